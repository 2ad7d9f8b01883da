package org.sitrep.examples;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Harm;
import org.sitrep.event.Event;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.time.EventTime;

/**
 * Reads a file of UCDP GED and sums the deaths of each month: the low, the best and the high estimate.
 *
 * <p>An event that lasts into a later month counts in the month in which it begins, with all its deaths: UCDP does not say how they
 * fall on the days. How many there are is told, since they blur the months.
 */
@SuppressWarnings("SystemOut") // examples talk to people
public final class SumDeathsByMonth {
    private SumDeathsByMonth() {}

    /** What a month adds up to. */
    private static final class Sum {
        private int events;
        private long low;
        private long best;
        private long high;

        void add(Event event) {
            events++;
            for (CasualtyClaim claim : event.casualties()) {
                if (claim.harm() == Harm.KILLED) {
                    low += claim.count().low().orElse(0);
                    best += claim.count().best().orElse(0);
                    high += claim.count().high().orElse(0);
                }
            }
        }

        void add(Sum other) {
            events += other.events;
            low += other.low;
            best += other.best;
            high += other.high;
        }

        void print(String month) {
            System.out.printf(Locale.ROOT, "%-8s %8d %8d %8d %8d%n", month, events, low, best, high);
        }
    }

    /**
     * Prints each month with its events and deaths.
     *
     * @param arguments the file to read; without one, invented events in the form of UCDP GED 23.1
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        TreeMap<YearMonth, Sum> months = new TreeMap<>();
        int acrossMonths = 0;
        try (RecordReader reader = ExampleData.open(arguments, "ucdp-ged.csv", ReadOptions.DEFAULT)) {
            for (Event event : (Iterable<Event>) reader.events()::iterator) {
                Optional<LocalDate> first = event.time().flatMap(EventTime::earliest);
                Optional<LocalDate> last = event.time().flatMap(EventTime::latest);
                if (first.isPresent() && last.isPresent()) {
                    YearMonth month = YearMonth.from(first.get());
                    months.computeIfAbsent(month, some -> new Sum()).add(event);
                    acrossMonths += month.equals(YearMonth.from(last.get())) ? 0 : 1;
                }
            }
        }
        System.out.printf(Locale.ROOT, "%-8s %8s %8s %8s %8s%n", "month", "events", "low", "best", "high");
        Sum all = new Sum();
        months.forEach((month, sum) -> {
            sum.print(month.toString());
            all.add(sum);
        });
        all.print("all");
        System.out.println("events that last into a later month, counted in the month they begin in: " + acrossMonths);
    }
}
