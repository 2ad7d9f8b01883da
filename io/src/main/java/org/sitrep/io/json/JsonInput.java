package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Finding;
import org.sitrep.finding.SourceLocation;

/**
 * A JSON text with its place in a file, so that findings point to line and column as an editor counts them.
 *
 * <p>Not thread-safe. Closing it closes the stream below, if there is one.
 */
public final class JsonInput implements Closeable {
    private final JsonParser parser;
    private final String file;
    private final long line;
    private final byte @Nullable [] bytes;
    private final int offset;
    private final int length;

    private JsonInput(JsonParser parser, String file, long line, byte @Nullable [] bytes, int offset, int length) {
        this.parser = parser;
        this.file = file;
        this.line = line;
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
    }

    /**
     * One line of UTF-8 text that holds a JSON value.
     *
     * @param factory made by {@link JsonFactories#of}
     * @param file the name of the file
     * @param line the number of the line, from 1
     * @param bytes holds the line; must not change while it is read
     * @param offset where the line begins in {@code bytes}
     * @param length how many bytes the line has, without the line end
     * @return the input
     * @throws IOException never, as no stream is read
     */
    public static JsonInput ofLine(JsonFactory factory, String file, long line, byte[] bytes, int offset, int length)
            throws IOException {
        return new JsonInput(factory.createParser(bytes, offset, length), file, line, bytes, offset, length);
    }

    /**
     * What another's parser is about to read.
     *
     * @param parser the parser, at the first token of a value
     * @return the input; the parser stays its owner's to close
     */
    public static JsonInput ofParser(JsonParser parser) {
        return new JsonInput(parser, "JSON", 0, null, 0, 0);
    }

    /**
     * A document in UTF-8, without a byte order mark.
     *
     * <p>Bytes that are not UTF-8 are found as malformed, never replaced.
     *
     * @param factory made by {@link JsonFactories#of}
     * @param file the name of the file
     * @param in the document
     * @return the input
     * @throws IOException if the stream cannot be read
     */
    public static JsonInput ofDocument(JsonFactory factory, String file, InputStream in) throws IOException {
        InputStreamReader reader = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new JsonInput(factory.createParser(reader), file, 0, null, 0, 0);
    }

    /**
     * The parser, for reading what surrounds the records; for what it throws see {@link #findingFor}.
     *
     * @return the parser
     */
    public JsonParser parser() {
        return parser;
    }

    /**
     * Where the parser's current token begins.
     *
     * @return the location
     */
    public SourceLocation tokenLocation() {
        return locate(parser.currentTokenLocation());
    }

    /**
     * The place in the file of a location that the parser gave.
     *
     * @param location the parser's location
     * @return the location in the file
     */
    public SourceLocation locate(JsonLocation location) {
        int column = Math.max(0, location.getColumnNr());
        if (bytes == null) {
            return SourceLocation.of(file, Math.max(0, location.getLineNr()), column);
        }
        long byteOffset = location.getByteOffset();
        if (byteOffset < 0) {
            byteOffset = column - 1L;
        }
        if (byteOffset < 0 || byteOffset > length) {
            return SourceLocation.of(file, line, column);
        }
        return SourceLocation.of(
                file, line, 1 + new String(bytes, offset, (int) byteOffset, StandardCharsets.UTF_8).length());
    }

    /**
     * What to say of an exception that the parser threw.
     *
     * @param problem the exception
     * @return a finding {@code malformed-json} or {@code limit-exceeded}, if the text is at fault
     * @throws IOException the exception itself, if the stream could not be read
     */
    public Finding findingFor(IOException problem) throws IOException {
        if (problem instanceof JsonProcessingException malformed) {
            return JsonFindings.malformed(this, malformed);
        }
        if (problem instanceof CharacterCodingException malformed) {
            return JsonFindings.malformed(
                    locate(parser.currentLocation()), "here or further on is no UTF-8 text: " + malformed.getMessage());
        }
        throw problem;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
