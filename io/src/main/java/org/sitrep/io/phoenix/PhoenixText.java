package org.sitrep.io.phoenix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.io.coded.CodedText;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.TableRow;

/** The text of Phoenix cells: absent where it is {@code NA}, or {@code ---} for a country. */
final class PhoenixText {
    private static final Set<String> MISSING = Set.of("NA", "NULL", "---");
    /** Addresses may hold a semicolon themselves. */
    private static final Pattern BETWEEN_URLS = Pattern.compile(";(?=https?:|$)");

    private PhoenixText() {}

    /** The text of a cell; empty if the table has no such column, or the cell nothing in it. */
    static String text(TableRow row, int index) {
        return index < 0 || row.isEmpty(index) ? "" : clean(row.text(index));
    }

    static String clean(String text) {
        String stripped = text.strip();
        return MISSING.contains(stripped) ? "" : stripped;
    }

    static Optional<String> present(String text) {
        return Optional.of(clean(text)).filter(clean -> !clean.isEmpty());
    }

    /** The members of a list; empty ones are left out. */
    static List<String> list(String text) {
        return CodedText.parts(clean(text), ';').stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static Optional<List<String>> presentList(String text) {
        return Optional.of(list(text)).filter(parts -> !parts.isEmpty());
    }

    static List<String> urls(String text) {
        return BETWEEN_URLS
                .splitAsStream(clean(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static Optional<List<String>> presentUrls(String text) {
        return Optional.of(urls(text)).filter(parts -> !parts.isEmpty());
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
