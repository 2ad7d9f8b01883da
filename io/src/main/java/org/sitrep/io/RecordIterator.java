package org.sitrep.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sitrep.dataset.Record;

/** The records that a reader has still to give. */
final class RecordIterator implements Iterator<Record> {
    private final RecordReader reader;

    RecordIterator(RecordReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        try {
            return reader.hasMore();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Record next() {
        try {
            if (!reader.next()) {
                throw new NoSuchElementException();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.record();
    }

    /** The same as a sequential stream that closes the reader. */
    Stream<Record> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> {
                    try {
                        reader.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
