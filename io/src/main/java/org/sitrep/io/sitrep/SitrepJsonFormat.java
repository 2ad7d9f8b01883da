package org.sitrep.io.sitrep;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.io.Detection;
import org.sitrep.io.Detection.Confidence;
import org.sitrep.io.Format;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSink;
import org.sitrep.io.RecordSource;
import org.sitrep.io.Sample;

/**
 * Sitrep's own format for documents: one JSON object with the dataset, the parties, the events and the statements.
 *
 * <p>A party is written whole where it first occurs, and by its id afterwards. Records that come in another order than parties,
 * events, statements stand in a last section, {@code records}, so that a document of any size is written and read as a
 * stream. Each record has a line of its own, which keeps differences between versions readable. Stateless and thread-safe.
 */
public final class SitrepJsonFormat implements Format {
    /** The format's id. */
    public static final String ID = "sitrep-json";

    static final String VERSION = "1.0";
    static final String VERSION_MEMBER = "sitrep";

    /** The versions that can be read. */
    static final Pattern KNOWN_VERSION = Pattern.compile("^1\\.");

    private static final Pattern BEGINNING = Pattern.compile("\\s*\\{\\s*\"" + VERSION_MEMBER + "\"\\s*:");

    /** The format; stateless. */
    public SitrepJsonFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Sitrep JSON, one document; carries everything";
    }

    @Override
    public boolean carriesEverything() {
        return true;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public Optional<Detection> detect(Sample sample) {
        return BEGINNING.matcher(sample.text()).lookingAt()
                ? Optional.of(new Detection(Confidence.CERTAIN, VERSION))
                : Optional.empty();
    }

    @Override
    public RecordSource read(ReadContext input) throws IOException {
        return new DocumentSource(input);
    }

    @Override
    public RecordSink write(OutputStream out) throws IOException {
        return new DocumentSink(out);
    }
}
