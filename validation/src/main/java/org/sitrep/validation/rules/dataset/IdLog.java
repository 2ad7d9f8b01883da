package org.sitrep.validation.rules.dataset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Ids and a number for each, packed into bytes: the id's own bytes and 2 to 7 more. What was added is found by its handle. */
final class IdLog {
    private static final int CHUNK = 1 << 16;
    private static final int MAX_ID = 1 << 12;

    private final List<byte[]> chunks = new ArrayList<>();
    private int fill = CHUNK;

    /** Adds an id; a very long one is cut. */
    int add(String id, int number) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, MAX_ID);
        if (CHUNK - fill < length + 7) {
            if (chunks.size() == Integer.MAX_VALUE / CHUNK) {
                throw new IllegalStateException("there are more ids than can be kept: 2 GB of them");
            }
            chunks.add(new byte[CHUNK]);
            fill = 0;
        }
        int handle = (chunks.size() - 1) * CHUNK + fill;
        byte[] chunk = chunks.get(chunks.size() - 1);
        put(chunk, length);
        System.arraycopy(bytes, 0, chunk, fill, length);
        fill += length;
        put(chunk, number);
        return handle;
    }

    private void put(byte[] chunk, int number) {
        int rest = number;
        for (; (rest & ~0x7f) != 0; rest >>>= 7) {
            chunk[fill++] = (byte) (rest | 0x80);
        }
        chunk[fill++] = (byte) rest;
    }

    String id(int handle) {
        byte[] chunk = chunks.get(handle / CHUNK);
        int at = handle % CHUNK;
        int length = take(chunk, at);
        return new String(chunk, at + (length >= 0x80 ? 2 : 1), length, StandardCharsets.UTF_8);
    }

    int number(int handle) {
        byte[] chunk = chunks.get(handle / CHUNK);
        int at = handle % CHUNK;
        int length = take(chunk, at);
        return take(chunk, at + (length >= 0x80 ? 2 : 1) + length);
    }

    private static int take(byte[] chunk, int from) {
        int number = 0;
        int at = from;
        for (int shift = 0; ; shift += 7) {
            byte b = chunk[at++];
            number |= (b & 0x7f) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }
}
