package org.sitrep.io;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipException;

/**
 * The only class that names the optional library for zstd.
 *
 * <p>It is linked when it is first used, and then fails with a {@link NoClassDefFoundError} where the library is absent; a
 * class that names the library itself could not even be loaded.
 */
final class Zstd {
    private Zstd() {}

    static InputStream decompress(InputStream in) throws IOException {
        return new FilterInputStream(new ZstdInputStream(in)) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                try {
                    return super.read(target, offset, length);
                } catch (ZstdIOException e) {
                    throw said(e);
                }
            }
        };
    }

    static OutputStream compress(OutputStream out) throws IOException {
        return new ZstdOutputStream(out).setChecksum(true);
    }

    /** The same in the words of the JDK's own decompressors. */
    private static IOException said(ZstdIOException e) {
        String message = String.valueOf(e.getMessage());
        IOException said = message.startsWith("Truncated") ? new EOFException(message) : new ZipException(message);
        said.initCause(e);
        return said;
    }
}
