package org.sitrep.validation.rules.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.sitrep.id.RecordId;

/**
 * 64-bit hashes, never 0, that stand for what they were made of.
 *
 * <p>That any two of a million different things share one has a chance of 1 in 37 million.
 */
final class Hashes {
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Hashes() {}

    /** Ids of different kinds differ although their text may be the same. */
    static long of(RecordId id) {
        return of(id.value(), Kinds.of(id).hashCode());
    }

    static long of(CharSequence text) {
        return of(text, 0);
    }

    private static long of(CharSequence text, long seed) {
        long hash = FNV_BASIS ^ seed;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return spread(hash);
    }

    static long of(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = (hash ^ (long) LONGS.get(bytes, at)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        for (; at < to; at++) {
            hash = (hash ^ bytes[at]) * FNV_PRIME;
        }
        return spread(hash);
    }

    /** The hash of two things in this order. */
    static long mix(long first, long second) {
        return spread(first * FNV_PRIME ^ second);
    }

    private static long spread(long value) {
        long hash = value;
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
