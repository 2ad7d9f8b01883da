package org.sitrep.io.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.event.Event;

/**
 * The deaths of an event for formats that have one figure for them.
 *
 * @param low the least number
 * @param best the number itself, or the best estimate, or else the least or greatest number said; 0 for no number
 * @param high the greatest number
 */
public record Deaths(long low, long best, long high) {

    /** The claim that such formats can hold: the first of the dataset itself about people killed or, failing that, of anybody. */
    public static Optional<CasualtyClaim> claim(Event event) {
        return claim(event, Harm.KILLED);
    }

    /** The first claim of the dataset itself about a harm or, failing that, of anybody. */
    public static Optional<CasualtyClaim> claim(Event event, Harm harm) {
        Optional<CasualtyClaim> any = Optional.empty();
        for (CasualtyClaim claim : event.casualties()) {
            if (claim.harm() == harm) {
                if (claim.attribution().isEmpty()) {
                    return Optional.of(claim);
                }
                any = any.or(() -> Optional.of(claim));
            }
        }
        return any;
    }

    /**
     * The number that a count comes closest to, as a text: the number itself, the best estimate, or else the least or greatest
     * number said; empty where none is.
     */
    public static String text(Count count) {
        return switch (count.kind()) {
            case FRACTION -> count.fraction().map(BigDecimal::toPlainString).orElse("");
            case SOME, NONE_REPORTED, UNKNOWN -> "";
            case EXACT, RANGE, AT_LEAST, AT_MOST, ESTIMATE ->
                String.valueOf(of(count).best());
        };
    }

    /** The numbers of a count. */
    public static Deaths of(Count count) {
        return switch (count.kind()) {
            case ESTIMATE ->
                new Deaths(
                        count.low().orElse(0),
                        count.best().orElse(0),
                        count.high().orElse(0));
            case EXACT -> exactly(count.best().orElse(0));
            case RANGE ->
                new Deaths(
                        count.low().orElse(0),
                        count.low().orElse(0),
                        count.high().orElse(0));
            case AT_LEAST -> exactly(count.low().orElse(0));
            case AT_MOST -> new Deaths(0, count.high().orElse(0), count.high().orElse(0));
            case FRACTION, SOME, NONE_REPORTED, UNKNOWN -> exactly(0);
        };
    }

    private static Deaths exactly(long number) {
        return new Deaths(number, number, number);
    }
}
