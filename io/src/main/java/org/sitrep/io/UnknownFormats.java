package org.sitrep.io;

import java.util.Locale;
import java.util.stream.Collectors;

/** Says why a file is of no known format. */
final class UnknownFormats {
    private static final int SHOWN = 80;

    private UnknownFormats() {}

    static UnknownFormatException explain(ReadContext input) {
        byte[] bytes = input.sample().bytes();
        if (bytes.length == 0) {
            return input.notThisFormat(1, 1, "the file is empty");
        }
        long line = 1;
        int column = 1;
        for (byte b : bytes) {
            if (b == 0) {
                return input.notThisFormat(
                        line, column, "this is a binary file (it holds a NUL byte), not text in a known format");
            }
            column = b == '\n' ? 1 : column + 1;
            line += b == '\n' ? 1 : 0;
        }
        String first = input.sample().firstLine().strip();
        if (first.isEmpty()) {
            return input.notThisFormat(1, 1, "the file is blank");
        }
        String shown = first.codePoints()
                .limit(SHOWN)
                .mapToObj(c -> Character.isISOControl(c) ? " " : Character.toString(c))
                .collect(Collectors.joining());
        return input.notThisFormat(
                1,
                1,
                "no known format begins like this: \"" + shown + (shown.length() < first.length() ? "..." : "")
                        + "\""
                        + (isPage(first) ? ", which is a page of the web, as a failed download leaves it" : "")
                        + "; expected one of " + known()
                        + "; if you know what it is, say so (--from, ReadOptions.format)");
    }

    private static boolean isPage(String first) {
        String lower = first.toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype html") || lower.startsWith("<html");
    }

    private static String known() {
        return Formats.all().stream().filter(Format::canRead).map(Format::id).collect(Collectors.joining(", "));
    }
}
