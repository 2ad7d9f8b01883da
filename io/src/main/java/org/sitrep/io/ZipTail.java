package org.sitrep.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Remembers the last bytes of a zip archive, since {@link java.util.zip.ZipInputStream} takes an archive that is cut between two
 * members for a whole one: what ends it is the record that ends its directory (APPNOTE.TXT 4.3.16).
 */
final class ZipTail extends FilterInputStream {
    /** The record without and with the longest comment. */
    private static final int SHORTEST = 22;

    private static final int LONGEST = SHORTEST + 0xffff;

    private byte[] last = new byte[1 << 10];
    private int length;

    ZipTail(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        int read = super.read(target, offset, count);
        if (read > 0) {
            keep(target, offset, read);
        }
        return read;
    }

    private void keep(byte[] bytes, int offset, int count) {
        int kept = Math.min(count, LONGEST);
        if (length + kept > last.length) {
            int stay = Math.min(length, LONGEST);
            byte[] target = last.length < 2 * LONGEST ? new byte[2 * LONGEST] : last;
            System.arraycopy(last, length - stay, target, 0, stay);
            last = target;
            length = stay;
        }
        System.arraycopy(bytes, offset + count - kept, last, length, kept);
        length += kept;
    }

    /** Reads to the end and tells whether the archive's directory ends there. */
    boolean endsWithDirectory() throws IOException {
        byte[] rest = new byte[1 << 13];
        while (read(rest, 0, rest.length) >= 0) {
            // kept by reading
        }
        byte[] end = {'P', 'K', 5, 6};
        for (int at = length - SHORTEST; at >= 0; at--) {
            if (Arrays.equals(last, at, at + end.length, end, 0, end.length)) {
                return true;
            }
        }
        return false;
    }
}
