package org.sitrep.io.geojson;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.io.cells.WrittenDays;
import org.sitrep.time.EventTime;

/**
 * Reads times in the forms that properties have: those of {@link EventTime}, ISO 8601, days as ACLED and its copies write them,
 * days of eight digits, milliseconds and seconds since 1970, and serial numbers of Excel.
 *
 * <p>Midnight is no time of day: services write it where they know the day alone.
 */
final class GeoJsonTimes {
    private static final Pattern BASIC_DAY = Pattern.compile("(1[0-9]|20|21)[0-9]{2}(0[1-9]|1[0-2])[0-3][0-9]");
    private static final Pattern YEAR = Pattern.compile("(1[0-9]|20|21)[0-9]{2}");
    private static final Pattern MILLISECONDS = Pattern.compile("-?[0-9]{11,14}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{9,10}");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}[T ][0-9]{2}:.*");
    private static final int LENGTH_OF_DAY = 10;

    private GeoJsonTimes() {}

    /** The time that a text says; empty if it says none. */
    static Optional<EventTime> parse(String text) {
        String stripped = text.strip();
        try {
            return numeric(stripped)
                    .or(() -> moment(stripped))
                    .or(() -> WrittenDays.parse(stripped).map(EventTime::of))
                    .or(() -> Optional.of(EventTime.parse(stripped)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<EventTime> numeric(String text) {
        if (YEAR.matcher(text).matches()) {
            return Optional.of(EventTime.ofYear(Integer.parseInt(text)));
        }
        if (BASIC_DAY.matcher(text).matches()) {
            return Optional.of(EventTime.of(LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(4, 6)),
                    Integer.parseInt(text.substring(6)))));
        }
        if (MILLISECONDS.matcher(text).matches()) {
            return Optional.of(of(Instant.ofEpochMilli(Long.parseLong(text))));
        }
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(of(Instant.ofEpochSecond(Long.parseLong(text))));
        }
        return WrittenDays.ofSerial(text).map(EventTime::of);
    }

    private static EventTime of(Instant instant) {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? EventTime.of(time.toLocalDate()) : EventTime.of(time);
    }

    private static Optional<EventTime> moment(String text) {
        if (!MOMENT.matcher(text).matches()) {
            return Optional.empty();
        }
        String iso = text.substring(0, LENGTH_OF_DAY).replace('/', '-')
                + 'T'
                + text.substring(LENGTH_OF_DAY + 1)
                        .replaceFirst("\\.[0-9]+", "")
                        .replace(" ", "")
                        .replaceFirst("([+-][0-9]{2})([0-9]{2})?$", "$1:$2")
                        .replaceFirst(":$", ":00");
        try {
            if (iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > LENGTH_OF_DAY) {
                OffsetDateTime time = OffsetDateTime.parse(iso);
                boolean day = time.toLocalTime().equals(LocalTime.MIDNIGHT)
                        && time.getOffset().equals(ZoneOffset.UTC);
                return Optional.of(day ? EventTime.of(time.toLocalDate()) : EventTime.of(time));
            }
            LocalDateTime time = LocalDateTime.parse(iso);
            boolean day = time.toLocalTime().equals(LocalTime.MIDNIGHT);
            return Optional.of(day ? EventTime.of(time.toLocalDate()) : EventTime.of(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time in the form of another text, or else in its own. */
    static String format(EventTime time, String form) {
        String stripped = form.strip();
        if (parse(stripped).filter(time::equals).isPresent()) {
            return form;
        }
        Optional<LocalDate> day =
                time.earliest().filter(first -> EventTime.of(first).equals(time));
        if (day.isEmpty() || YEAR.matcher(stripped).matches()) {
            return time.toString();
        }
        if (BASIC_DAY.matcher(stripped).matches()) {
            return day.get().toString().replace("-", "");
        }
        if (MILLISECONDS.matcher(stripped).matches()) {
            return String.valueOf(day.get().toEpochDay() * 86_400_000L);
        }
        if (SECONDS.matcher(stripped).matches()) {
            return String.valueOf(day.get().toEpochDay() * 86_400L);
        }
        if (WrittenDays.ofSerial(stripped).isPresent()) {
            return WrittenDays.serial(day.get());
        }
        return WrittenDays.format(day.get(), form);
    }
}
