package org.sitrep.examples.fieldlog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.Term;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventType;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSource;
import org.sitrep.place.Place;
import org.sitrep.source.CellLayout;
import org.sitrep.source.RowLayout;
import org.sitrep.time.EventTime;

/** Reads a field log line by line. */
final class FieldLogSource implements RecordSource {
    private final ReadContext input;
    private final BufferedReader lines;
    private final CellLayout layout;
    private long line = 1;
    private @Nullable Event event;

    FieldLogSource(ReadContext input) throws IOException {
        this.input = input;
        this.lines = new BufferedReader(new InputStreamReader(input.stream(), input.charset()));
        this.layout = RowLayout.ofCells(FieldLogFormat.ID, FieldLogFormat.LAYOUT, input.file(), FieldLogFormat.COLUMNS);
        String first = lines.readLine();
        if (first == null || !first.strip().equals(FieldLogFormat.FIRST_LINE)) {
            throw input.notThisFormat(1, 1, "the first line is not " + FieldLogFormat.FIRST_LINE);
        }
        // put before the rejected lines, so that they can be mended and read again
        input.header(first.getBytes(input.charset()));
    }

    /** Goes on to the next line that tells an event; others are told and passed over, or end the reading, as the user wishes. */
    @Override
    public boolean next() throws IOException {
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            line++;
            input.rowRead();
            try {
                event = event(Arrays.asList(text.split("\\|", -1)));
                return true;
            } catch (IllegalArgumentException | DateTimeException e) {
                input.reject(
                        Finding.builder()
                                .code("bad-line")
                                .severity(Severity.ERROR)
                                .message(String.valueOf(e.getMessage()))
                                .location(location())
                                .raw(text)
                                .build(),
                        text.getBytes(input.charset()));
            }
        }
        return false;
    }

    /** The event of a line; the ids, times and counts of Sitrep say themselves what is wrong with a text. */
    private Event event(List<String> cells) {
        if (cells.size() != FieldLogFormat.COLUMNS.size()) {
            throw new IllegalArgumentException(
                    "a line has " + FieldLogFormat.COLUMNS.size() + " cells, this one has " + cells.size());
        }
        String id = cells.get(0);
        EventBuilder built = Event.builder()
                .id(EventId.of(id))
                .type(Term.find(EventType.class, cells.get(2))
                        .orElseThrow(() ->
                                new IllegalArgumentException("there is no type of event \"" + cells.get(2) + '"')))
                // with the origin, every cell can be had as it stands in the file
                .origin(layout.origin(line, cells));
        if (!cells.get(1).isEmpty()) {
            built.time(EventTime.parse(cells.get(1)));
        }
        if (!cells.get(3).isEmpty()) {
            built.addPlace(Place.builder().name(cells.get(3)).build());
        }
        if (!cells.get(4).isEmpty()) {
            built.addCasualty(CasualtyClaim.builder()
                    .id(ClaimId.of(id + "-killed"))
                    .harm(Harm.KILLED)
                    .count(Count.parse(cells.get(4)))
                    .build());
        }
        return built.build();
    }

    @Override
    public Record record() {
        if (event == null) {
            throw new IllegalStateException("there is no record before next()");
        }
        return event;
    }

    @Override
    public SourceLocation location() {
        return SourceLocation.of(input.path(), line, 1);
    }

    @Override
    public String layout() {
        return FieldLogFormat.LAYOUT;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
