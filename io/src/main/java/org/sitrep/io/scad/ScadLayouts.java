package org.sitrep.io.scad;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.io.ColumnKey;

/** The layouts of the database's files, and how one is told from another. */
final class ScadLayouts {
    static final String AFRICA = "S1";
    static final String LATIN_AMERICA = "S2";
    static final String CHOSEN_COLUMNS = "Sx";

    /** The header of the file for Africa. */
    static final List<String> COLUMNS =
            ScadColumns.ALL.stream().map(ColumnKey::name).toList();

    private static final Set<String> NEEDED = Set.of("eventid", "ccode", "etype", "styr");

    private ScadLayouts() {}

    /** The name of the layout that a header has, in whatever order and with whatever columns beside. */
    static Optional<String> name(List<String> header) {
        Set<String> names = header.stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (!names.containsAll(NEEDED)) {
            return Optional.empty();
        }
        if (names.containsAll(COLUMNS)) {
            return Optional.of(AFRICA);
        }
        boolean whole = ScadColumns.ALL.stream().allMatch(key -> key.indexIn(header) >= 0);
        return Optional.of(whole ? LATIN_AMERICA : CHOSEN_COLUMNS);
    }
}
