package org.sitrep.validation.rules.dataset;

/**
 * Numbers by 64-bit keys, none of which is 0: open addressing in arrays without objects.
 *
 * <p>An entry takes 8 bytes and 4 for each of its numbers, and with the free slots 1.3 to 2.7 times as much.
 */
final class KeyTable {
    private long[] keys = new long[1 << 8];
    private final int[][] columns;
    private int size;

    /** A table with so many numbers to a key. */
    KeyTable(int numbers) {
        columns = new int[numbers][keys.length];
    }

    /** The slot of a key, which holds until the next one is added; negative if there is no such key. */
    int find(long key) {
        int slot = slotOf(key);
        return keys[slot] == key ? slot : -1;
    }

    /** Adds a key that is not there, with numbers that are 0. */
    int add(long key) {
        if (size * 4L >= keys.length * 3L) {
            grow();
        }
        int slot = slotOf(key);
        keys[slot] = key;
        size++;
        return slot;
    }

    int get(int slot, int column) {
        return columns[column][slot];
    }

    void set(int slot, int column, int number) {
        columns[column][slot] = number;
    }

    int size() {
        return size;
    }

    private void grow() {
        long[] old = keys;
        keys = new long[old.length * 2];
        int[] moved = new int[old.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                moved[i] = slotOf(old[i]);
                keys[moved[i]] = old[i];
            }
        }
        for (int j = 0; j < columns.length; j++) {
            int[] numbers = columns[j];
            columns[j] = new int[keys.length];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != 0) {
                    columns[j][moved[i]] = numbers[i];
                }
            }
        }
    }

    private int slotOf(long key) {
        int slot = (int) key & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
