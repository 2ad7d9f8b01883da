package org.sitrep.examples;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;

/**
 * Reads a file of GDELT and counts its events by type.
 *
 * <p>The types are Sitrep's, so that the program counts a file of ACLED or UCDP just as well. Memory does not grow with the file.
 */
@SuppressWarnings("SystemOut") // examples talk to people
public final class CountEventsByType {
    private CountEventsByType() {}

    /**
     * Prints each type with the number of its events, the most frequent first.
     *
     * @param arguments the file to read, compressed or not; without one, invented events in the form of GDELT 2.0
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        try (RecordReader reader = ExampleData.open(arguments, "gdelt.tsv", ReadOptions.DEFAULT)) {
            reader.events().map(Event::type).forEach(type -> counts.merge(type, 1, Integer::sum));
        }
        System.out.printf(Locale.ROOT, "%-24s %8s%n", "type", "events");
        counts.entrySet().stream()
                .sorted(Map.Entry.<EventType, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(count -> count.getKey().code()))
                .forEach(count -> System.out.printf(
                        Locale.ROOT, "%-24s %8d%n", count.getKey().code(), count.getValue()));
        System.out.printf(
                Locale.ROOT,
                "%-24s %8d%n",
                "all",
                counts.values().stream().mapToInt(Integer::intValue).sum());
    }
}
