package org.sitrep.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.sitrep.io.Conversion;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.ReadSummary;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;

/** Converts a file of ACLED to GeoJSON, for a map. */
@SuppressWarnings("SystemOut") // examples talk to people
public final class AcledToGeoJson {
    private AcledToGeoJson() {}

    /**
     * Converts a file and prints how many events there were.
     *
     * @param arguments the file to read, without one invented events in the form of ACLED's exports; the file to write, without one
     *     a temporary file
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path target = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempFile("acled", ".geojson");
        ReadOptions options = ReadOptions.builder().onError(OnError.SKIP).build();
        ReadSummary summary;
        try (RecordReader reader = ExampleData.open(arguments, "acled.csv", options);
                RecordWriter writer = RecordWriter.create(target, "geojson")) {
            summary = Conversion.convert(reader, writer);
        }
        System.out.printf(Locale.ROOT, "%-14s %6d%n", "events", summary.events());
        System.out.printf(Locale.ROOT, "%-14s %6d%n", "rows rejected", summary.rowsRejected());
        System.out.println("written to " + target);
    }
}
