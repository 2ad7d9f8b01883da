package org.sitrep.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;

/** The data that the examples read unless they are given a file. All of it is invented. */
final class ExampleData {
    private ExampleData() {}

    /** Opens the file that the first argument names or, without one, the data that come with the examples. */
    static RecordReader open(String[] arguments, String bundled, ReadOptions options) throws IOException {
        return arguments.length > 0
                ? RecordReader.open(Path.of(arguments[0]), options)
                : RecordReader.open(stream(bundled), bundled, options);
    }

    /** The bytes of the file that the first argument names or, without one, of the data that come with the examples. */
    static InputStream stream(String[] arguments, String bundled) throws IOException {
        return arguments.length > 0 ? Files.newInputStream(Path.of(arguments[0])) : stream(bundled);
    }

    private static InputStream stream(String bundled) throws IOException {
        @Nullable InputStream stream = ExampleData.class.getResourceAsStream(bundled);
        if (stream == null) {
            throw new FileNotFoundException(bundled);
        }
        return stream;
    }
}
