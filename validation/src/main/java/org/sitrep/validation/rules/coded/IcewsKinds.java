package org.sitrep.validation.rules.coded;

import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.code.CameoEvent;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;

/** What ICEWS says of its codes: text and intensity. */
final class IcewsKinds {
    private static final CodeList EVENTS = CodeList.of(CodeScheme.CAMEO_EVENT);

    private IcewsKinds() {}

    /** The code that an event text stands for. */
    static Optional<Coding> ofText(String text) {
        return text.isEmpty() || Character.isDigit(text.charAt(0)) ? Optional.empty() : EVENTS.findSpelling(text);
    }

    /** Whether both codes may have the same text: they are one, or one asks for what the other demands. */
    static boolean shareText(String code, String told) {
        return code.equals(told)
                || (code.length() == told.length()
                        && code.startsWith("025")
                        && told.startsWith("105")
                        && code.charAt(code.length() - 1) == told.charAt(told.length() - 1));
    }

    /** Whether ICEWS gives the code this intensity. */
    static boolean hasIntensity(CameoEvent event, double intensity) {
        OptionalDouble known = event.icewsIntensity();
        return known.isPresent() && Math.abs(known.getAsDouble() - intensity) < 0.001;
    }
}
