package org.sitrep.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sitrep.RandomWords;

/** Times of every shape, by chance. */
final class RandomTimes {
    private static final String[] ZONES = {"Asia/Bishkek", "Europe/Moscow", "UTC", "America/Argentina/Buenos_Aires"};
    private static final List<TimePrecision> PRECISIONS = List.of(TimePrecision.values());
    private static final TimePrecision[] CLOCK = {TimePrecision.HOUR, TimePrecision.MINUTE, TimePrecision.SECOND};

    private final Random random;

    RandomTimes(long seed) {
        random = new Random(seed);
    }

    EventTime time() {
        EventTime time = calendar();
        if (random.nextInt(4) == 0) {
            time = time.withPrecision(PRECISIONS.get(random.nextInt(PRECISIONS.size())));
        }
        while (random.nextInt(4) == 0) {
            time = time.withRendering(calendar());
        }
        return random.nextInt(3) == 0 ? time.withWording(RandomWords.next(random)) : time;
    }

    private EventTime calendar() {
        EventTime time = switch (random.nextInt(8)) {
            case 0 -> EventTime.since(date());
            case 1 -> EventTime.until(date());
            case 2 -> EventTime.between(TimeBound.unknown(), known());
            case 3 -> EventTime.between(known(), TimeBound.unknown());
            case 4 -> EventTime.between(known(), known());
            case 5 -> EventTime.between(TimeBound.unknown(), TimeBound.open());
            default -> EventTime.of(known());
        };
        return switch (random.nextInt(8)) {
            case 0 -> time.approximately();
            case 1 -> time.uncertainly();
            case 2 -> time.ongoing();
            default -> time;
        };
    }

    TimeBound known() {
        TimeBound bound = switch (random.nextInt(8)) {
            case 0 -> TimeBound.ofYear(random.nextInt(10_000));
            case 1 -> TimeBound.of(YearMonth.from(date()));
            case 2 -> TimeBound.of(date().atTime(clock()), CLOCK[random.nextInt(CLOCK.length)]);
            case 3 -> TimeBound.of(date().atTime(clock()).atOffset(offset()));
            case 4 -> TimeBound.of(date().atTime(clock()).atZone(zone()));
            case 5 -> TimeBound.parse(unspecified());
            default -> TimeBound.of(date());
        };
        if (random.nextInt(6) == 0) {
            bound = bound.inZone(zone());
        }
        if (random.nextInt(4) == 0) {
            bound = bound.approximately();
        }
        return random.nextInt(4) == 0 ? bound.uncertainly() : bound;
    }

    private String unspecified() {
        String year = String.format(Locale.ROOT, "%04d", random.nextInt(10_000));
        return switch (random.nextInt(7)) {
            case 0 -> year.substring(0, 3) + "X";
            case 1 -> year.substring(0, 2) + "XX";
            case 2 -> year.substring(0, 1) + "XXX";
            case 3 -> "XXXX";
            case 4 -> year + "-XX";
            case 5 -> year + "-XX-XX";
            default -> year + "-0" + (1 + random.nextInt(9)) + "-XX";
        };
    }

    LocalDate date() {
        // Half of the days are of a few weeks, so that equal values come up.
        return random.nextBoolean()
                ? LocalDate.of(2022, 9, 1).plusDays(random.nextInt(20))
                : LocalDate.of(0, 1, 1).plusDays(random.nextInt(3_652_424));
    }

    private LocalTime clock() {
        LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(3) * 20);
        return random.nextInt(5) == 0 ? time.withNano(random.nextInt(1_000_000_000)) : time;
    }

    private ZoneOffset offset() {
        return random.nextInt(3) == 0
                ? ZoneOffset.UTC
                : ZoneOffset.ofHoursMinutes(random.nextInt(12), random.nextInt(4) * 15);
    }

    private ZoneId zone() {
        return ZoneId.of(ZONES[random.nextInt(ZONES.length)]);
    }

    LocalDateTime dateTime() {
        return date().atTime(clock());
    }
}
