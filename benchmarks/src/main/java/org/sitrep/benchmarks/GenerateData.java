package org.sitrep.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Writes one of the files: {@code GenerateData gdelt|ucdp|icews|acled|ndjson ROWS FILE}. */
public final class GenerateData {
    private GenerateData() {}

    /**
     * Writes a file.
     *
     * @param arguments the form of the file, the number of records, and where to write them
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: GenerateData gdelt|ucdp|icews|acled|ndjson ROWS FILE");
            System.exit(2);
        }
        BenchmarkFile.of(arguments[0]).write(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }
}
