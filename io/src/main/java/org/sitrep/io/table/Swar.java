package org.sitrep.io.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at a time in a long: the lowest byte is the first one.
 *
 * <p>A mask has the highest bit set in each byte that matches, and no other bit; all masks here are exact.
 */
final class Swar {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
    private static final long HIGH_BIT = 0x8080808080808080L;
    private static final long CONTROL_CARRY = 0x6060606060606060L;

    private Swar() {}

    /** The eight bytes from a position on. */
    static long load(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /** The fewer than eight bytes up to a limit, filled up with 0xff, which no mask matches. */
    static long loadTail(byte[] bytes, int at, int limit) {
        long word = -1L;
        for (int i = limit - 1; i >= at; i--) {
            word = word << 8 | (bytes[i] & 0xff);
        }
        return word;
    }

    /** The one to eight bytes of a range, filled up with zeros. */
    static long loadFirst(byte[] bytes, int from, int to) {
        if (from + 8 <= bytes.length) {
            return load(bytes, from) & (-1L >>> (8 * (8 - (to - from))));
        }
        long word = 0;
        for (int i = to - 1; i >= from; i--) {
            word = word << 8 | (bytes[i] & 0xff);
        }
        return word;
    }

    /** The byte in each of the eight places. */
    static long repeat(byte value) {
        return (value & 0xffL) * 0x0101010101010101L;
    }

    /** The bytes below 0x20. */
    static long controls(long word) {
        return ~((word & LOW_BITS) + CONTROL_CARRY | word) & HIGH_BIT;
    }

    /** The bytes equal to a repeated one. */
    static long equal(long word, long repeated) {
        long difference = word ^ repeated;
        return ~((difference & LOW_BITS) + LOW_BITS | difference) & HIGH_BIT;
    }

    /** Tells whether all bytes of a range are ASCII. */
    static boolean isAscii(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + 32 <= to; at += 32) {
            long any = load(bytes, at) | load(bytes, at + 8) | load(bytes, at + 16) | load(bytes, at + 24);
            if ((any & HIGH_BIT) != 0) {
                return false;
            }
        }
        for (; at + 8 <= to; at += 8) {
            if ((load(bytes, at) & HIGH_BIT) != 0) {
                return false;
            }
        }
        for (; at < to; at++) {
            if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }

    /** A hash of the bytes of a range. */
    static int hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            hash = mix(hash ^ load(bytes, at));
        }
        return (int) (at < to ? mix(hash ^ loadTail(bytes, at, to)) : hash);
    }

    private static long mix(long value) {
        long product = value * 0x9e3779b97f4a7c15L;
        return product ^ product >>> 32;
    }
}
