package org.sitrep.validation.rules.dataset;

import org.sitrep.id.RecordId;

/**
 * The ids of the records that were seen, at 11 to 22 bytes an id.
 *
 * <p>It holds 64-bit hashes. That two of ten million ids share one, so that a missing record is taken for one that is
 * there, has a chance of 1 in 300,000.
 */
final class IdSet {
    private long[] slots = new long[1 << 10];
    private int size;

    void add(RecordId id) {
        if (size * 4L >= slots.length * 3L) {
            long[] old = slots;
            slots = new long[old.length * 2];
            for (long hash : old) {
                if (hash != 0) {
                    slots[slotOf(hash)] = hash;
                }
            }
        }
        long hash = Hashes.of(id);
        int slot = slotOf(hash);
        if (slots[slot] == 0) {
            slots[slot] = hash;
            size++;
        }
    }

    boolean contains(RecordId id) {
        return slots[slotOf(Hashes.of(id))] != 0;
    }

    private int slotOf(long hash) {
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
