package org.sitrep.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One end of an {@link EventTime}, as finely as it is known.
 *
 * <p>An end is <em>known</em> (a second, minute, hour, day, month, year, decade or century), <em>open</em>
 * (there is none: it is still going on, or nobody set a beginning) or <em>unknown</em> (there is one, not
 * said which). A known end may be approximate ("around"), uncertain ("perhaps") or both.
 *
 * <p>The text form is a bound of EDTF (ISO 8601-2, level 1): {@code 2021}, {@code 2021-05},
 * {@code 2022-01-27}, {@code 2022-01-27T19}, {@code 2022-01-27T19:35}, {@code 2022-01-27T19:35:10.5} with an
 * optional offset ({@code Z}, {@code +06:00}) after a time of day and an optional region ({@code [Asia/Bishkek]});
 * {@code X} for digits not known ({@code 202X}, {@code 20XX}, {@code XXXX}, {@code 2022-XX}, {@code 2022-01-XX},
 * {@code 2022-XX-XX}); last {@code ~} approximate, {@code ?} uncertain, {@code %} both. An open end is
 * {@code ..}, an unknown one the empty text. Years are 0000 to 9999. {@code parse(toString())} gives an equal
 * bound; bounds of different precision ({@code 2022}, {@code 2022-XX}) are different.
 *
 * <p>An offset and a region that disagree are held; the offset counts. Immutable and thread-safe.
 */
public final class TimeBound {
    static final int UNSPECIFIED_MONTH = 13;
    static final int UNSPECIFIED_DAY = 32;

    private static final int KNOWN = 0;
    private static final int APPROXIMATE = 1;
    private static final int UNCERTAIN = 2;

    private static final TimeBound OPEN = new TimeBound(1, 0, 0, 0, 0, 0, null);
    private static final TimeBound UNKNOWN = new TimeBound(2, 0, 0, 0, 0, 0, null);

    /** State (2 bits), year (14), unknown digits of the year (3), month (4), day (6), qualifiers (2). */
    private final int bits;

    private final @Nullable ClockTime clock;

    private TimeBound(
            int state, int year, int yearDigits, int month, int day, int qualifiers, @Nullable ClockTime clock) {
        this((state << 29) | (year << 15) | (yearDigits << 12) | (month << 8) | (day << 2) | qualifiers, clock);
    }

    private TimeBound(int bits, @Nullable ClockTime clock) {
        this.bits = bits;
        this.clock = clock;
    }

    /** A known bound from fields that were checked. */
    static TimeBound known(int year, int yearDigits, int month, int day, int qualifiers, @Nullable ClockTime clock) {
        return new TimeBound(KNOWN, year, yearDigits, month, day, qualifiers, clock);
    }

    /**
     * No bound at this end: still going on, or without a beginning.
     *
     * @return the open bound, {@code ..}
     */
    public static TimeBound open() {
        return OPEN;
    }

    /**
     * A bound of which nothing is said.
     *
     * @return the unknown bound, whose text is empty
     */
    public static TimeBound unknown() {
        return UNKNOWN;
    }

    /**
     * A day.
     *
     * @param date the day
     * @return the bound
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static TimeBound of(LocalDate date) {
        return known(year(date.getYear()), 0, date.getMonthValue(), date.getDayOfMonth(), 0, null);
    }

    /**
     * A month.
     *
     * @param month the month
     * @return the bound
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static TimeBound of(YearMonth month) {
        return known(year(month.getYear()), 0, month.getMonthValue(), 0, 0, null);
    }

    /**
     * A year.
     *
     * @param year the year, 0 to 9999
     * @return the bound
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static TimeBound ofYear(int year) {
        return known(year(year), 0, 0, 0, 0, null);
    }

    /**
     * A day and time without an offset: to the minute, or to the second where the seconds are not zero.
     *
     * @param time the day and time
     * @return the bound
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static TimeBound of(LocalDateTime time) {
        return of(time, ClockTime.finest(time.toLocalTime()));
    }

    /**
     * A day and time without an offset, to a given precision; finer fields are left out.
     *
     * @param time the day and time
     * @param precision {@link TimePrecision#SECOND}, {@link TimePrecision#MINUTE} or {@link TimePrecision#HOUR}
     * @return the bound
     * @throws IllegalArgumentException if the year is not 0000 to 9999, or the precision is another
     */
    public static TimeBound of(LocalDateTime time, TimePrecision precision) {
        return of(time.toLocalDate(), ClockTime.of(time.toLocalTime(), precision, null, null));
    }

    /**
     * A day and time with an offset: to the minute, or to the second where the seconds are not zero.
     *
     * @param time the day, time and offset
     * @return the bound
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static TimeBound of(OffsetDateTime time) {
        return of(time.toZonedDateTime());
    }

    /**
     * A day and time with an offset and a region; both are kept.
     *
     * <p>To the minute, or to the second where the seconds are not zero.
     *
     * @param time the day, time, offset and region
     * @return the bound
     * @throws IllegalArgumentException if the year is not 0000 to 9999
     */
    public static TimeBound of(ZonedDateTime time) {
        LocalTime clock = time.toLocalTime();
        return of(
                time.toLocalDate(),
                ClockTime.of(clock, ClockTime.finest(clock), time.getOffset(), ClockTime.region(time.getZone())));
    }

    private static TimeBound of(LocalDate date, ClockTime clock) {
        return known(year(date.getYear()), 0, date.getMonthValue(), date.getDayOfMonth(), 0, clock);
    }

    private static int year(int year) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("the year must be 0000 to 9999: " + year);
        }
        return year;
    }

    /**
     * Reads the text form.
     *
     * @param text the text form, such as {@code 2022-01-27T19:35+06:00~}, {@code ..} or the empty text
     * @return the bound
     * @throws java.time.format.DateTimeParseException if the text is not a bound, with the index where it fails
     */
    public static TimeBound parse(CharSequence text) {
        return new TimeReader(text).onlyBound();
    }

    /**
     * This bound, approximate: "around".
     *
     * @return the bound; this one if it is not known
     */
    public TimeBound approximately() {
        return isKnown() ? new TimeBound(bits | APPROXIMATE, clock) : this;
    }

    /**
     * This bound, uncertain: "perhaps".
     *
     * @return the bound; this one if it is not known
     */
    public TimeBound uncertainly() {
        return isKnown() ? new TimeBound(bits | UNCERTAIN, clock) : this;
    }

    /**
     * This bound as the clocks and calendars of a region show it; nothing is converted.
     *
     * @param zone the region, such as {@code Asia/Bishkek}
     * @return the bound
     * @throws IllegalArgumentException if the bound is not known, or the zone is an offset and not a region
     */
    public TimeBound inZone(ZoneId zone) {
        if (!isKnown() || zone instanceof ZoneOffset) {
            throw new IllegalArgumentException("only a known bound has a region, which is not an offset: " + zone);
        }
        ClockTime none = new ClockTime((byte) -1, (byte) -1, (byte) -1, 0, null, null);
        return new TimeBound(bits, (clock == null ? none : clock).inZone(zone));
    }

    /**
     * Whether this end is known, at least as a century.
     *
     * @return whether it is neither open nor unknown
     */
    public boolean isKnown() {
        return bits >>> 29 == KNOWN;
    }

    /**
     * Whether there is no end: it is still going on, or without a beginning.
     *
     * @return whether the text is {@code ..}
     */
    public boolean isOpen() {
        return bits == OPEN.bits;
    }

    /**
     * Whether nothing is said of this end.
     *
     * @return whether the text is empty
     */
    public boolean isUnknown() {
        return bits == UNKNOWN.bits;
    }

    /**
     * Whether it is only about this.
     *
     * @return whether the text ends with {@code ~} or {@code %}
     */
    public boolean isApproximate() {
        return (bits & APPROXIMATE) != 0;
    }

    /**
     * Whether it is doubted.
     *
     * @return whether the text ends with {@code ?} or {@code %}
     */
    public boolean isUncertain() {
        return (bits & UNCERTAIN) != 0;
    }

    /**
     * How finely the calendar form says it.
     *
     * @return the precision; {@link TimePrecision#UNKNOWN} for an open or unknown end and for {@code XXXX}
     */
    public TimePrecision precision() {
        if (clock != null && clock.hasTime()) {
            return clock.precision();
        }
        if (!isKnown() || yearDigits() == 4) {
            return TimePrecision.UNKNOWN;
        }
        if (yearDigits() > 0) {
            return yearDigits() == 1 ? TimePrecision.DECADE : TimePrecision.CENTURY;
        }
        if (month() == 0 || month() == UNSPECIFIED_MONTH) {
            return TimePrecision.YEAR;
        }
        return day() == 0 || day() == UNSPECIFIED_DAY ? TimePrecision.MONTH : TimePrecision.DAY;
    }

    /**
     * The first day it can have been, as the calendar form has it; {@code 2021} gives 1 January 2021.
     *
     * @return the day, or empty for an open or unknown end
     */
    public Optional<LocalDate> earliest() {
        return isKnown() ? Optional.of(TimeMath.first(this)) : Optional.empty();
    }

    /**
     * The last day it can have been, as the calendar form has it; {@code 2021} gives 31 December 2021.
     *
     * @return the day, or empty for an open or unknown end
     */
    public Optional<LocalDate> latest() {
        return isKnown() ? Optional.of(TimeMath.last(this)) : Optional.empty();
    }

    /**
     * The first moment it can have been.
     *
     * @return the moment, or empty where neither an offset nor a region is given
     */
    public Optional<Instant> earliestInstant() {
        return TimeMath.instant(this, true);
    }

    /**
     * The last moment it can have been, to the nanosecond.
     *
     * @return the moment, or empty where neither an offset nor a region is given
     */
    public Optional<Instant> latestInstant() {
        return TimeMath.instant(this, false);
    }

    /**
     * The time of day.
     *
     * @return the time with what is not said as zero, or empty; {@link #precision()} tells what is said
     */
    public Optional<LocalTime> time() {
        return clock == null || !clock.hasTime() ? Optional.empty() : Optional.of(clock.first());
    }

    /**
     * The offset from UTC as given.
     *
     * @return the offset, or empty
     */
    public Optional<ZoneOffset> offset() {
        return clock == null ? Optional.empty() : Optional.ofNullable(clock.offset());
    }

    /**
     * The region as given, such as {@code Asia/Bishkek}.
     *
     * @return the region, or empty
     */
    public Optional<ZoneId> zone() {
        return clock == null ? Optional.empty() : Optional.ofNullable(clock.zone());
    }

    /** Whether it is a day and nothing more. */
    boolean isPlainDay() {
        return clock == null && !isApproximate() && !isUncertain() && precision() == TimePrecision.DAY;
    }

    int year() {
        return (bits >>> 15) & 0x3fff;
    }

    int yearDigits() {
        return (bits >>> 12) & 0x7;
    }

    int month() {
        return (bits >>> 8) & 0xf;
    }

    int day() {
        return (bits >>> 2) & 0x3f;
    }

    @Nullable ClockTime clock() {
        return clock;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof TimeBound that && bits == that.bits && Objects.equals(clock, that.clock));
    }

    @Override
    public int hashCode() {
        return bits * 31 + (clock == null ? 0 : clock.hashCode());
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(32);
        TimeWriter.append(this, out);
        return out.toString();
    }
}
