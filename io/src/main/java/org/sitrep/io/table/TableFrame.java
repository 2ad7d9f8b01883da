package org.sitrep.io.table;

import java.nio.charset.Charset;

/**
 * What stands around the rows of a file, so that the file can be written again byte for byte; shared by all its rows.
 *
 * @param byteOrderMark whether the file begins with the mark of UTF-8
 * @param before the bytes before the first row of data: the header, with the line ends and blank lines around it
 * @param known whether those bytes are known
 * @param charset the charset of the file; single rows may be in another one
 * @param lineEnd the line end of the first row, which most rows have
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TableFrame(boolean byteOrderMark, byte[] before, boolean known, Charset charset, LineEnd lineEnd) {
    static final byte[] LINE_FEED = {'\n'};

    /** Of rows of which nothing else is known. */
    static TableFrame unknown(Charset charset) {
        return new TableFrame(false, new byte[0], false, charset, LineEnd.LF);
    }

    /** Of the file that a reader has read the head of, or else the first row. */
    static TableFrame of(TableReader reader, byte[] before, boolean byteOrderMark) {
        LineEnd lineEnd = reader.row().lineEnd();
        return new TableFrame(
                byteOrderMark, before, true, reader.charset(), lineEnd == LineEnd.NONE ? LineEnd.LF : lineEnd);
    }
}
