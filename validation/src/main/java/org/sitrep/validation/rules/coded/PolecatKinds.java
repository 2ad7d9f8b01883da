package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.code.CodeEntry;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Plover;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;

/** What PLOVER says of event types and modes. */
final class PolecatKinds {
    private static final CodeList TYPES = CodeList.of(CodeScheme.PLOVER_EVENT);
    private static final CodeList MODES = CodeList.of(CodeScheme.PLOVER_MODE);
    private static final List<String> QUAD_CODES =
            List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

    private PolecatKinds() {}

    /** The event type in a cell, upper case; empty if there is none. */
    static String type(RowCells row) {
        return CellText.of(row, PolecatColumns.EVENT_TYPE).toUpperCase(Locale.ROOT);
    }

    /** The mode in a cell, lower case; empty if there is none. */
    static String mode(RowCells row) {
        return CellText.of(row, PolecatColumns.EVENT_MODE).toLowerCase(Locale.ROOT);
    }

    /** What PLOVER says of an event type; empty if it is not one of the 16. */
    static Optional<CodeEntry> entry(String type) {
        return TYPES.entry(type);
    }

    /** Whether PLOVER has the mode under the event type. */
    static boolean isMode(String type, String mode) {
        return Plover.mode(type, mode).isPresent();
    }

    /** Whether a text is one of the four quad codes. */
    static boolean isQuadCode(String text) {
        return QUAD_CODES.contains(text);
    }

    /** The quad codes that an event type may have; none for a type that is not known. PLOVER's manual has SANCTION in two. */
    static List<String> quadCodes(String type) {
        int quad = entry(type)
                .flatMap(entry -> entry.attribute("quad-class"))
                .map(Integer::parseInt)
                .orElse(0);
        if (quad == 0) {
            return List.of();
        }
        return type.equals("SANCTION") ? QUAD_CODES.subList(2, 4) : QUAD_CODES.subList(quad - 1, quad);
    }

    /** The score of a type and mode; NaN where PLOVER has none. */
    static double score(String type, String mode) {
        Optional<CodeEntry> entry = mode.isEmpty() ? entry(type) : MODES.entry(type + "/" + mode);
        return entry.flatMap(found -> found.attribute("score"))
                .map(Double::parseDouble)
                .orElse(Double.NaN);
    }

    /** Whether an intensity has the sign that no event of a type can have. */
    static boolean isContrary(String type, double intensity) {
        List<String> quads = quadCodes(type);
        boolean conflict = quads.contains("MATERIAL CONFLICT");
        boolean cooperation = !quads.isEmpty() && quads.get(0).endsWith("COOPERATION");
        return (conflict && intensity > 0) || (cooperation && intensity < 0);
    }
}
