package org.sitrep.code;

import java.util.Locale;
import java.util.Optional;

/** Reads and writes the text form of {@link Coding}. */
final class CodingText {
    private final String text;
    private int position;

    CodingText(String text) {
        this.text = text;
    }

    static String write(Coding coding) {
        StringBuilder out = new StringBuilder();
        out.append(coding.scheme().id()).append(':');
        if (coding.code().chars().allMatch(CodingText::isPlain)) {
            out.append(coding.code());
        } else {
            quote(coding.code(), out);
        }
        coding.label().ifPresent(label -> quote(label, out.append(' ')));
        return out.toString();
    }

    Coding read() {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw problem(text.length(), "a colon after the scheme");
        }
        CodeScheme scheme = CodeScheme.of(text.substring(0, colon));
        position = colon + 1;
        String code = startsWith('"') ? readQuoted() : readPlain();
        if (position == text.length()) {
            return new Coding(scheme, code, Optional.empty());
        }
        if (!startsWith(' ')) {
            throw problem(position, "a blank before the label, or the end");
        }
        position++;
        if (!startsWith('"')) {
            throw problem(position, "a double quote before the label");
        }
        String label = readQuoted();
        if (position < text.length()) {
            throw problem(position, "the end after the label");
        }
        return new Coding(scheme, code, Optional.of(label));
    }

    private String readPlain() {
        int start = position;
        while (position < text.length() && isPlain(text.charAt(position))) {
            position++;
        }
        if (position == start) {
            throw problem(start, "a code");
        }
        return text.substring(start, position);
    }

    private String readQuoted() {
        StringBuilder out = new StringBuilder();
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '"') {
                return out.toString();
            }
            out.append(c == '\\' ? readEscape() : c);
        }
        throw problem(position, "a closing double quote");
    }

    private char readEscape() {
        if (position == text.length()) {
            throw problem(position, "a character after the backslash");
        }
        char c = text.charAt(position++);
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> readHex();
            default -> throw problem(position - 1, "one of \" \\ n r t u after the backslash");
        };
    }

    private char readHex() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = position < text.length() ? hexDigit(text.charAt(position)) : -1;
            if (digit < 0) {
                throw problem(position, "four hexadecimal digits after \\u");
            }
            value = value * 16 + digit;
            position++;
        }
        return (char) value;
    }

    private static int hexDigit(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    private boolean startsWith(char c) {
        return position < text.length() && text.charAt(position) == c;
    }

    private IllegalArgumentException problem(int at, String expected) {
        return new IllegalArgumentException(
                "not the text form of a coding: expected " + expected + " at character " + (at + 1) + " of " + text);
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '/'
                || c == '-';
    }

    private static void quote(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isUnsafe(value, i)) {
                        out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Whether the character would not survive being printed: a control, a line separator, half of a pair. */
    private static boolean isUnsafe(String value, int index) {
        char c = value.charAt(index);
        if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }
}
