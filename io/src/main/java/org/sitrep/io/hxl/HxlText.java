package org.sitrep.io.hxl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;

/** Lists in cells: parts with a semicolon and a blank between them. */
final class HxlText {
    private static final CodeScheme OTHER_CODE = CodeScheme.of("hxl-event-code");
    private static final String BETWEEN = "; ";

    private HxlText() {}

    /** The parts of a list; a semicolon within quotes, or without a blank behind it, parts nothing. */
    static List<String> list(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && text.startsWith(BETWEEN, i)) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(BETWEEN));
    }

    static <T> String join(List<T> values, Function<T, Optional<String>> text) {
        return join(values.stream().map(text).flatMap(Optional::stream));
    }

    /** The codings in a list; what is none becomes a code of a scheme for such. */
    static List<Coding> codings(String text) {
        return list(text).stream().map(HxlText::coding).toList();
    }

    private static Coding coding(String text) {
        try {
            return Coding.parse(text);
        } catch (IllegalArgumentException e) {
            return Coding.of(OTHER_CODE, text);
        }
    }

    /** A coding so that {@link #codings} gives it again. */
    static String text(Coding coding) {
        return coding.scheme().equals(OTHER_CODE) ? coding.code() : coding.toString();
    }
}
