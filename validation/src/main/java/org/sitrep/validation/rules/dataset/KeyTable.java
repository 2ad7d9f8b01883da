package org.sitrep.validation.rules.dataset;

/**
 * Numbers by 64-bit keys, none of which is 0: open addressing in one array without objects, in which the numbers stand beside their
 * key, so that an entry is fetched from memory at once.
 *
 * <p>An entry takes 8 bytes and 8 for each two of its numbers, and with the free slots 1.3 to 2.7 times as much.
 */
final class KeyTable {
    private static final long LOW = 0xFFFF_FFFFL;

    private final int width;
    private long[] words;
    private int slots = 1 << 8;
    private int size;

    /** A table with so many numbers to a key. */
    KeyTable(int numbers) {
        width = 1 + (numbers + 1) / 2;
        words = new long[slots * width];
    }

    /** The slot of a key, which holds until the next one is added; negative if there is no such key. */
    int find(long key) {
        int slot = slotOf(key);
        return words[slot * width] == key ? slot : -1;
    }

    /** Adds a key that is not there, with numbers that are 0. */
    int add(long key) {
        if (size * 4L >= slots * 3L) {
            grow();
        }
        int slot = slotOf(key);
        words[slot * width] = key;
        size++;
        return slot;
    }

    int get(int slot, int number) {
        long word = words[wordOf(slot, number)];
        return (int) ((number & 1) == 0 ? word : word >>> Integer.SIZE);
    }

    void set(int slot, int number, int value) {
        int at = wordOf(slot, number);
        long bits = value & LOW;
        words[at] = (number & 1) == 0 ? (words[at] & ~LOW) | bits : (words[at] & LOW) | (bits << Integer.SIZE);
    }

    private int wordOf(int slot, int number) {
        return slot * width + 1 + number / 2;
    }

    int size() {
        return size;
    }

    private void grow() {
        long[] old = words;
        slots = Math.multiplyExact(slots, 2);
        words = new long[Math.multiplyExact(slots, width)];
        for (int at = 0; at < old.length; at += width) {
            if (old[at] != 0) {
                System.arraycopy(old, at, words, slotOf(old[at]) * width, width);
            }
        }
    }

    private int slotOf(long key) {
        int slot = (int) key & (slots - 1);
        while (words[slot * width] != 0 && words[slot * width] != key) {
            slot = (slot + 1) & (slots - 1);
        }
        return slot;
    }
}
