package org.sitrep.validation.rules.gdelt;

/** Addresses on the web. */
final class Urls {
    private Urls() {}

    /** Whether a text is {@code http://} or {@code https://}, a host with a period or a port, and more without blanks. */
    static boolean isWeb(String text) {
        if (!startsWith(text, "http://") && !startsWith(text, "https://")) {
            return false;
        }
        int from = text.indexOf("://") + "://".length();
        int end = hostEnd(text, from);
        int point = text.indexOf('.', from);
        return end > from && (point > from || text.charAt(from) == '[') && point < end && !hasBlank(text, from);
    }

    private static boolean hasBlank(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) <= ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String text, String scheme) {
        return text.startsWith(scheme) || text.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static int hostEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return i;
            }
        }
        return text.length();
    }

    /** The host of an address, with its port; empty if it is not one on the web. */
    static String host(String text) {
        if (!isWeb(text)) {
            return "";
        }
        int from = text.indexOf("://") + "://".length();
        return text.substring(from, hostEnd(text, from));
    }
}
