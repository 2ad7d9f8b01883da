package org.sitrep.validation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.sitrep.source.RowView;

/**
 * Remembers some cells of rows by their hash values, the last two in each pair of slots; it gives up where cells hardly ever repeat.
 *
 * <p>Cells are the same if 64 bits of hash are: of a million rows with cells that were never seen, the chance that one passes for
 * another that was is less than one in a hundred million. The bytes themselves would not stay in the processor's caches.
 */
final class CellMemory {
    private static final int SLOTS = 1 << 14;
    private static final int TRIAL = 1 << 12;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long[] SECRETS = {
        0xA0761D6478BD642FL, 0xE7037ED1A0B428DBL, 0x8EBC6AF09C88C6E3L, 0x589965CC75374CC3L
    };

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
    private final long[] slots = new long[SLOTS];
    private byte[] copied = new byte[256];
    private int length;
    private long hash;
    private long last;
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
        hash = hash(view, cells);
        int slot = slot();
        // most often it is what the row before has, which need not be fetched
        boolean contained = hash == last || slots[slot] == hash || slots[slot ^ 1] == hash;
        looked++;
        if (contained) {
            last = hash;
            found++;
        }
        if (looked == TRIAL) {
            judge();
        }
        return contained;
    }

    private int slot() {
        return (int) hash & (SLOTS - 1);
    }

    private void judge() {
        hopeless = (long) found * rules < TRIAL / 2;
        looked = 0;
        found = 0;
    }

    /** Remembers the cells that were asked for last. */
    void addLast() {
        if (!hopeless) {
            int slot = slot();
            slots[slot ^ 1] = slots[slot];
            slots[slot] = hash;
        }
    }

    /** The hash of the bytes of the cells: of neighbours as they stand, of others each behind its length. */
    private long hash(RowView view, Cells cells) {
        byte[] bytes = view.bytes();
        if (cells.areApart(view)) {
            return hash(bytes, view.start(cells.first()), view.end(cells.last()));
        }
        length = 0;
        for (int index : cells.indexes) {
            append(bytes, view.start(index), view.end(index));
        }
        return hash(copied, 0, length);
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

    /** As wyhash has it: sixteen bytes at a time, mixed by a product of 128 bits; never zero, which stands for an empty slot. */
    private static long hash(byte[] bytes, int from, int to) {
        long hash = SECRETS[0] ^ (to - from);
        int at = from;
        for (; at + 2 * Long.BYTES <= to; at += 2 * Long.BYTES) {
            hash = mix(word(bytes, at) ^ SECRETS[1], word(bytes, at + Long.BYTES) ^ hash);
        }
        if (at + Long.BYTES <= to) {
            hash = mix(word(bytes, at) ^ SECRETS[2], hash);
            at += Long.BYTES;
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << Byte.SIZE | (bytes[at] & 0xFF);
        }
        hash = mix(rest ^ SECRETS[3], hash ^ SECRETS[1]);
        return hash == 0 ? 1 : hash;
    }

    private static long word(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    private static long mix(long one, long other) {
        return Math.multiplyHigh(one, other) ^ (one * other);
    }
}
