package org.sitrep.internal;

/**
 * Words inside a text form: between quotation marks, on one line.
 *
 * <p>A backslash stands before {@code "} and {@code \}; line breaks and tabs are {@code \n}, {@code \r} and
 * {@code \t}; other control characters, line separators and unpaired surrogates are {@code \} followed by
 * {@code u} and four hexadecimal digits, so that the text survives any encoding.
 */
public final class QuotedText {
    private QuotedText() {}

    /**
     * Writes words between quotation marks.
     *
     * @param words the words
     * @param out where to append
     */
    public static void append(String words, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1))) {
                out.append(c).append(words.charAt(++i));
            } else if (Character.isSurrogate(c) || Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                appendEscaped(c, out);
            } else {
                if (c == '"' || c == '\\') {
                    out.append('\\');
                }
                out.append(c);
            }
        }
        out.append('"');
    }

    private static void appendEscaped(char c, StringBuilder out) {
        out.append('\\');
        switch (c) {
            case '\n' -> out.append('n');
            case '\r' -> out.append('r');
            case '\t' -> out.append('t');
            default -> {
                out.append('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit((c >> shift) & 0xf, 16));
                }
            }
        }
    }

    /**
     * Finds where words that begin with a quotation mark end.
     *
     * @param text the text
     * @param start the index of the opening quotation mark
     * @return the index after the closing quotation mark, or -1 if there is none
     */
    public static int end(CharSequence text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * Reads words between quotation marks.
     *
     * @param text the text
     * @param start the index of the opening quotation mark
     * @param end the index after the closing quotation mark, as {@link #end} gives it
     * @return the words
     * @throws IllegalArgumentException if a backslash is followed by what it cannot be followed by
     */
    public static String read(CharSequence text, int start, int end) {
        StringBuilder words = new StringBuilder(end - start);
        int i = start + 1;
        while (i < end - 1) {
            char c = text.charAt(i++);
            if (c != '\\') {
                words.append(c);
                continue;
            }
            char escaped = text.charAt(i++);
            switch (escaped) {
                case '"', '\\' -> words.append(escaped);
                case 'n' -> words.append('\n');
                case 'r' -> words.append('\r');
                case 't' -> words.append('\t');
                case 'u' -> {
                    words.append(hexadecimal(text, i, end - 1));
                    i += 4;
                }
                default ->
                    throw new IllegalArgumentException(
                            "a backslash must stand before one of \" \\ n r t u, not before " + escaped + ": " + text);
            }
        }
        return words.toString();
    }

    private static char hexadecimal(CharSequence text, int from, int end) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < end ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0 || text.charAt(i) > 'f') {
                throw new IllegalArgumentException("\\u must be followed by four hexadecimal digits: " + text);
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }
}
