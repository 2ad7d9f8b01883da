package org.sitrep.validation.rules.record;

/** Finds UTF-8 that was read as Windows-1252 or ISO-8859-1. */
final class Mojibake {
    static final char REPLACEMENT = '\ufffd';

    /** What Windows-1252 has for the bytes 0x80 to 0x9f, beside quotes, dashes and dots that may follow a letter in good text. */
    private static final String RARE =
            "\u20ac\u201a\u0192\u201e\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u02dc\u2122\u0161\u203a\u0153\u017e\u0178";

    private static final String COMMON = "\u2026\u2018\u2019\u201c\u201d\u2022\u2013\u2014";

    private Mojibake() {}

    /** Where it begins; -1 if there is none. */
    static int find(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xc2 && (c == REPLACEMENT || (c <= 0xef && isBroken(text, i)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBroken(String text, int at) {
        char lead = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        char third = at + 2 < text.length() ? text.charAt(at + 2) : 0;
        if (lead == 0xc2) {
            return next >= 0xa0 && next <= 0xbf && next != 0xbb;
        }
        if (lead == 0xc3) {
            return (isRest(next) && next != 0xbb && next != 0xa0) || next == 0x2018 || next == 0x201c || next == 0x2014;
        }
        if (lead == 0xc4 || lead == 0xc5) {
            return isRest(next) && next != 0xa0 && next != 0xab && next != 0xbb;
        }
        if (lead <= 0xdf) {
            // two such pairs in a row: one may be a letter before a sign
            return isRestOrCommon(next) && third >= 0xc2 && third <= 0xdf && isRestOrCommon(charAt(text, at + 3));
        }
        if (lead == 0xe2 && next == 0x20ac) {
            return isRestOrCommon(third);
        }
        return isRest(next) && isRest(third) && !(isSign(next) && isSign(third));
    }

    private static char charAt(String text, int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    /** What a byte after the first of a character of UTF-8 becomes. */
    private static boolean isRest(char c) {
        return (c >= 0x80 && c <= 0xbf) || (c > 0xff && RARE.indexOf(c) >= 0);
    }

    private static boolean isRestOrCommon(char c) {
        return isRest(c) || (c > 0xff && COMMON.indexOf(c) >= 0);
    }

    /** Signs that stand after letters in good text: a blank that does not break, quotes, degrees, a dot. */
    private static boolean isSign(char c) {
        return c == 0xa0 || c == 0xab || c == 0xbb || c == 0xb0 || c == 0xb7 || c == 0xb4 || c == 0xa8;
    }
}
