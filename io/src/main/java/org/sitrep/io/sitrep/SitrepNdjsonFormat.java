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
 * Sitrep's own format for streams: one record a line, as JSON.
 *
 * <p>Each line stands alone, so that files may be split, joined, filtered and sent line by line. A line is tagged with what it
 * holds: {@code "record"} is {@code "event"}, {@code "party"}, {@code "statement"} or, for what is known about all of them,
 * {@code "dataset"}. Stateless and thread-safe.
 */
public final class SitrepNdjsonFormat implements Format {
    /** The format's id. */
    public static final String ID = "sitrep-ndjson";

    static final String LAYOUT = "1.0";
    private static final Pattern BEGINNING = Pattern.compile("\\s*\\{\\s*\"record\"\\s*:");

    /** The format; stateless. */
    public SitrepNdjsonFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Sitrep NDJSON, one record a line; carries everything";
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
                ? Optional.of(new Detection(Confidence.CERTAIN, LAYOUT))
                : Optional.empty();
    }

    @Override
    public RecordSource read(ReadContext input) throws IOException {
        return new NdjsonSource(input);
    }

    @Override
    public RecordSink write(OutputStream out) throws IOException {
        return new NdjsonSink(out);
    }
}
