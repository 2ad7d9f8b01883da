package org.sitrep.validation;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Record;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.RecordReader;

/**
 * Records that were read one after another, where they stand, and what was found in each of them.
 *
 * <p>Used by one thread after another.
 */
final class RecordBatch {
    /** Few enough to stay in the caches of a processor while they are read and checked. */
    private static final int SIZE = 256;

    private final Record[] records = new Record[SIZE];
    private final SourceLocation[] locations = new SourceLocation[SIZE];
    private final String[] formats = new String[SIZE];
    private final boolean[] sound = new boolean[SIZE];
    private final int[] foundBehind = new int[SIZE];
    private List<Consumer<FindingSink>> found = List.of();
    private int size;
    private int at;
    private boolean last;
    private @Nullable Throwable failure;

    /** Takes records from a reader until there are enough or no more. */
    static RecordBatch read(RecordReader reader) {
        RecordBatch batch = new RecordBatch();
        try {
            while (batch.size < SIZE && !batch.last) {
                if (reader.next()) {
                    batch.add(reader);
                } else {
                    batch.last = true;
                }
            }
        } catch (IOException | RuntimeException | Error e) {
            batch.fail(e);
        }
        return batch;
    }

    private void add(RecordReader reader) {
        records[size] = reader.record();
        locations[size] = reader.location();
        formats[size] = reader.format().id();
        size++;
    }

    /** Ends with a failure, which comes after the records that were read. */
    void fail(Throwable e) {
        failure = e;
        last = true;
    }

    /** Has each record checked by rules that judge records by themselves. */
    void checkBy(RecordChecks checks, FoundAside aside) {
        for (int i = 0; i < size; i++) {
            try {
                sound[i] = checks.check(records[i], locations[i], formats[i]);
            } catch (RuntimeException | Error e) {
                fail(e);
                size = i;
                break;
            }
            foundBehind[i] = aside.size();
        }
        found = aside.take();
    }

    int size() {
        return size;
    }

    Record record(int index) {
        return records[index];
    }

    SourceLocation location(int index) {
        return locations[index];
    }

    String format(int index) {
        return formats[index];
    }

    /** Whether a record, which was checked, has neither errors nor warnings. */
    boolean isSound(int index) {
        return sound[index];
    }

    /** Whether there are no more records behind these, be it because of a failure. */
    boolean isLast() {
        return last;
    }

    /** Tells what was found in a record, of which it is asked in their order. */
    void passOn(int index, FindingSink sink) {
        for (; at < foundBehind[index]; at++) {
            found.get(at).accept(sink);
        }
    }

    /** Throws what ended the reading or the checks, if anything did. */
    void throwFailure() throws IOException {
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
}
