package org.sitrep.validation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.source.RowView;

/**
 * Remembers the bytes of some cells of rows, the last ones of each hash value; it gives up where cells hardly ever repeat.
 */
final class CellMemory {
    private static final int SLOTS = 1 << 11;
    private static final int TRIAL = 1 << 12;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** Longer cells are too seldom the same to be worth the memory. */
    private static final int LONGEST = 1 << 10;

    /** Which cells of a row to look at. */
    static final class Cells {
        private final int[] indexes;
        private final boolean isRange;

        /**
         * The cells with these indexes.
         *
         * @param indexes the indexes, in ascending order
         */
        Cells(List<Integer> indexes) {
            this.indexes = indexes.stream().mapToInt(Integer::intValue).toArray();
            this.isRange = indexes.size() > 1 && indexes.get(indexes.size() - 1) - indexes.get(0) == indexes.size() - 1;
        }

        private int first() {
            return indexes[0];
        }

        private int last() {
            return indexes[indexes.length - 1];
        }

        /** Whether the cells stand side by side in the bytes of a row, with something between them that tells where one ends. */
        private boolean areApart(RowView view) {
            return isRange && last() < view.size() && view.end(first()) < view.start(first() + 1);
        }
    }

    private final byte[] @Nullable [] keys = new byte[SLOTS][];
    private byte[] key = new byte[256];
    private int length;
    private int slot;
    private int looked;
    private int found;
    private boolean hopeless;

    /** Whether cells of the row that a view shows are among those remembered; {@link #addLast} would remember them. */
    boolean contains(RowView view, Cells cells) {
        if (hopeless) {
            return false;
        }
        take(view, cells);
        slot = hash(key, length) & (SLOTS - 1);
        byte[] kept = keys[slot];
        boolean contained = kept != null && Arrays.equals(kept, 0, kept.length, key, 0, length);
        looked++;
        if (contained) {
            found++;
        }
        if (looked == TRIAL) {
            hopeless = found < TRIAL / 8;
            looked = 0;
            found = 0;
            if (hopeless) {
                Arrays.fill(keys, null);
            }
        }
        return contained;
    }

    /** Remembers the cells that were asked for last. */
    void addLast() {
        if (!hopeless && length <= LONGEST) {
            keys[slot] = Arrays.copyOf(key, length);
        }
    }

    /** The bytes of the cells; neighbours are taken with what stands between them, each run behind its length. */
    private void take(RowView view, Cells cells) {
        byte[] bytes = view.bytes();
        length = 0;
        if (cells.areApart(view)) {
            append(bytes, view.start(cells.first()), view.end(cells.last()));
            return;
        }
        for (int index : cells.indexes) {
            append(bytes, view.start(index), view.end(index));
        }
    }

    private void append(byte[] bytes, int from, int to) {
        int more = to - from;
        if (key.length - length < more + Integer.BYTES) {
            key = Arrays.copyOf(key, Math.max(key.length * 2, length + more + Integer.BYTES));
        }
        INTS.set(key, length, more);
        length += Integer.BYTES;
        System.arraycopy(bytes, from, key, length, more);
        length += more;
    }

    private static int hash(byte[] bytes, int length) {
        long hash = length;
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            hash = (hash ^ (long) LONGS.get(bytes, at)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        for (; at < length; at++) {
            hash = (hash ^ bytes[at]) * 0x9E3779B97F4A7C15L;
        }
        return (int) (hash ^ hash >>> 32);
    }
}
