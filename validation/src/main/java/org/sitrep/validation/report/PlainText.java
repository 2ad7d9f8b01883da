package org.sitrep.validation.report;

/** Keeps what stands in data from doing anything to a terminal, a log or whatever else reads a report. */
final class PlainText {
    private PlainText() {}

    /**
     * Writes characters that control a terminal, break a line or turn the direction of writing as their code, such as
     * {@code \}{@code u001b}; so does half a surrogate pair. The second of two {@code #} in a row is written so too: two begin a
     * command in the log of some build servers, wherever in a line they stand.
     */
    static String escape(String text) {
        int i = 0;
        while (i < text.length() && !isSpecial(text, i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 16).append(text, 0, i);
        for (; i < text.length(); i++) {
            if (isSpecial(text, i)) {
                plain.append(code(text.charAt(i)));
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    /** The same for the beginning of a line: a workflow command is a line that begins with two colons. */
    static String escapeLine(String text) {
        String plain = escape(text);
        return plain.stripLeading().startsWith("::") ? plain.replaceFirst(":", "\\\\u003a") : plain;
    }

    /** A character as the code that Java and JSON have for it. */
    static String code(char c) {
        String digits = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }

    /** The text if it is not longer than that, else its beginning and an ellipsis. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    /** Whether a character is half a surrogate pair. */
    static boolean isHalf(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    /** Whether a character is written as its code. */
    static boolean isSpecial(String text, int index) {
        char c = text.charAt(index);
        if (c == '#') {
            return index > 0 && text.charAt(index - 1) == '#';
        }
        if (c >= ' ' && c < 0x7f) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c >= 0xfffe
                || isHalf(text, index);
    }
}
