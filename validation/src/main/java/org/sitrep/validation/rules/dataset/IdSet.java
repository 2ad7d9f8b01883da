package org.sitrep.validation.rules.dataset;

import java.util.Arrays;
import org.sitrep.id.RecordId;

/**
 * The ids of the records that were seen, at 11 to 22 bytes an id, and up to 16 more while nobody has asked for one.
 *
 * <p>Ids are written down one behind another, and put into a table when somebody asks, which for the events of most files is never: a
 * table of a million ids is beyond the caches of a processor, a list is not.
 *
 * <p>It holds 64-bit hashes. That two of ten million ids share one, so that a missing record is taken for one that is
 * there, has a chance of 1 in 300,000.
 */
final class IdSet {
    private long[] added = new long[1 << 8];
    private int waiting;
    private long[] slots = new long[1 << 10];
    private int size;

    void add(RecordId id) {
        if (waiting == added.length) {
            added = Arrays.copyOf(added, Math.multiplyExact(added.length, 2));
        }
        added[waiting++] = Hashes.of(id);
    }

    boolean contains(RecordId id) {
        for (int i = 0; i < waiting; i++) {
            put(added[i]);
        }
        waiting = 0;
        return slots[slotOf(Hashes.of(id))] != 0;
    }

    private void put(long hash) {
        if (size * 4L >= slots.length * 3L) {
            long[] old = slots;
            slots = new long[Math.multiplyExact(old.length, 2)];
            for (long known : old) {
                if (known != 0) {
                    slots[slotOf(known)] = known;
                }
            }
        }
        int slot = slotOf(hash);
        if (slots[slot] == 0) {
            slots[slot] = hash;
            size++;
        }
    }

    private int slotOf(long hash) {
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
