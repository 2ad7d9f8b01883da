package org.sitrep.io.table;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of cells that belong together, so that the same actor or place need not be made again for each row.
 *
 * <p>The key is the bytes of the cells as they stand in the row. The cache has a fixed number of places; what falls on a
 * taken one replaces it. Not thread-safe.
 *
 * @param <T> what is made of the cells
 */
public final class BlockCache<T> {
    private static final int PLACES = 1 << 13;
    private static final int MAX_KEY = 512;

    private final Entry<T>[] entries = newEntries();
    /** The cells as runs of neighbours: the first and the last of each. */
    private final int[] runs;

    /** The bytes of all runs, one behind another, and what was made of them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Entry<T>(byte[] key, T value) {}

    /**
     * An empty cache.
     *
     * @param cells the indexes of the cells for {@link #get(TableRow, Supplier)}, in any order; cells that are neighbours cost
     *     less than others; a negative one stands for a column that the table does not have
     */
    public BlockCache(int... cells) {
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
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    private static <T> Entry<T>[] newEntries() {
        return new Entry[PLACES];
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
        int place = Swar.hash(buffer, from, to) & (PLACES - 1);
        @Nullable Entry<T> entry = entries[place];
        if (entry != null && Arrays.equals(entry.key, 0, entry.key.length, buffer, from, to)) {
            return entry.value;
        }
        T value = maker.get();
        entries[place] = new Entry<>(Arrays.copyOfRange(buffer, from, to), value);
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
            length += to - from + 1;
            hash = hash * 31 + Swar.hash(buffer, from, to);
        }
        if (length > MAX_KEY) {
            return maker.get();
        }
        int place = (hash ^ hash >>> 16) & (PLACES - 1);
        @Nullable Entry<T> entry = entries[place];
        if (entry != null && entry.key.length == length && isAt(entry, row)) {
            return entry.value;
        }
        T value = maker.get();
        entries[place] = new Entry<>(key(row, length), value);
        return value;
    }

    /**
     * Each run is followed by a line feed in the key. The cells are whole, with their quotes, so that only a cell in quotes may
     * hold a line feed: runs of different lengths cannot give the same key.
     */
    private boolean isAt(Entry<T> entry, TableRow row) {
        byte[] buffer = row.buffer();
        int at = 0;
        for (int i = 0; i < runs.length; i += 2) {
            int from = row.rawStart(runs[i]);
            int to = row.rawEnd(runs[i + 1]);
            int end = at + to - from;
            if (end >= entry.key.length
                    || entry.key[end] != '\n'
                    || !Arrays.equals(entry.key, at, end, buffer, from, to)) {
                return false;
            }
            at = end + 1;
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
            key[at++] = '\n';
        }
        return key;
    }
}
