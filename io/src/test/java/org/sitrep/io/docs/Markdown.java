package org.sitrep.io.docs;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of Markdown. */
final class Markdown {
    private Markdown() {}

    /** A text as a cell of a table. */
    static String cell(String text) {
        return text.replace("\\|", "|")
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Names as code, parted by commas. */
    static String code(List<String> names) {
        return names.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    /** A name as code. */
    static String code(String name) {
        return name.isEmpty() ? "(no name)" : "`" + name + "`";
    }

    /** A row of a table. */
    static String row(String... cells) {
        return List.of(cells).stream().map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The head of a table. */
    static String head(String... titles) {
        return row(titles) + "|---".repeat(titles.length) + "|\n";
    }
}
