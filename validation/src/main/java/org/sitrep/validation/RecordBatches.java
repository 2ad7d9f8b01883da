package org.sitrep.validation;

import java.io.Closeable;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.sitrep.io.RecordReader;

/**
 * Batches of records in the order of the input, which are read in one thread, checked in another, and handed out to the caller's.
 *
 * <p>Each thread does one thing, so that what it remembers stays in the caches of its processor. Only some batches are on their way, so
 * that memory does not grow. After the last batch the reader is the caller's again.
 */
final class RecordBatches implements Closeable {
    private static final int QUEUED = 3;

    /** In milliseconds. */
    private static final int PATIENCE = 100;

    /** What brings a batch to the next one who has to do with it. */
    private interface Stage {
        RecordBatch next() throws InterruptedException;
    }

    private final List<Thread> threads = new ArrayList<>();
    private final Stage last;

    /**
     * Begins to read.
     *
     * @param check what is done with each batch before it is handed out
     * @param most the most threads: 1 to do all in the caller's, when it asks for a batch; 2 to read in another one; from 3 on, to check
     *     in yet another
     */
    RecordBatches(RecordReader reader, Consumer<RecordBatch> check, int most) {
        Stage reading = () -> RecordBatch.read(reader);
        Stage read = most > 1 ? inThread(reading, "sitrep-read") : reading;
        Stage checking = () -> {
            RecordBatch batch = read.next();
            try {
                check.accept(batch);
            } catch (RuntimeException | Error e) {
                batch.fail(e);
            }
            return batch;
        };
        last = most > 2 ? inThread(checking, "sitrep-check") : checking;
        threads.forEach(Thread::start);
    }

    /** Has a stage work ahead in a thread of its own. */
    private Stage inThread(Stage stage, String name) {
        BlockingQueue<RecordBatch> done = new ArrayBlockingQueue<>(QUEUED);
        Thread thread = new Thread(
                () -> {
                    try {
                        RecordBatch batch;
                        do {
                            batch = stage.next();
                            done.put(batch);
                        } while (!batch.isLast());
                    } catch (InterruptedException e) {
                        // nobody waits for records any more
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        thread.setDaemon(true);
        threads.add(thread);
        return done::take;
    }

    /**
     * The next batch; not to be asked for after the last one.
     *
     * @throws InterruptedIOException if this thread is interrupted while it waits
     */
    RecordBatch next() throws InterruptedIOException {
        try {
            return last.next();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the check was interrupted");
        }
    }

    /** Stops reading and waits until the reader is at rest. */
    @Override
    public void close() {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                // again and again, since rules and inputs may lose an interruption
                thread.interrupt();
                try {
                    thread.join(PATIENCE);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
