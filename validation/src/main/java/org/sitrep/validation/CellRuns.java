package org.sitrep.validation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sitrep.source.RowView;

/** Some cells of the rows of a layout, as runs of neighbours. Immutable. */
final class CellRuns {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long[] SECRETS = {
        0xA0761D6478BD642FL, 0xE7037ED1A0B428DBL, 0x8EBC6AF09C88C6E3L, 0x589965CC75374CC3L
    };

    /** The first cell of each run and the last one, in turns. */
    private final int[] ends;

    /**
     * The cells with these indexes.
     *
     * @param indexes the indexes, in any order
     */
    CellRuns(Collection<Integer> indexes) {
        NavigableSet<Integer> sorted = new TreeSet<>(indexes);
        IntStream.Builder found = IntStream.builder();
        for (int index : sorted) {
            if (!sorted.contains(index - 1)) {
                found.add(index);
            }
            if (!sorted.contains(index + 1)) {
                found.add(index);
            }
        }
        ends = found.build().toArray();
    }

    /** How many runs there are. */
    int size() {
        return ends.length / 2;
    }

    /** The index of the first cell of a run. */
    int first(int run) {
        return ends[2 * run];
    }

    /** The index of the last cell of a run. */
    int last(int run) {
        return ends[2 * run + 1];
    }

    /** The hash of the bytes of these cells of a row: of neighbours as they stand, if there is something between them; never zero. */
    long hashIn(RowView view) {
        byte[] bytes = view.bytes();
        long hash = SECRETS[0];
        for (int run = 0; run < size(); run++) {
            int first = first(run);
            int last = last(run);
            if (first == last || (last < view.size() && view.end(first) < view.start(first + 1))) {
                hash = hash(bytes, view.start(first), view.end(last), hash);
            } else {
                for (int index = first; index <= last; index++) {
                    hash = hash(bytes, view.start(index), view.end(index), hash);
                }
            }
        }
        return hash == 0 ? 1 : hash;
    }

    /**
     * As wyhash has it: sixteen bytes at a time, mixed by a product of 128 bits; the last ones may be taken twice, and the length is mixed
     * in.
     */
    private static long hash(byte[] bytes, int from, int to, long seed) {
        int length = to - from;
        long hash = seed;
        for (int at = from; to - at > 2 * Long.BYTES; at += 2 * Long.BYTES) {
            hash = mix(word(bytes, at) ^ SECRETS[1], word(bytes, at + Long.BYTES) ^ hash);
        }
        long one = 0;
        long other = 0;
        if (length >= 2 * Long.BYTES) {
            one = word(bytes, to - 2 * Long.BYTES);
            other = word(bytes, to - Long.BYTES);
        } else if (length >= Long.BYTES) {
            one = word(bytes, from);
            other = word(bytes, to - Long.BYTES);
        } else if (length >= Integer.BYTES) {
            one = (int) INTS.get(bytes, from);
            other = (int) INTS.get(bytes, to - Integer.BYTES);
        } else if (length > 0) {
            one = (bytes[from] & 0xFFL) << 16 | (bytes[from + length / 2] & 0xFFL) << 8 | (bytes[to - 1] & 0xFFL);
        }
        return mix(mix(one ^ SECRETS[2], other ^ hash) ^ SECRETS[3], length ^ SECRETS[1]);
    }

    private static long word(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    private static long mix(long one, long other) {
        return Math.multiplyHigh(one, other) ^ (one * other);
    }
}
