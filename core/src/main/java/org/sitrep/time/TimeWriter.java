package org.sitrep.time;

import org.sitrep.internal.QuotedText;

/** Writes the text forms of bounds and times. */
final class TimeWriter {
    private TimeWriter() {}

    static void append(EventTime time, StringBuilder out) {
        append(time.start(), out);
        if (time.isInterval()) {
            out.append('/');
            append(time.end(), out);
        }
        time.statedPrecision().ifPresent(precision -> out.append(" @").append(precision.code()));
        for (EventTime rendering : time.renderings()) {
            out.append(" = ");
            append(rendering, out);
        }
        time.wording().ifPresent(wording -> QuotedText.append(wording, out.append(' ')));
    }

    static void append(TimeBound bound, StringBuilder out) {
        if (!bound.isKnown()) {
            out.append(bound.isOpen() ? ".." : "");
            return;
        }
        int year = bound.year();
        int unknown = bound.yearDigits();
        for (int place = 3, power = 1000; place >= 0; place--, power /= 10) {
            out.append(place < unknown ? 'X' : (char) ('0' + year / power % 10));
        }
        appendPart('-', bound.month(), TimeBound.UNSPECIFIED_MONTH, out);
        appendPart('-', bound.day(), TimeBound.UNSPECIFIED_DAY, out);
        ClockTime clock = bound.clock();
        if (clock != null) {
            appendClock(clock, out);
        }
        if (bound.isApproximate()) {
            out.append(bound.isUncertain() ? '%' : '~');
        } else if (bound.isUncertain()) {
            out.append('?');
        }
    }

    private static void appendPart(char before, int value, int unspecified, StringBuilder out) {
        if (value == unspecified) {
            out.append(before).append("XX");
        } else if (value > 0) {
            appendTwo(out.append(before), value);
        }
    }

    private static void appendClock(ClockTime clock, StringBuilder out) {
        if (clock.hour() >= 0) {
            appendTwo(out.append('T'), clock.hour());
        }
        if (clock.minute() >= 0) {
            appendTwo(out.append(':'), clock.minute());
        }
        if (clock.second() >= 0) {
            appendTwo(out.append(':'), clock.second());
        }
        if (clock.nano() > 0) {
            out.append('.');
            for (int rest = clock.nano(), power = 100_000_000; rest > 0; rest %= power, power /= 10) {
                out.append((char) ('0' + rest / power));
            }
        }
        if (clock.offset() != null) {
            out.append(clock.offset().getId());
        }
        if (clock.zone() != null) {
            out.append('[').append(clock.zone().getId()).append(']');
        }
    }

    private static void appendTwo(StringBuilder out, int value) {
        out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }
}
