package org.sitrep.validation.rules.dataset;

import org.sitrep.id.RecordId;

/**
 * The ids of the records that were seen, at 11 to 22 bytes an id.
 *
 * <p>It holds 64-bit hashes. That two of ten million ids share one, so that a missing record is taken for one that is
 * there, has a chance of 1 in 300,000.
 */
final class IdSet {
    private static final long FNV_PRIME = 0x100000001b3L;

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
        long hash = hash(id);
        int slot = slotOf(hash);
        if (slots[slot] == 0) {
            slots[slot] = hash;
            size++;
        }
    }

    boolean contains(RecordId id) {
        return slots[slotOf(hash(id))] != 0;
    }

    private int slotOf(long hash) {
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Ids of different kinds differ although their text may be the same; 0 marks a free slot. */
    private static long hash(RecordId id) {
        String value = id.value();
        long hash = 0xcbf29ce484222325L ^ id.getClass().getSimpleName().hashCode();
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * FNV_PRIME;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
