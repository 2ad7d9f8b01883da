package org.sitrep.examples.fieldlog;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sitrep.casualty.Harm;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.io.RecordSink;
import org.sitrep.time.EventTime;

/** Writes a field log: the first place and the first number of killed of each event; parties and statements have no place in it. */
final class FieldLogSink implements RecordSink {
    private final OutputStream out;

    FieldLogSink(OutputStream out) throws IOException {
        this.out = out;
        line(FieldLogFormat.FIRST_LINE);
    }

    @Override
    public void dataset(Dataset dataset) {
        // a log says nothing about itself
    }

    @Override
    public void write(Record record) throws IOException {
        if (record instanceof Event event) {
            String place = event.places().stream()
                    .findFirst()
                    .flatMap(first -> first.name())
                    .orElse("");
            String killed = event.casualties().stream()
                    .filter(claim -> claim.harm() == Harm.KILLED)
                    .findFirst()
                    .map(claim -> claim.count().withoutWording().toString())
                    .orElse("");
            line(String.join(
                    "|",
                    cell(event.id().value()),
                    event.time()
                            .map(EventTime::toString)
                            .map(FieldLogSink::cell)
                            .orElse(""),
                    event.type().code(),
                    cell(place),
                    killed));
        }
    }

    /** A text without what ends a cell or a line. */
    private static String cell(String text) {
        return text.replaceAll("[|\\r\\n]", " ");
    }

    private void line(String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
