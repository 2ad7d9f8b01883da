package org.sitrep.io.gdelt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.place.Coordinates;

/** Takes the cells of the GKG apart: blocks, and fields within them. */
final class GkgText {
    private static final Pattern REFERENCE =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);");

    private GkgText() {}

    /** The parts between separators, empty ones too. */
    static List<String> fields(String text, char separator) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            fields.add(text.substring(from, at));
            from = at + 1;
        }
        fields.add(text.substring(from));
        return fields;
    }

    /** What is made of each part that is not empty; parts of which nothing can be made are left out. */
    static <T> Optional<List<T>> blocks(String text, char separator, Function<String, Optional<T>> maker) {
        List<T> blocks = new ArrayList<>();
        for (String block : fields(text, separator)) {
            if (!block.isEmpty()) {
                maker.apply(block).ifPresent(blocks::add);
            }
        }
        return Optional.of(List.copyOf(blocks));
    }

    static OptionalLong integer(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    static OptionalInt offset(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    static Optional<Double> decimal(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Optional<Coordinates> coordinates(String latitude, String longitude) {
        return decimal(latitude).flatMap(north -> decimal(longitude).map(east -> Coordinates.of(north, east)));
    }

    /** The text with its XML character references resolved; those that stand for nothing stay as they are. */
    static String unescape(String text) {
        return text.indexOf('&') < 0 ? text : REFERENCE.matcher(text).replaceAll(GkgText::character);
    }

    private static String character(MatchResult reference) {
        String name = reference.group(1);
        String character = switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> {
                boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
                int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
                yield Character.isValidCodePoint(code) ? Character.toString(code) : reference.group();
            }
        };
        return Matcher.quoteReplacement(character);
    }
}
