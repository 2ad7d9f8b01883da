package org.sitrep.io.table;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of neighbouring cells, so that the same actor or place need not be made again for each row.
 *
 * <p>The key is the bytes of the cells as they stand in the row. The cache has a fixed number of places; what falls on a
 * taken one replaces it. Not thread-safe.
 *
 * @param <T> what is made of the cells
 */
public final class BlockCache<T> {
    private static final int PLACES = 1 << 13;
    private static final int MAX_KEY = 512;

    private final byte[][] keys = new byte[PLACES][];
    private final Object[] values = new Object[PLACES];

    /** An empty cache. */
    public BlockCache() {}

    /**
     * What was made of the same cells before, or else what is made of them now.
     *
     * @param row the row
     * @param first the index of the first cell
     * @param last the index of the last cell
     * @param maker makes it
     * @return what is made of the cells
     */
    @SuppressWarnings("unchecked") // only values of T are put in
    public T get(TableRow row, int first, int last, Supplier<T> maker) {
        byte[] buffer = row.buffer();
        int from = row.cellStart(first);
        int to = row.cellEnd(last);
        if (to - from > MAX_KEY || to < from) {
            return maker.get();
        }
        int place = Swar.hash(buffer, from, to) & (PLACES - 1);
        byte @Nullable [] key = keys[place];
        if (key != null && Arrays.equals(key, 0, key.length, buffer, from, to)) {
            return (T) values[place];
        }
        T value = maker.get();
        keys[place] = Arrays.copyOfRange(buffer, from, to);
        values[place] = value;
        return value;
    }
}
