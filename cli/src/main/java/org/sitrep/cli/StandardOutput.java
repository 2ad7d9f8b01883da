package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.util.Locale;

/** Standard output: closing it only flushes it, and its failures can be told from those of an input. */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private final boolean pipe;

    StandardOutput(OutputStream out, boolean pipe) {
        this.out = out;
        this.pipe = pipe;
    }

    /** Thrown where whoever reads standard output has had enough, as {@code head} does. */
    static final class ClosedException extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        ClosedException(IOException cause) {
            super("standard output is closed", cause);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private IOException failure(IOException e) {
        boolean closed =
                pipe || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
        return closed ? new ClosedException(e) : new IOException("standard output: " + e.getMessage(), e);
    }
}
