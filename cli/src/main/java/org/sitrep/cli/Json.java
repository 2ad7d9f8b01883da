package org.sitrep.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;

/** Writes JSON for people and programs: indented, UTF-8, line feeds, a line end at the end. */
final class Json {
    private Json() {}

    /**
     * Begins to write.
     *
     * @param out where to; flushed, not closed
     * @return the generator; complete once it is closed
     */
    static JsonGenerator writeTo(OutputStream out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return new JsonFactory()
                .createGenerator(new LineEnding(out), JsonEncoding.UTF8)
                .setPrettyPrinter(printer);
    }

    /** Ends the text with a line end when it is closed, and leaves the stream below open. */
    private static final class LineEnding extends OutputStream {
        private final OutputStream out;

        LineEnding(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.write('\n');
            out.flush();
        }
    }
}
