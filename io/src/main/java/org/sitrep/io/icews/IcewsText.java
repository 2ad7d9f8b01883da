package org.sitrep.io.icews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.io.coded.CodedText;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.TableRow;

/** The text of ICEWS cells: without the quotes that some files have around it, and absent where it says so. */
final class IcewsText {
    private static final Set<String> MISSING = Set.of("NULL", "NA");
    private static final Pattern BETWEEN_SECTORS = Pattern.compile(",(?! )");
    private static final CodeList SECTORS = CodeList.of(CodeScheme.ICEWS_SECTOR);

    private IcewsText() {}

    /** The text of a cell; empty if the table has no such column, or the cell nothing in it. */
    static String text(TableRow row, int index) {
        return index < 0 || row.isEmpty(index) ? "" : clean(row.text(index));
    }

    static String clean(String text) {
        String stripped = unquoted(text.strip()).strip();
        return MISSING.contains(stripped) ? "" : stripped;
    }

    /** Leaves out enclosing quotes, if they are such: quotes between them are doubled or behind a backslash. */
    private static String unquoted(String text) {
        if (text.length() < 2 || text.charAt(0) != '"' || text.charAt(text.length() - 1) != '"') {
            return text;
        }
        StringBuilder inside = new StringBuilder(text.length());
        int last = text.length() - 1;
        for (int i = 1; i < last; i++) {
            char c = text.charAt(i);
            boolean escapes = (c == '"' || c == '\\') && i + 1 < last && text.charAt(i + 1) == '"';
            if (c == '"' && !escapes) {
                return text;
            }
            if (escapes) {
                i++;
            }
            inside.append(text.charAt(i));
        }
        return inside.toString();
    }

    static Optional<String> present(String text) {
        return Optional.of(clean(text)).filter(clean -> !clean.isEmpty());
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

    static Optional<List<String>> presentSectors(String text) {
        return Optional.of(sectors(clean(text))).filter(sectors -> !sectors.isEmpty());
    }

    /** The names of sectors: parted by commas without a blank, since a comma with one may belong to a name. */
    static List<String> sectors(String text) {
        List<String> sectors = new ArrayList<>();
        for (String part : BETWEEN_SECTORS.split(text, -1)) {
            String sector = part.strip();
            List<String> smaller = CodedText.parts(sector, ',');
            if (smaller.size() > 1
                    && SECTORS.findSpelling(sector).isEmpty()
                    && smaller.stream()
                            .allMatch(name -> SECTORS.findSpelling(name).isPresent())) {
                sectors.addAll(smaller);
            } else if (!sector.isEmpty()) {
                sectors.add(sector);
            }
        }
        return sectors;
    }

    static double decimal(TableRow row, int index) {
        try {
            return row.decimal(index);
        } catch (BadCellException e) {
            return presentDecimal(row.text(index)).orElseThrow(() -> e);
        }
    }
}
