package org.sitrep.io.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.TableRow;

/** The text and the lists of UCDP's cells. */
final class UcdpText {
    private static final String NOT_AVAILABLE = "NA";
    private static final String BETWEEN_ARTICLES = "\";\"";

    private UcdpText() {}

    /** The text of a cell; empty if the table has no such column, the cell nothing in it, or R has written {@code NA}. */
    static String text(TableRow row, int index) {
        if (index < 0) {
            return "";
        }
        String text = row.text(index);
        return text.equals(NOT_AVAILABLE) ? "" : Cells.strip(text);
    }

    static boolean isEmpty(TableRow row, int index) {
        return index < 0 || row.isEmpty(index) || row.equalsAscii(index, NOT_AVAILABLE);
    }

    static Optional<String> optional(TableRow row, int index) {
        String text = text(row, index);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The parts between the separators, without blanks around them; none of an empty text. */
    static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>(2);
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(Cells.strip(text.substring(from, at)));
            from = at + separator.length();
        }
        if (!text.isEmpty()) {
            parts.add(Cells.strip(text.substring(from)));
        }
        return parts;
    }

    /**
     * The articles, each of which stands in quotes of its own; quotes within an article are not doubled, so that only {@code
     * ";"} parts them. A text without such quotes is a single reference.
     */
    static List<String> articles(String text) {
        if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return split(text.substring(1, text.length() - 1), BETWEEN_ARTICLES);
    }

    static Optional<List<String>> semicolons(String text) {
        return present(split(text, ";"));
    }

    static Optional<List<String>> commas(String text) {
        return present(split(text, ","));
    }

    private static Optional<List<String>> present(List<String> parts) {
        return Optional.of(parts).filter(some -> !some.isEmpty());
    }
}
