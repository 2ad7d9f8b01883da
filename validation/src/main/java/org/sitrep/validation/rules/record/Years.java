package org.sitrep.validation.rules.record;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.time.TimeBound;
import org.sitrep.time.TimePrecision;

/** The years of bounds of times. */
final class Years {
    static final int FIRST_OF_FOUR_DIGITS = 1000;

    private Years() {}

    /** The last year that a bound can stand for; -1 if no digit of it is known. */
    static int of(TimeBound bound) {
        Optional<LocalDate> last = bound.latest();
        return last.isEmpty() || bound.precision() == TimePrecision.UNKNOWN
                ? -1
                : last.get().getYear();
    }
}
