package org.sitrep.io.icews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.io.coded.CellTexts;
import org.sitrep.io.coded.CodedText;

/** The text of ICEWS cells: without the quotes that some files have around it, and absent where it says so. */
final class IcewsText {
    static final CellTexts CELLS = CellTexts.without(Set.of("NULL", "NA"), IcewsText::unquoted);

    private static final CodeList SECTORS = CodeList.of(CodeScheme.ICEWS_SECTOR);

    private IcewsText() {}

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

    static Optional<List<String>> presentSectors(String text) {
        return Optional.of(sectors(CELLS.clean(text))).filter(sectors -> !sectors.isEmpty());
    }

    /**
     * A text as a row writes texts: in quotes where the cell is in quotes, as in some files that have tabs, and where it would
     * otherwise lose its own.
     */
    static String like(String original, String text) {
        String cell = original.strip();
        if (text.isEmpty() || (unquoted(cell).equals(cell) && unquoted(text).equals(text))) {
            return text;
        }
        String escape =
                cell.length() > 2 && cell.substring(1, cell.length() - 1).contains("\"\"") ? "\"\"" : "\\\"";
        return '"' + text.replace("\"", escape) + '"';
    }

    /** The names of sectors: parted by commas without a blank, since a comma with one may belong to a name. */
    static List<String> sectors(String text) {
        List<String> sectors = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf(',', from);
            while (to >= 0 && text.startsWith(", ", to)) {
                to = text.indexOf(',', to + 1);
            }
            int end = to < 0 ? text.length() : to;
            addSectors(sectors, text.substring(from, end).strip());
            from = end + 1;
        }
        return sectors;
    }

    /** Adds one sector, or several that have a blank between them although none of them has one in its name. */
    private static void addSectors(List<String> sectors, String text) {
        if (text.indexOf(',') >= 0 && SECTORS.findSpelling(text).isEmpty()) {
            List<String> smaller = CodedText.parts(text, ',');
            if (smaller.stream().allMatch(name -> SECTORS.findSpelling(name).isPresent())) {
                sectors.addAll(smaller);
                return;
            }
        }
        if (!text.isEmpty()) {
            sectors.add(text);
        }
    }
}
