package org.sitrep.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Finding;
import org.sitrep.finding.SourceLocation;

/**
 * What a format is given to read: the bytes, what is known about them, and whom to tell what is wrong with them.
 *
 * <p>Not thread-safe.
 */
public final class ReadContext {
    private final InputStream stream;
    private final Sample sample;
    private final String path;
    private final boolean charsetDeclared;
    private final boolean byteOrderMark;
    private final ReadOptions options;
    private final ReadTally tally;
    private final Optional<FileGroup> group;
    private byte @Nullable [] header;

    ReadContext(
            InputStream stream,
            Sample sample,
            String path,
            boolean charsetDeclared,
            boolean byteOrderMark,
            ReadOptions options,
            ReadTally tally,
            Optional<FileGroup> group) {
        this.stream = stream;
        this.sample = sample;
        this.path = path;
        this.charsetDeclared = charsetDeclared;
        this.byteOrderMark = byteOrderMark;
        this.options = options;
        this.tally = tally;
        this.group = group;
    }

    /**
     * The bytes, not compressed any more, from the first after a byte order mark.
     *
     * @return the stream; closed by whoever reads it
     */
    public InputStream stream() {
        return stream;
    }

    /**
     * The beginning of the bytes.
     *
     * @return the sample
     */
    public Sample sample() {
        return sample;
    }

    /**
     * The name to keep with the records: of the file itself, without folders and without the ending of a compression.
     *
     * @return the name
     */
    public String file() {
        return sample.file();
    }

    /**
     * The name to use in findings: as the user gave it; a member of an archive is {@code archive.zip!/member.csv}.
     *
     * @return the name
     */
    public String path() {
        return path;
    }

    /**
     * The charset to read in.
     *
     * @return the charset
     */
    public Charset charset() {
        return sample.charset();
    }

    /**
     * Whether the user has said which charset it is; where not, single rows may be read in another one.
     *
     * @return true if it was declared, false if it was found out
     */
    public boolean charsetDeclared() {
        return charsetDeclared;
    }

    /**
     * Whether the file begins with the byte order mark of UTF-8, which the stream does not have any more.
     *
     * @return true if it does
     */
    public boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    /**
     * The files that this one belongs together with, if it is a {@linkplain Format#descriptor() descriptor}.
     *
     * @return the files, which are closed by the reader; empty where only the one file can be reached, such as from a stream
     */
    public Optional<FileGroup> group() {
        return group;
    }

    /**
     * The bounds to keep.
     *
     * @return the limits
     */
    public Limits limits() {
        return options.limits();
    }

    /**
     * Whether origins are to keep where the cells of their rows stand.
     *
     * @return what the reader was {@linkplain ReadOptions#cellBounds() told}
     */
    public boolean keepsCellBounds() {
        return options.cellBounds();
    }

    /** Counts a row of data, whether or not it can be read. */
    public void rowRead() {
        tally.rowRead();
    }

    /**
     * Reports what does not keep a row from being read.
     *
     * @param finding what was found
     */
    public void report(Finding finding) {
        tally.report(finding);
    }

    /**
     * Reports a row that cannot be read, and keeps it among the rejects.
     *
     * @param finding what is wrong with it
     * @param row its bytes as they are, without the line end
     * @throws IOException if it cannot be kept, or is not to be passed over ({@link OnError#FAIL})
     */
    public void reject(Finding finding, byte[] row) throws IOException {
        tally.reject(finding, row, header);
    }

    /**
     * Says what to put before the rejected rows, so that they can be mended and read again.
     *
     * @param bytes the bytes of the header row, without the line end
     */
    public void header(byte[] bytes) {
        header = bytes.clone();
    }

    /**
     * The exception for an input that is not of the format at all.
     *
     * @param line the line where it shows, from 1
     * @param column the column where it shows, from 1
     * @param message what was found and what was expected
     * @return the exception, for throwing
     */
    public UnknownFormatException notThisFormat(long line, int column, String message) {
        return new UnknownFormatException(SourceLocation.of(path, line, column), message);
    }
}
