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
    private static final int SLOTS = 1 << 13;
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

    private final int rules;
    private final byte[] @Nullable [] keys = new byte[SLOTS][];
    private byte[] last = {};
    private byte[] copied = new byte[256];
    private byte[] key = copied;
    private int from;
    private int length;
    private int slot;
    private int looked;
    private int found;
    private boolean hopeless;

    /**
     * A memory for what some rules have to say.
     *
     * @param rules how many they are: the more, the sooner it is worth to remember
     */
    CellMemory(int rules) {
        this.rules = rules;
    }

    /** Whether cells of the row that a view shows are among those remembered; {@link #addLast} would remember them. */
    boolean contains(RowView view, Cells cells) {
        if (hopeless) {
            return false;
        }
        take(view, cells);
        boolean contained = isKey(last);
        if (!contained) {
            slot = hash(key, from, length) & (SLOTS - 1);
            byte[] kept = keys[slot];
            contained = kept != null && isKey(kept);
            if (contained && kept != null) {
                last = kept;
            }
        }
        looked++;
        if (contained) {
            found++;
        }
        if (looked == TRIAL) {
            judge();
        }
        return contained;
    }

    private boolean isKey(byte[] kept) {
        return kept.length == length && Arrays.equals(kept, 0, length, key, from, from + length);
    }

    private void judge() {
        hopeless = (long) found * rules < TRIAL / 2;
        looked = 0;
        found = 0;
        if (hopeless) {
            Arrays.fill(keys, null);
        }
    }

    /** Remembers the cells that were asked for last. */
    void addLast() {
        if (!hopeless && length <= LONGEST) {
            last = Arrays.copyOfRange(key, from, from + length);
            keys[slot] = last;
        }
    }

    /** Finds the bytes of the cells: neighbours where they stand, others copied, each behind its length. */
    private void take(RowView view, Cells cells) {
        byte[] bytes = view.bytes();
        if (cells.areApart(view)) {
            key = bytes;
            from = view.start(cells.first());
            length = view.end(cells.last()) - from;
            return;
        }
        from = 0;
        length = 0;
        for (int index : cells.indexes) {
            append(bytes, view.start(index), view.end(index));
        }
        key = copied;
    }

    private void append(byte[] bytes, int begin, int end) {
        int more = end - begin;
        if (copied.length - length < more + Integer.BYTES) {
            copied = Arrays.copyOf(copied, Math.max(copied.length * 2, length + more + Integer.BYTES));
        }
        INTS.set(copied, length, more);
        length += Integer.BYTES;
        System.arraycopy(bytes, begin, copied, length, more);
        length += more;
    }

    private static int hash(byte[] bytes, int from, int length) {
        long hash = length;
        int at = from;
        int end = from + length;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = (hash ^ (long) LONGS.get(bytes, at)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        for (; at < end; at++) {
            hash = (hash ^ bytes[at]) * 0x9E3779B97F4A7C15L;
        }
        return (int) (hash ^ hash >>> 32);
    }
}
