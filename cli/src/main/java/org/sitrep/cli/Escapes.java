package org.sitrep.cli;

/** Makes text from data fit to be shown: it can neither move the cursor nor pretend to be several lines. */
final class Escapes {
    private static final int LONGEST = 2000;

    private Escapes() {}

    /**
     * The text with control and direction characters written as {@code \n} or {@code \u001b}, cut if it is very long.
     *
     * @param text any text
     * @return the text as one line
     */
    static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isHarmless(text, i)) {
                        out.append(c);
                    } else {
                        out.append("\\u")
                                .append(Character.forDigit(c >> 12, 16))
                                .append(Character.forDigit(c >> 8 & 15, 16))
                                .append(Character.forDigit(c >> 4 & 15, 16))
                                .append(Character.forDigit(c & 15, 16));
                    }
                }
            }
        }
        return text.length() > LONGEST ? out.append("...").toString() : out.toString();
    }

    private static boolean isHarmless(String text, int index) {
        char c = text.charAt(index);
        if (c == '#') {
            // two begin a command in the log of some build servers, wherever in a line they stand
            return index == 0 || text.charAt(index - 1) != '#';
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                c == '\u200c' || c == '\u200d';
            default -> true;
        };
    }
}
