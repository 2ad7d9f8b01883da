package org.sitrep.examples.fieldlog;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.io.Detection;
import org.sitrep.io.Detection.Confidence;
import org.sitrep.io.Format;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSink;
import org.sitrep.io.RecordSource;
import org.sitrep.io.Sample;

/**
 * The log of an observer in the field: a first line {@code #field-log}, then an event a line.
 *
 * <p>A line has five cells between bars: id, time (EDTF), type (a code of {@link org.sitrep.event.EventType}), place, and how many
 * were killed (the text form of a {@link org.sitrep.casualty.Count}). All but the first and third may be empty.
 *
 * <pre>
 * #field-log
 * n1|2024-03-02|armed-clash|Mill Bridge|1..
 * </pre>
 *
 * <p>Stateless and thread-safe, as formats must be.
 */
public final class FieldLogFormat implements Format {
    /** The format's id, by which users name it. */
    public static final String ID = "field-log";

    static final String FIRST_LINE = "#field-log";
    static final String LAYOUT = "five-cells";
    static final List<String> COLUMNS = List.of("id", "time", "type", "place", "killed");

    /** The format; {@link java.util.ServiceLoader} needs a constructor that is public and has no parameters. */
    public FieldLogFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Log of an observer in the field";
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public Map<String, List<String>> layouts() {
        return Map.of(LAYOUT, COLUMNS);
    }

    @Override
    public Optional<Detection> detect(Sample sample) {
        return sample.firstLine().strip().equals(FIRST_LINE)
                ? Optional.of(new Detection(Confidence.CERTAIN, LAYOUT))
                : Optional.empty();
    }

    @Override
    public RecordSource read(ReadContext input) throws IOException {
        return new FieldLogSource(input);
    }

    @Override
    public RecordSink write(OutputStream out) throws IOException {
        return new FieldLogSink(out);
    }
}
