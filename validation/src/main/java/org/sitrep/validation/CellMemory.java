package org.sitrep.validation;

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

    private final int rules;
    private final long[] slots = new long[SLOTS];
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
    boolean contains(RowView view, CellRuns cells) {
        if (hopeless) {
            return false;
        }
        hash = cells.hashIn(view);
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
}
