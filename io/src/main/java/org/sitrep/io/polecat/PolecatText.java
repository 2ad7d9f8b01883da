package org.sitrep.io.polecat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.io.coded.CodedText;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.TableRow;

/** The text of POLECAT cells: absent where it says {@code None}, also as a member of a list. */
final class PolecatText {
    private static final Set<String> MISSING = Set.of("None", "NA", "NULL");

    private PolecatText() {}

    /** The text of a cell; empty if the table has no such column, or the cell nothing in it. */
    static String text(TableRow row, int index) {
        return index < 0 || row.isEmpty(index) ? "" : clean(row.text(index));
    }

    static String clean(String text) {
        String stripped = text.strip();
        return MISSING.contains(stripped) ? "" : stripped;
    }

    /** The members of a list of actors; those that are missing are empty and keep their place. */
    static List<String> members(String text) {
        return CodedText.parts(text.strip(), ';').stream()
                .map(PolecatText::clean)
                .toList();
    }

    static Optional<String> present(String text) {
        return Optional.of(clean(text)).filter(clean -> !clean.isEmpty());
    }

    static Optional<List<String>> presentList(String text) {
        return withoutMissing(members(text));
    }

    static Optional<List<String>> presentBars(String text) {
        return withoutMissing(CodedText.parts(clean(text), '|'));
    }

    private static Optional<List<String>> withoutMissing(List<String> members) {
        return Optional.of(members.stream()
                        .filter(member -> !clean(member).isEmpty())
                        .toList())
                .filter(list -> !list.isEmpty());
    }

    static Optional<Long> presentInteger(String text) {
        return CodedText.whole(clean(text));
    }

    static Optional<Double> presentDecimal(String text) {
        return CodedText.decimal(clean(text));
    }

    static Optional<LocalDate> presentDay(String text) {
        return CodedText.day(clean(text));
    }

    static double decimal(TableRow row, int index) {
        try {
            return row.decimal(index);
        } catch (BadCellException e) {
            return presentDecimal(row.text(index)).orElseThrow(() -> e);
        }
    }
}
