package org.sitrep.validation.rules.acled;

import java.util.Map;

/** The kinds of actors, 1 to 8, and their pairs, by number or in words. */
final class AcledInters {
    static final int UNKNOWN = -1;
    static final int STATE = 1;
    static final int RIOTERS = 5;
    static final int PROTESTERS = 6;
    static final int CIVILIANS = 7;
    static final int EXTERNAL = 8;

    /** How names begin that ACLED gives to actors of one kind alone. */
    private static final Map<String, Integer> BY_NAME =
            Map.of("Rioters (", RIOTERS, "Protesters (", PROTESTERS, "Civilians (", CIVILIANS);

    private AcledInters() {}

    /** The number of a kind; 0 for none, {@link #UNKNOWN} for a text that is no kind. */
    static int inter(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        String code = AcledCodes.INTERS.find(whole(text));
        return code.isEmpty() ? UNKNOWN : Integer.parseInt(code);
    }

    /** The number of a pair, with the lower digit first; {@link #UNKNOWN} for a text that is no pair. */
    static int interaction(String text) {
        String code = AcledCodes.INTERACTIONS.find(whole(text));
        if (!code.isEmpty()) {
            return Integer.parseInt(code);
        }
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            return text.endsWith(" only") ? pair(named(text.substring(0, text.length() - 5)), 0) : UNKNOWN;
        }
        int first = named(text.substring(0, hyphen));
        int second = named(text.substring(hyphen + 1));
        return first > 0 && second >= first ? pair(first, second) : UNKNOWN;
    }

    private static int named(String text) {
        return text.isBlank() || Character.isDigit(text.strip().charAt(0)) ? UNKNOWN : inter(text.strip());
    }

    /** Tells whether a pair that is known is written in another case than files have. */
    static boolean isMisspelt(String text) {
        String whole = whole(text);
        return AcledCodes.INTERACTIONS.exact(whole).isEmpty()
                && !AcledCodes.INTERACTIONS.find(whole).isEmpty();
    }

    /** The number of the pair of two kinds, of which the second may be 0. */
    static int pair(int first, int second) {
        if (first < 0 || second < 0) {
            return UNKNOWN;
        }
        int low = Math.min(first, second);
        int high = Math.max(first, second);
        return low == 0 ? 10 * high : 10 * low + high;
    }

    /** Tells whether a pair has a kind in it. */
    static boolean has(int pair, int kind) {
        return pair / 10 == kind || pair % 10 == kind;
    }

    /** Tells whether an actor of this name can be of a kind. */
    static boolean fits(String actor, int kind) {
        for (Map.Entry<String, Integer> only : BY_NAME.entrySet()) {
            if (actor.startsWith(only.getKey())) {
                return kind == only.getValue();
            }
        }
        boolean ofState = actor.startsWith("Military Forces of ")
                || actor.startsWith("Police Forces of ")
                || actor.startsWith("Government of ");
        return !ofState || kind == STATE || kind == EXTERNAL;
    }

    /** A number without the decimal point that pandas gives it. */
    private static String whole(String text) {
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
