package org.sitrep.io;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The only class that names the optional library for zstd.
 *
 * <p>It is linked when it is first used, and then fails with a {@link NoClassDefFoundError} where the library is absent; a
 * class that names the library itself could not even be loaded.
 */
final class Zstd {
    private Zstd() {}

    static InputStream decompress(InputStream in) throws IOException {
        return new ZstdInputStream(in);
    }

    static OutputStream compress(OutputStream out) throws IOException {
        return new ZstdOutputStream(out);
    }
}
