package org.sitrep.io;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * The beginning of a file, by which formats tell whether it is theirs.
 *
 * <p>Immutable as long as nobody changes the bytes.
 *
 * @param bytes the first bytes, not compressed any more and without a byte order mark
 * @param complete whether that is all there is
 * @param charset the charset that they are in, as far as they show
 * @param file the name of the file
 */
@SuppressWarnings("ArrayRecordComponent") // looked at by every format once per file; never compared
public record Sample(byte[] bytes, boolean complete, Charset charset, String file) {
    /** How many bytes a sample has at most. */
    public static final int SIZE = 1 << 18;

    /** Checks the parts. */
    public Sample {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(file, "file");
    }

    /**
     * The sample as text; a character cut at its end is replaced.
     *
     * @return the text
     */
    public String text() {
        return new String(bytes, charset);
    }

    /**
     * The first line that is not blank.
     *
     * @return the line without its end; empty if there is none
     */
    public String firstLine() {
        return text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
