package org.sitrep.validation.report;

/** Keeps what stands in data from doing anything to a terminal, a log or a JSON writer. */
final class PlainText {
    private PlainText() {}

    /**
     * Writes characters that control a terminal, break a line or turn the direction of writing as their code, such as
     * {@code \}{@code u001b}; so does half a surrogate pair.
     */
    static String escape(String text) {
        return rewrite(text, true);
    }

    /** Puts the replacement character for half a surrogate pair, which has no bytes. */
    static String mend(String text) {
        return rewrite(text, false);
    }

    private static String rewrite(String text, boolean escape) {
        int i = 0;
        while (i < text.length() && !isSpecial(text, i, escape)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 16).append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpecial(text, i, escape)) {
                plain.append(c);
            } else if (escape) {
                String code = Integer.toHexString(c);
                plain.append("\\u").append("0".repeat(4 - code.length())).append(code);
            } else {
                plain.append('\ufffd');
            }
        }
        return plain.toString();
    }

    private static boolean isSpecial(String text, int index, boolean escape) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        if (!escape || (c >= ' ' && c < 0x7f)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
