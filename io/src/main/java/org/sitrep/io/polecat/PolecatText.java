package org.sitrep.io.polecat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.io.coded.CellTexts;
import org.sitrep.io.coded.CodedText;

/** The text of POLECAT cells: absent where it says {@code None}, also as a member of a list. */
final class PolecatText {
    static final CellTexts CELLS = CellTexts.without(Set.of("None", "NA", "NULL"));

    private PolecatText() {}

    /** The members of a list of actors; those that are missing are empty and keep their place. */
    static List<String> members(String text) {
        return CodedText.parts(text.strip(), ';').stream().map(CELLS::clean).toList();
    }

    static Optional<List<String>> presentList(String text) {
        return withoutMissing(members(text));
    }

    static Optional<List<String>> presentBars(String text) {
        return withoutMissing(CodedText.parts(CELLS.clean(text), '|'));
    }

    private static Optional<List<String>> withoutMissing(List<String> members) {
        return Optional.of(members.stream()
                        .filter(member -> !CELLS.clean(member).isEmpty())
                        .toList())
                .filter(list -> !list.isEmpty());
    }
}
