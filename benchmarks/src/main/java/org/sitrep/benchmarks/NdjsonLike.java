package org.sitrep.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitrep.io.Conversion;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;

/**
 * Writes events as Sitrep's own NDJSON: those of the file like UCDP GED, each with the cells that it was read from, so that a line is
 * what a conversion gives.
 */
final class NdjsonLike implements FileGenerator {
    @Override
    public void write(OutputStream out, int records) throws IOException {
        Path table = Files.createTempFile("ucdp-like", ".csv");
        try {
            BenchmarkFile.UCDP.write(records, table);
            // the name stands in every origin, so it must not be the temporary one
            try (InputStream in = Files.newInputStream(table);
                    RecordReader reader = RecordReader.open(in, "ucdp-like.csv", ReadOptions.DEFAULT);
                    RecordWriter writer = RecordWriter.create(out, "sitrep-ndjson")) {
                Conversion.convert(reader, writer);
            }
        } finally {
            Files.delete(table);
        }
    }
}
