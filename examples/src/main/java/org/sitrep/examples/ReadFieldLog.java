package org.sitrep.examples;

import java.io.IOException;
import java.util.Locale;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.place.Place;

/**
 * Reads a file in a format of one's own, {@link org.sitrep.examples.fieldlog.FieldLogFormat}.
 *
 * <p>Nothing here names the format: it is found through {@link java.util.ServiceLoader} and known by the first line of the file.
 */
@SuppressWarnings("SystemOut") // examples talk to people
public final class ReadFieldLog {
    private ReadFieldLog() {}

    /**
     * Prints the events of a log, and the lines that tell none.
     *
     * @param arguments the file to read; without one, an invented log
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        ReadOptions options = ReadOptions.builder().onError(OnError.SKIP).build();
        try (RecordReader reader = ExampleData.open(arguments, "field-log.txt", options)) {
            System.out.println("format " + reader.format().id());
            for (Event event : (Iterable<Event>) reader.events()::iterator) {
                System.out.printf(
                        Locale.ROOT,
                        "%-4s %-12s %-12s %-12s %s%n",
                        event.id(),
                        event.time().map(Object::toString).orElse("?"),
                        event.type().code(),
                        event.places().stream().findFirst().flatMap(Place::name).orElse("?"),
                        event.casualties().stream()
                                .findFirst()
                                .map(claim -> "killed " + claim.count())
                                .orElse(""));
            }
            for (Finding finding : reader.summary().findings()) {
                System.out.println("line " + finding.location().orElseThrow().line() + ": " + finding.message());
            }
        }
    }
}
