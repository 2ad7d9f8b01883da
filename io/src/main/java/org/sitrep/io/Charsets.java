package org.sitrep.io;

import com.google.common.io.CharSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out in which charset a file is. */
final class Charsets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Charsets() {}

    /**
     * Takes a byte order mark off a stream, and turns UTF-16 into UTF-8, since tables are read as bytes.
     *
     * @return the charset of the mark, or empty if there is none
     */
    static Optional<Charset> takeMark(PeekInputStream in) throws IOException {
        byte[] start = in.peek(3);
        if (start.length >= 3 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf) {
            in.readNBytes(3);
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (start.length >= 2 && start[0] == (byte) 0xfe && start[1] == (byte) 0xff) {
            in.readNBytes(2);
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (start.length >= 2 && start[0] == (byte) 0xff && start[1] == (byte) 0xfe) {
            in.readNBytes(2);
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    /** The charset that was declared; of UTF-16, which leaves the order of the bytes to the mark, the one of the mark. */
    static Optional<Charset> known(Optional<Charset> declared, Optional<Charset> mark) {
        boolean markDecides = declared.isEmpty()
                || (declared.get().equals(StandardCharsets.UTF_16)
                        && mark.isPresent()
                        && !mark.get().equals(StandardCharsets.UTF_8));
        return markDecides ? mark : declared;
    }

    /** Whether tables, which are taken apart as bytes, cannot be read in a charset as it is. */
    static boolean isTurnedIntoUtf8(Charset charset) {
        return !charset.equals(StandardCharsets.UTF_8)
                && !charset.equals(StandardCharsets.ISO_8859_1)
                && !charset.equals(WINDOWS_1252);
    }

    static InputStream toUtf8(InputStream in, Charset charset) throws IOException {
        return new CharSource() {
            @Override
            public Reader openStream() {
                return new InputStreamReader(in, charset);
            }
        }.asByteSource(StandardCharsets.UTF_8).openStream();
    }

    /** UTF-8 if the sample is that, whatever a cut at its end has left; else Windows-1252. */
    static Charset guess(byte[] sample) {
        ByteBuffer bytes = ByteBuffer.wrap(sample);
        CharBuffer chars = CharBuffer.allocate(sample.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, false);
        return result.isError() ? WINDOWS_1252 : StandardCharsets.UTF_8;
    }
}
