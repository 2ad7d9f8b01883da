package org.sitrep.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A buffered stream that can be looked into before it is read, and that counts what was taken from below. */
final class PeekInputStream extends InputStream {
    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private boolean ended;
    private long taken;

    PeekInputStream(InputStream in) {
        this.in = in;
    }

    /** The next bytes, at most so many, without taking them; fewer only at the end of the stream. */
    byte[] peek(int count) throws IOException {
        while (to - from < count && !ended) {
            fill(count);
        }
        return Arrays.copyOfRange(buffer, from, Math.min(to, from + count));
    }

    /** How many bytes were taken from the stream below. */
    long taken() {
        return taken;
    }

    private void fill(int wanted) throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (buffer.length < wanted) {
            buffer = Arrays.copyOf(buffer, wanted);
        }
        int read = in.read(buffer, to, buffer.length - to);
        if (read < 0) {
            ended = true;
        } else {
            to += read;
            taken += read;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (from == to) {
            if (ended) {
                return -1;
            }
            if (length >= buffer.length) {
                int read = in.read(target, offset, length);
                if (read < 0) {
                    ended = true;
                } else {
                    taken += read;
                }
                return read;
            }
            fill(1);
            return read(target, offset, length);
        }
        int count = Math.min(length, to - from);
        System.arraycopy(buffer, from, target, offset, count);
        from += count;
        return count;
    }

    /**
     * Zero at the end of the stream only. {@link java.util.zip.GZIPInputStream} takes zero for the end and would drop the
     * members that follow.
     */
    @Override
    public int available() throws IOException {
        return peek(1).length == 0 ? 0 : to - from;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
