package org.sitrep.validation.rules.gdelt;

import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.code.Cameo;
import org.sitrep.code.CameoEvent;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;

/** What the columns of a GDELT event's code say of each other. */
final class EventCodes {
    private static final int ROOT = 2;
    private static final int BASE = 3;
    private static final int LEAF = 4;

    /** The quad class of each root in GDELT, which differs from that of other datasets for 09, 14 and 16. */
    private static final int[] QUAD_CLASS = {0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4};

    private EventCodes() {}

    /** Whether a text is three or four digits, the first two of which are a root. */
    static boolean isWellFormed(String code) {
        return (code.length() == BASE || code.length() == LEAF) && isDigits(code) && quadClass(code) > 0;
    }

    /** What the coder wrote where it had no code. */
    static boolean isNone(String code) {
        return code.equals("X") || code.equals("--") || code.equals("---");
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The quad class of a code that begins with a root; 0 of others. */
    static int quadClass(String code) {
        if (code.length() < ROOT || !isDigits(code.substring(0, ROOT))) {
            return 0;
        }
        int root = (code.charAt(0) - '0') * 10 + code.charAt(1) - '0';
        return root < QUAD_CLASS.length ? QUAD_CLASS[root] : 0;
    }

    /** The score that GDELT gives a code. */
    static OptionalDouble goldstein(String code) {
        Optional<CameoEvent> event = Cameo.find(code);
        return event.isPresent() ? event.get().goldstein() : OptionalDouble.empty();
    }

    /**
     * Whether it is the code that is wrong where it and the columns derived from it disagree: two of these, base, root and score,
     * contradict it while base and root agree.
     */
    static boolean codeIsAtFault(RowCells row) {
        String code = row.text(GdeltColumns.EVENT_CODE);
        String base = row.text(GdeltColumns.EVENT_BASE_CODE);
        String root = row.text(GdeltColumns.EVENT_ROOT_CODE);
        if (code.startsWith(base) || base.length() != BASE || root.length() != ROOT || !base.startsWith(root)) {
            return false;
        }
        double score = row.number(GdeltColumns.GOLDSTEIN_SCALE);
        return !code.startsWith(root) || goldstein(code).orElse(score) != score;
    }
}
