package org.sitrep.io.phoenix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.io.coded.CellTexts;
import org.sitrep.io.coded.CodedText;

/** The text of Phoenix cells: absent where it is {@code NA}, or {@code ---} for a country. */
final class PhoenixText {
    static final CellTexts CELLS = CellTexts.without(Set.of("NA", "NULL", "---"));

    /** Addresses may hold a semicolon themselves. */
    private static final Pattern BETWEEN_URLS = Pattern.compile(";(?=https?:|$)");

    private PhoenixText() {}

    /** The members of a list; empty ones are left out. */
    static List<String> list(String text) {
        return CodedText.parts(CELLS.clean(text), ';').stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static Optional<List<String>> presentList(String text) {
        return Optional.of(list(text)).filter(parts -> !parts.isEmpty());
    }

    static List<String> urls(String text) {
        return BETWEEN_URLS
                .splitAsStream(CELLS.clean(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static Optional<List<String>> presentUrls(String text) {
        return Optional.of(urls(text)).filter(parts -> !parts.isEmpty());
    }
}
