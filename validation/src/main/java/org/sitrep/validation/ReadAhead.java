package org.sitrep.validation;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Record;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.RecordReader;

/**
 * Reads on in a thread of its own while records are checked; at most a few batches ahead, so that memory does not grow.
 *
 * <p>The order of the records is that of the reader. After the last one the reader is the caller's again.
 */
final class ReadAhead implements Closeable {
    private static final int BATCH = 256;
    private static final int BATCHES = 4;

    /** Records that were read one after another, and where they stand. */
    private static final class Batch {
        final Record[] records = new Record[BATCH];
        final SourceLocation[] locations = new SourceLocation[BATCH];
        final String[] formats = new String[BATCH];
        int size;
        boolean last;

        @Nullable Throwable failure;
    }

    private final RecordReader reader;
    private final BlockingQueue<Batch> full = new ArrayBlockingQueue<>(BATCHES);
    private final Thread thread;
    private Batch batch = new Batch();
    private int at = -1;

    ReadAhead(RecordReader reader) {
        this.reader = reader;
        this.thread = new Thread(this::readAll, "sitrep-read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private void readAll() {
        try {
            for (boolean more = true; more; ) {
                Batch next = new Batch();
                try {
                    fill(next);
                } catch (IOException | RuntimeException | Error e) {
                    next.failure = e;
                    next.last = true;
                }
                more = !next.last;
                full.put(next);
            }
        } catch (InterruptedException e) {
            // nobody waits for records any more
            Thread.currentThread().interrupt();
        }
    }

    private void fill(Batch next) throws IOException {
        while (next.size < BATCH) {
            if (!reader.next()) {
                next.last = true;
                return;
            }
            next.records[next.size] = reader.record();
            next.locations[next.size] = reader.location();
            next.formats[next.size] = reader.format().id();
            next.size++;
        }
    }

    /**
     * Goes on to the next record.
     *
     * @return false after the last one
     * @throws IOException if the input cannot be read
     */
    boolean next() throws IOException {
        at++;
        while (at == batch.size) {
            if (batch.last) {
                finish(batch.failure);
                return false;
            }
            try {
                batch = full.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("the check was interrupted");
            }
            at = 0;
        }
        return true;
    }

    private static void finish(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException exception) {
            throw exception;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    Record record() {
        return batch.records[at];
    }

    SourceLocation location() {
        return batch.locations[at];
    }

    String format() {
        return batch.formats[at];
    }

    /** Stops reading and waits until the reader is at rest. */
    @Override
    public void close() throws IOException {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
