package org.sitrep.io;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which an input can be known again. */
final class InputDigest {
    private InputDigest() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds the rest of a stream, and tells how many bytes that were. */
    static long add(InputStream in, MessageDigest digest) throws IOException {
        long count = 0;
        byte[] bytes = new byte[1 << 16];
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            digest.update(bytes, 0, read);
            count += read;
        }
        return count;
    }
}
