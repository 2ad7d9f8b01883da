package org.sitrep.casualty;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitrep.internal.QuotedText;

/** Reads the text form of counts. */
final class CountReader {
    private static final int SHOWN = 100;

    private CountReader() {}

    static Count read(String text) {
        int quote = text.indexOf('"');
        if (quote < 0) {
            return number(text, text);
        }
        if (quote < 2 || text.charAt(quote - 1) != ' ') {
            throw error(text, "the words must follow a count and a blank", null);
        }
        if (QuotedText.end(text, quote) != text.length()) {
            throw error(text, "the words must end the text with a quotation mark", null);
        }
        Count count = number(text.substring(0, quote - 1), text);
        try {
            return count.withWording(QuotedText.read(text, quote, text.length()));
        } catch (IllegalArgumentException e) {
            throw error(text, "the words are empty, or a backslash escapes nothing", e);
        }
    }

    private static Count number(String number, String text) {
        int dots = number.indexOf("..");
        if (dots < 0) {
            return single(number, text);
        }
        String first = number.substring(0, dots);
        String rest = number.substring(dots + 2);
        int more = rest.indexOf("..");
        if (more >= 0) {
            return Count.estimate(
                    whole(first, text), whole(rest.substring(0, more), text), whole(rest.substring(more + 2), text));
        }
        if (first.isEmpty()) {
            return Count.atMost(whole(rest, text));
        }
        return rest.isEmpty() ? Count.atLeast(whole(first, text)) : Count.range(whole(first, text), whole(rest, text));
    }

    private static Count single(String number, String text) {
        if (number.equals("some")) {
            return Count.some();
        }
        if (number.equals("none-reported")) {
            return Count.noneReported();
        }
        if (number.equals("unknown")) {
            return Count.unknown();
        }
        int point = number.indexOf('.');
        if (point < 0) {
            return Count.exact(whole(number, text));
        }
        int start = number.startsWith("-") ? 1 : 0;
        if (number.length() > 64
                || !areDigits(number, start, point)
                || !areDigits(number, point + 1, number.length())) {
            throw error(text, "a whole or decimal number was expected", null);
        }
        try {
            return Count.exact(new BigDecimal(number));
        } catch (IllegalArgumentException e) {
            throw error(text, "the number is too long", e);
        }
    }

    private static long whole(String number, String text) {
        if (!areDigits(number, number.startsWith("-") ? 1 : 0, number.length())) {
            throw error(text, "numbers joined by .. were expected, or some, none-reported, unknown", null);
        }
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw error(text, "the number is too long", e);
        }
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }

    private static IllegalArgumentException error(String text, String problem, @Nullable Throwable cause) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
        return new IllegalArgumentException("not a count: '" + shown + "': " + problem, cause);
    }
}
