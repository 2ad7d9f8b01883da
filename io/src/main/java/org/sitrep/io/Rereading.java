package org.sitrep.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.dataset.Record;

/** Writes records to memory, one at a time, and reads them again: the way of judging a format that knows no shorter one. */
final class Rereading {
    private Rereading() {}

    /** What comes back of a record. */
    static Function<Record, Optional<Record>> of(Format format, WriteOptions written) {
        if (!format.canRead() || !format.canWrite()) {
            throw new UnsupportedOperationException(format.id() + " cannot be both read and written");
        }
        ReadOptions options =
                ReadOptions.builder().format(format.id()).onError(OnError.SKIP).build();
        return record -> {
            try {
                return reread(record, format, written, options);
            } catch (IOException e) {
                throw new UncheckedIOException("bytes in memory can be read", e);
            }
        };
    }

    private static Optional<Record> reread(Record record, Format format, WriteOptions written, ReadOptions options)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordSink sink = format.write(bytes, written)) {
            sink.onFinding(finding -> {});
            sink.write(record);
        }
        try (RecordReader reader = RecordReader.open(new ByteArrayInputStream(bytes.toByteArray()), "", options)) {
            while (reader.next()) {
                if (reader.record()
                        .recordId()
                        .getClass()
                        .equals(record.recordId().getClass())) {
                    return Optional.of(reader.record());
                }
            }
            return Optional.empty();
        } catch (UnknownFormatException e) {
            return Optional.empty();
        }
    }
}
