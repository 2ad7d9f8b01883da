// Length: one value with its factories, accessors and withers, most of it documentation
package org.sitrep.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitrep.internal.Text;

/**
 * When something happened, as precisely as it was said and no more.
 *
 * <p>A time is one {@link TimeBound} (a moment, day, month, year ... known no finer than that) or an interval
 * between two, either of which may be open (still going on when reported, {@code 2022-09-16/..}; without a
 * beginning, {@code ../2022}) or unknown ({@code /2022-01-27}). It may carry the precision its source states
 * where that is not what the calendar form implies, further renderings of the same moment as reported, and the
 * source's words.
 *
 * <p>The text form is a profile of EDTF (ISO 8601-2, level 1) with three additions, in this order:
 *
 * <ul>
 *   <li>{@code " @week"}: the stated precision, a {@link TimePrecision} code ({@code 2022-05-11~ @week} is ACLED
 *       time precision 2);
 *   <li>{@code " = "} and a further rendering, any number of times
 *       ({@code 2022-01-27T19:35+06:00[Asia/Bishkek]~ = 2022-01-27T16:35+03:00[Europe/Moscow]~});
 *   <li>the source's words in quotation marks ({@code 2022-09-16 "the morning"}), on one line: a backslash before
 *       {@code "} and {@code \}, and {@code \n}, {@code \r}, {@code \t} and {@code \}{@code u} with four hexadecimal
 *       digits for control characters.
 * </ul>
 *
 * <p>{@code parse(toString())} gives an equal time, and times are equal when their text is. An end before its
 * start, and renderings that are not the same moment, are held: judging is a validator's job. What is
 * meaningless (month 13, 30 February, two unknown ends) is refused with an {@link IllegalArgumentException},
 * by {@link #parse} with a {@link java.time.format.DateTimeParseException}. Immutable and thread-safe.
 */
public final class EventTime {
    private static final int FIRST_SHARED_YEAR = 1970;
    private static final int SHARED_YEARS = 80;

    /** Days that were asked for, shared: twelve months of 31 for each year. A race makes two equal values at worst. */
    private static final @Nullable EventTime[] DAYS = new @Nullable EventTime[SHARED_YEARS * 12 * 31];

    private final TimeBound start;
    private final @Nullable TimeBound end;
    private final @Nullable TimePrecision stated;
    private final @Nullable Additions additions;

    /** What few times have. */
    private record Additions(
            List<EventTime> renderings, @Nullable String wording) {}

    private EventTime(
            TimeBound start, @Nullable TimeBound end, @Nullable TimePrecision stated, @Nullable Additions additions) {
        this.start = start;
        this.end = end;
        this.stated = stated == implied(start, end) ? null : stated;
        this.additions = additions;
    }

    static EventTime of(TimeBound start, @Nullable TimeBound end) {
        return new EventTime(start, end, null, null);
    }

    /**
     * A day.
     *
     * @param date the day
     * @return the time; the same object for the same day of 1970 to 2049
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static EventTime of(LocalDate date) {
        return ofDay(TimeBound.of(date));
    }

    /** A time of one plain day, shared in this era. */
    static EventTime ofDay(TimeBound day) {
        int year = day.year() - FIRST_SHARED_YEAR;
        if (year < 0 || year >= SHARED_YEARS) {
            return of(day, null);
        }
        int index = (year * 12 + day.month() - 1) * 31 + day.day() - 1;
        EventTime shared = DAYS[index];
        if (shared == null) {
            shared = of(day, null);
            DAYS[index] = shared;
        }
        return shared;
    }

    /**
     * A bound that is the whole time.
     *
     * @param bound a known bound
     * @return the time
     * @throws IllegalArgumentException if the bound is open or unknown
     */
    public static EventTime of(TimeBound bound) {
        if (!bound.isKnown()) {
            throw new IllegalArgumentException("a time of one bound needs a known one, not: '" + bound + "'");
        }
        return of(bound, null);
    }

    /**
     * A month.
     *
     * @param month the month
     * @return the time
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static EventTime of(YearMonth month) {
        return of(TimeBound.of(month), null);
    }

    /**
     * A year.
     *
     * @param year the year, 0 to 9999
     * @return the time
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static EventTime ofYear(int year) {
        return of(TimeBound.ofYear(year), null);
    }

    /**
     * A day and time of day without an offset.
     *
     * @param time the day and time; known to the minute, or to the second where the seconds are not zero
     * @return the time
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static EventTime of(LocalDateTime time) {
        return of(TimeBound.of(time), null);
    }

    /**
     * A day and time of day with an offset.
     *
     * @param time the day and time; known to the minute, or to the second where the seconds are not zero
     * @param offset the offset from UTC
     * @return the time
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static EventTime of(LocalDateTime time, ZoneOffset offset) {
        return of(TimeBound.of(time.atOffset(offset)), null);
    }

    /**
     * A day and time of day with an offset.
     *
     * @param time the day and time; known to the minute, or to the second where the seconds are not zero
     * @return the time
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static EventTime of(OffsetDateTime time) {
        return of(TimeBound.of(time), null);
    }

    /**
     * A day and time of day with an offset and a region; both are kept.
     *
     * @param time the day and time; known to the minute, or to the second where the seconds are not zero
     * @return the time
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static EventTime of(ZonedDateTime time) {
        return of(TimeBound.of(time), null);
    }

    /**
     * From one day to another, both included.
     *
     * @param first the first day
     * @param last the last day; held even if it is before the first
     * @return the time
     * @throws IllegalArgumentException if a year is not 0000 to 9999
     */
    public static EventTime between(LocalDate first, LocalDate last) {
        return of(TimeBound.of(first), TimeBound.of(last));
    }

    /**
     * From one bound to another, both included.
     *
     * @param start the start, which may be open or unknown
     * @param end the end, which may be open or unknown
     * @return the time
     * @throws IllegalArgumentException if both ends are unknown, which says nothing
     */
    public static EventTime between(TimeBound start, TimeBound end) {
        Objects.requireNonNull(end, "end");
        if (start.isUnknown() && end.isUnknown()) {
            throw new IllegalArgumentException("a time whose two ends are unknown says nothing");
        }
        return of(start, end);
    }

    /**
     * From a day on, and still going on when it was reported.
     *
     * @param first the first day
     * @return the time, such as {@code 2022-09-16/..}
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static EventTime since(LocalDate first) {
        return of(TimeBound.of(first), TimeBound.open());
    }

    /**
     * Up to a day, without a beginning.
     *
     * @param last the last day
     * @return the time, such as {@code ../2022-09-16}
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static EventTime until(LocalDate last) {
        return of(TimeBound.open(), TimeBound.of(last));
    }

    /**
     * Reads the text form.
     *
     * @param text the text form, such as {@code 2022-01-27T19:35+06:00~} or {@code 2022-09-16/.. "since the morning"}
     * @return the time
     * @throws java.time.format.DateTimeParseException if the text is not a time, with the index where it fails
     */
    public static EventTime parse(CharSequence text) {
        return new TimeReader(text).time();
    }

    /**
     * Where it starts.
     *
     * @return the start; the time itself where it is no interval
     */
    public TimeBound start() {
        return start;
    }

    /**
     * Where it ends.
     *
     * @return the end; the time itself where it is no interval
     */
    public TimeBound end() {
        return end == null ? start : end;
    }

    /**
     * Whether it was said as an interval, with a start and an end.
     *
     * @return whether the text has a slash
     */
    public boolean isInterval() {
        return end != null;
    }

    /**
     * Whether it was still going on when it was reported.
     *
     * @return whether the end is open
     */
    public boolean isOngoing() {
        return end().isOpen();
    }

    /**
     * Whether it has no beginning.
     *
     * @return whether the start is open; an unknown start is not
     */
    public boolean hasOpenStart() {
        return start.isOpen();
    }

    /**
     * Whether it is only about this time.
     *
     * @return whether one of its ends is approximate
     */
    public boolean isApproximate() {
        return start.isApproximate() || end().isApproximate();
    }

    /**
     * Whether the time is doubted.
     *
     * @return whether one of its ends is uncertain
     */
    public boolean isUncertain() {
        return start.isUncertain() || end().isUncertain();
    }

    /**
     * How finely the time is known.
     *
     * @return the stated precision, or else that of the calendar form: for an interval the coarser of its known
     *     ends
     */
    public TimePrecision precision() {
        return stated == null ? implied(start, end) : stated;
    }

    /**
     * How finely the source says the time is known, where the calendar form does not already imply it.
     *
     * @return the precision, or empty where it is the one of the calendar form
     */
    public Optional<TimePrecision> statedPrecision() {
        return Optional.ofNullable(stated);
    }

    /**
     * The first day it can have been, as the calendar form has it; no flag and no stated precision widens it.
     *
     * @return the day, or empty if the start is open or unknown
     */
    public Optional<LocalDate> earliest() {
        return start.earliest();
    }

    /**
     * The last day it can have been, as the calendar form has it; no flag and no stated precision widens it.
     *
     * @return the day, or empty if the end is open or unknown
     */
    public Optional<LocalDate> latest() {
        return end().latest();
    }

    /**
     * The first moment it can have been.
     *
     * @return the moment, or empty where the start has neither an offset nor a region
     */
    public Optional<Instant> earliestInstant() {
        return start.earliestInstant();
    }

    /**
     * The last moment it can have been, to the nanosecond.
     *
     * @return the moment, or empty where the end has neither an offset nor a region
     */
    public Optional<Instant> latestInstant() {
        return end().latestInstant();
    }

    /**
     * The source's words, where the calendar form does not say all.
     *
     * @return the words
     */
    public Optional<String> wording() {
        return additions == null ? Optional.empty() : Optional.ofNullable(additions.wording);
    }

    /**
     * Further renderings of the same moment as reported, such as the time in another zone.
     *
     * @return the renderings, which have no additions of their own
     */
    public List<EventTime> renderings() {
        return additions == null ? List.of() : additions.renderings;
    }

    /**
     * This time, known as finely as its source says.
     *
     * @param precision the precision; that of the calendar form itself adds nothing
     * @return the time
     */
    public EventTime withPrecision(TimePrecision precision) {
        return new EventTime(start, end, Objects.requireNonNull(precision, "precision"), additions);
    }

    /**
     * This time, in the source's words.
     *
     * @param wording the words; not blank
     * @return the time
     * @throws IllegalArgumentException if the words are blank
     */
    public EventTime withWording(String wording) {
        return with(renderings(), Text.requireText(wording, "wording"));
    }

    /**
     * This time, with one more rendering of the same moment.
     *
     * @param rendering the rendering: a calendar form alone; one of another moment is held
     * @return the time
     * @throws IllegalArgumentException if the rendering has a stated precision, renderings or wording of its own
     */
    public EventTime withRendering(EventTime rendering) {
        if (rendering.stated != null || rendering.additions != null) {
            throw new IllegalArgumentException("a rendering is a calendar form alone, not: " + rendering);
        }
        List<EventTime> all = new ArrayList<>(renderings());
        all.add(rendering);
        return with(all, additions == null ? null : additions.wording);
    }

    EventTime with(List<EventTime> renderings, @Nullable String wording) {
        boolean none = renderings.isEmpty() && wording == null;
        return none && additions == null
                ? this
                : new EventTime(start, end, stated, new Additions(List.copyOf(renderings), wording));
    }

    /**
     * This time, approximate: "around".
     *
     * @return the time with its known ends approximate
     */
    public EventTime approximately() {
        return withBounds(TimeBound::approximately);
    }

    /**
     * This time, uncertain: "perhaps".
     *
     * @return the time with its known ends uncertain
     */
    public EventTime uncertainly() {
        return withBounds(TimeBound::uncertainly);
    }

    /**
     * This time as the clocks and calendars of a region show it; nothing is converted.
     *
     * @param zone the region, such as {@code Asia/Bishkek}
     * @return the time with the region at its known ends
     * @throws IllegalArgumentException if the zone is an offset and not a region
     */
    public EventTime inZone(ZoneId zone) {
        return withBounds(bound -> bound.isKnown() ? bound.inZone(zone) : bound);
    }

    private EventTime withBounds(UnaryOperator<TimeBound> change) {
        return new EventTime(change.apply(start), end == null ? null : change.apply(end), stated, additions);
    }

    /**
     * This time, still going on when it was reported: with its start, and an open end in place of its own.
     *
     * @return the time
     */
    public EventTime ongoing() {
        return new EventTime(start, TimeBound.open(), stated, additions);
    }

    /**
     * Whether this was over, with certainty, before the other began.
     *
     * <p>Moments are compared where both sides have an offset or region, clock times where neither has, and days
     * where only one has. A time "around", and a single bound with a coarser stated precision, can lie off by one
     * unit of that precision (a time of day by an hour), either way; doubt does not count. An end that is not
     * known leaves nothing certain.
     *
     * @param other the other time
     * @return whether the latest end of this is before the earliest start of the other
     */
    public boolean isBefore(EventTime other) {
        return TimeMath.isBefore(end(), slack(end()), other.start, other.slack(other.start));
    }

    /**
     * Whether this and the other can have been at the same time.
     *
     * @param other the other time
     * @return whether neither was certainly over before the other began; see {@link #isBefore}
     */
    public boolean overlaps(EventTime other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    private @Nullable Long slack(TimeBound bound) {
        TimePrecision precision = bound.precision();
        if (end == null && stated != null && stated.compareTo(precision) > 0) {
            return TimeMath.slack(stated);
        }
        return bound.isApproximate() ? TimeMath.slack(precision) : Long.valueOf(0);
    }

    private static TimePrecision implied(TimeBound start, @Nullable TimeBound end) {
        if (end == null || !end.isKnown()) {
            return start.precision();
        }
        TimePrecision last = end.precision();
        return start.isKnown() && start.precision().compareTo(last) > 0 ? start.precision() : last;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof EventTime that
                        && start.equals(that.start)
                        && Objects.equals(end, that.end)
                        && stated == that.stated
                        && Objects.equals(additions, that.additions));
    }

    @Override
    public int hashCode() {
        return ((start.hashCode() * 31 + Objects.hashCode(end)) * 31
                                + (stated == null ? 0 : stated.name().hashCode()))
                        * 31
                + Objects.hashCode(additions);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(32);
        TimeWriter.append(this, out);
        return out.toString();
    }
}
