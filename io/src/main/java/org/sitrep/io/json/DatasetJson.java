package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.dataset.Dataset;
import org.sitrep.finding.Finding;

/**
 * The description of a dataset as a JSON object.
 *
 * <p>Thread-safe.
 */
public final class DatasetJson {
    private DatasetJson() {}

    /**
     * Writes a description.
     *
     * @param dataset the description
     * @param out where to write it, at a place where a value may stand
     * @throws IOException if it cannot be written
     */
    public static void write(Dataset dataset, JsonGenerator out) throws IOException {
        Shapes.DATASET.write(dataset, new JsonOut(out, new JsonScope(), new OriginForms(KnownLayouts.none())));
    }

    /**
     * Writes a description as a line of its own among records: an object that begins with {@code "record":"dataset"}.
     *
     * @param dataset the description
     * @param out where to write it, at a place where a value may stand
     * @throws IOException if it cannot be written
     */
    public static void writeRecord(Dataset dataset, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField(RecordJsonReader.TAG, RecordJsonReader.DATASET);
        Shapes.DATASET.writeMembers(dataset, new JsonOut(out, new JsonScope(), new OriginForms(KnownLayouts.none())));
        out.writeEndObject();
    }

    /**
     * Reads the description that begins with the parser's current token, up to its last token.
     *
     * @param input where to read from
     * @param findings is told what is wrong, with the same codes as {@link RecordJsonReader}
     * @return the description, or empty if it could not be read; the parser can be read on unless the finding was {@code
     *     malformed-json} or {@code limit-exceeded}
     * @throws IOException if the stream below cannot be read
     */
    public static Optional<Dataset> read(JsonInput input, Consumer<? super Finding> findings) throws IOException {
        try {
            JsonIn in = new JsonIn(input, new JsonScope(), new OriginLayouts(KnownLayouts.none()), findings);
            Dataset dataset = Shapes.DATASET.read(in);
            Finding rejection = in.rejection();
            if (rejection != null) {
                findings.accept(rejection);
            }
            return Optional.ofNullable(dataset);
        } catch (IOException e) {
            findings.accept(input.findingFor(e));
        }
        return Optional.empty();
    }
}
