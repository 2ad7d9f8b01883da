package org.sitrep.io.table;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Remembers what was made of cells that belong together, so that the same actor or place need not be made again for each row.
 *
 * <p>The key is the bytes of the cells as they stand in the row. The cache has a fixed number of places, each with room for two keys;
 * of these, the one that was used longest ago gives way to a third. Not thread-safe.
 *
 * @param <T> what is made of the cells
 */
public final class BlockCache<T> {
    private static final int SLOTS = 1 << 14;
    /** So few that they stay in the nearest memory of the processor. */
    private static final int FEW_SLOTS = 1 << 8;

    private static final int MAX_KEY = 512;
    /** In slots that nothing has been put into; longer than any key. */
    private static final byte[] NO_KEY = new byte[MAX_KEY + 1];

    /** Arrays side by side, not an object for each slot: what is needed of a slot is fetched at once, not one after another. */
    private final int[] hashes;

    private final byte[][] keys;
    private final T[] values;
    /** The even numbers among those of the slots: where places begin. */
    private final int places;
    /** The cells as runs of neighbours: the first and the last of each. */
    private final int[] runs;

    /**
     * An empty cache.
     *
     * @param cells the indexes of the cells for {@link #get(TableRow, Supplier)}, in any order; cells that are neighbours cost
     *     less than others; a negative one stands for a column that the table does not have
     */
    public BlockCache(int... cells) {
        this(SLOTS, cells);
    }

    private BlockCache(int slots, int[] cells) {
        hashes = new int[slots];
        keys = new byte[slots][];
        values = newValues(slots);
        places = slots - 2;
        int[] sorted = Arrays.stream(cells)
                .filter(cell -> cell >= 0)
                .sorted()
                .distinct()
                .toArray();
        int[] found = new int[sorted.length * 2];
        int size = 0;
        for (int cell : sorted) {
            if (size > 0 && found[size - 1] == cell - 1) {
                found[size - 1] = cell;
            } else {
                found[size++] = cell;
                found[size++] = cell;
            }
        }
        runs = Arrays.copyOf(found, size);
        Arrays.fill(keys, NO_KEY);
    }

    /**
     * An empty cache that keeps no more than some hundred: for what is made so quickly that fetching it from far-off memory would take
     * longer.
     *
     * @param <T> what is made of the cells
     * @param cells as for the constructor
     * @return the cache
     */
    public static <T> BlockCache<T> ofFew(int... cells) {
        return new BlockCache<>(FEW_SLOTS, cells);
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <T> T[] newValues(int slots) {
        return (T[]) new Object[slots];
    }

    /**
     * What was made of the same neighbouring cells before, or else what is made of them now.
     *
     * @param row the row
     * @param first the index of the first cell
     * @param last the index of the last cell
     * @param maker makes it
     * @return what is made of the cells
     */
    public T get(TableRow row, int first, int last, Supplier<T> maker) {
        if (last >= row.size() || row.isDecodedOtherwise()) {
            return maker.get();
        }
        byte[] buffer = row.buffer();
        int from = row.rawStart(first);
        int to = row.rawEnd(last);
        if (to - from > MAX_KEY) {
            return maker.get();
        }
        int hash = Swar.hash(buffer, from, to);
        int place = hash & places;
        if (hashes[place] == hash && isAt(keys[place], buffer, from, to)) {
            return values[place];
        }
        if (hashes[place + 1] == hash && isAt(keys[place + 1], buffer, from, to)) {
            return swap(place);
        }
        T value = maker.get();
        put(place, hash, Arrays.copyOfRange(buffer, from, to), value);
        return value;
    }

    /**
     * What was made of the same cells before, or else what is made of them now; the cells are those of the constructor.
     *
     * @param row the row
     * @param maker makes it
     * @return what is made of the cells
     */
    public T get(TableRow row, Supplier<T> maker) {
        if (runs.length == 2) {
            return get(row, runs[0], runs[1], maker);
        }
        if (runs.length == 0 || runs[runs.length - 1] >= row.size() || row.isDecodedOtherwise()) {
            return maker.get();
        }
        byte[] buffer = row.buffer();
        int length = 0;
        int hash = 0;
        for (int i = 0; i < runs.length; i += 2) {
            int from = row.rawStart(runs[i]);
            int to = row.rawEnd(runs[i + 1]);
            length += to - from + 2;
            hash = hash * 31 + Swar.hash(buffer, from, to);
        }
        if (length > MAX_KEY) {
            return maker.get();
        }
        int place = (hash ^ hash >>> 16) & places;
        if (hashes[place] == hash && keys[place].length == length && isAt(keys[place], row)) {
            return values[place];
        }
        if (hashes[place + 1] == hash && keys[place + 1].length == length && isAt(keys[place + 1], row)) {
            return swap(place);
        }
        T value = maker.get();
        put(place, hash, key(row, length), value);
        return value;
    }

    /** Puts what was found in the second slot of a place into the first. */
    private T swap(int place) {
        int hash = hashes[place + 1];
        byte[] key = keys[place + 1];
        T value = values[place + 1];
        put(place, hash, key, value);
        return value;
    }

    /** Puts what was made into the first slot of a place, and what was there into the second. */
    private void put(int place, int hash, byte[] key, T value) {
        hashes[place + 1] = hashes[place];
        keys[place + 1] = keys[place];
        values[place + 1] = values[place];
        hashes[place] = hash;
        keys[place] = key;
        values[place] = value;
    }

    private static boolean isAt(byte[] key, byte[] buffer, int from, int to) {
        return Arrays.equals(key, 0, key.length, buffer, from, to);
    }

    /** Each run is followed by its length in the key, two bytes, so that runs of different lengths cannot give the same key. */
    private boolean isAt(byte[] key, TableRow row) {
        byte[] buffer = row.buffer();
        int at = 0;
        for (int i = 0; i < runs.length; i += 2) {
            int from = row.rawStart(runs[i]);
            int to = row.rawEnd(runs[i + 1]);
            int end = at + to - from;
            if (end + 1 >= key.length
                    || key[end] != (byte) (to - from)
                    || key[end + 1] != (byte) ((to - from) >> 8)
                    || !Arrays.equals(key, at, end, buffer, from, to)) {
                return false;
            }
            at = end + 2;
        }
        return true;
    }

    private byte[] key(TableRow row, int length) {
        byte[] key = new byte[length];
        int at = 0;
        for (int i = 0; i < runs.length; i += 2) {
            int from = row.rawStart(runs[i]);
            int size = row.rawEnd(runs[i + 1]) - from;
            System.arraycopy(row.buffer(), from, key, at, size);
            at += size;
            key[at++] = (byte) size;
            key[at++] = (byte) (size >> 8);
        }
        return key;
    }
}
