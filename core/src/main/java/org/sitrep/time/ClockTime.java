package org.sitrep.time;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The part of a bound that most bounds have not: the time of day, the offset and the zone.
 *
 * @param hour the hour, or -1 where there is no time of day
 * @param minute the minute, or -1
 * @param second the second, or -1
 * @param nano the nanosecond
 * @param offset the offset from UTC, or null
 * @param zone the region, or null
 */
record ClockTime(
        byte hour,
        byte minute,
        byte second,
        int nano,
        @Nullable ZoneOffset offset,
        @Nullable ZoneId zone) {

    static ClockTime of(LocalTime time, TimePrecision precision, @Nullable ZoneOffset offset, @Nullable ZoneId zone) {
        boolean second = precision == TimePrecision.SECOND;
        boolean minute = second || precision == TimePrecision.MINUTE;
        if (!minute && precision != TimePrecision.HOUR) {
            throw new IllegalArgumentException(
                    "a time of day is known to the second, minute or hour, not: " + precision.code());
        }
        return new ClockTime(
                (byte) time.getHour(),
                minute ? (byte) time.getMinute() : -1,
                second ? (byte) time.getSecond() : -1,
                second ? time.getNano() : 0,
                offset,
                zone);
    }

    /** A region as it stands in brackets; an offset is no region. */
    static @Nullable ZoneId region(ZoneId zone) {
        return zone instanceof ZoneOffset ? null : zone;
    }

    static TimePrecision finest(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0 ? TimePrecision.MINUTE : TimePrecision.SECOND;
    }

    boolean hasTime() {
        return hour >= 0;
    }

    TimePrecision precision() {
        if (second >= 0) {
            return TimePrecision.SECOND;
        }
        return minute >= 0 ? TimePrecision.MINUTE : TimePrecision.HOUR;
    }

    LocalTime first() {
        return hour < 0 ? LocalTime.MIN : LocalTime.of(hour, Math.max(0, minute), Math.max(0, second), nano);
    }

    LocalTime last() {
        if (hour < 0) {
            return LocalTime.MAX;
        }
        boolean fraction = nano != 0;
        return LocalTime.of(hour, minute < 0 ? 59 : minute, second < 0 ? 59 : second, fraction ? nano : 999_999_999);
    }

    ClockTime inZone(ZoneId region) {
        return new ClockTime(hour, minute, second, nano, offset, region);
    }
}
