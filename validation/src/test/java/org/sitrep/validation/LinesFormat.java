package org.sitrep.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.io.Detection;
import org.sitrep.io.Format;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSource;
import org.sitrep.io.Sample;
import org.sitrep.source.CellLayout;
import org.sitrep.source.RowLayout;

/** A format for tests: a first line {@code #lines}, then an event's id and the count of its killed on each line. */
public final class LinesFormat implements Format {
    public LinesFormat() {}

    @Override
    public String id() {
        return "lines";
    }

    @Override
    public String title() {
        return "Lines for tests";
    }

    @Override
    public Optional<Detection> detect(Sample sample) {
        return sample.text().startsWith("#lines")
                ? Optional.of(new Detection(Detection.Confidence.CERTAIN, "plain"))
                : Optional.empty();
    }

    @Override
    public RecordSource read(ReadContext input) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(input.stream(), StandardCharsets.UTF_8));
        lines.readLine();
        return new Lines(input, lines);
    }

    private static final class Lines implements RecordSource {
        private final ReadContext input;
        private final BufferedReader lines;
        private final CellLayout layout;
        private @Nullable Event event;
        private int line = 1;

        Lines(ReadContext input, BufferedReader lines) {
            this.input = input;
            this.lines = lines;
            this.layout = RowLayout.ofCells("lines", "plain", input.file(), List.of("id", "low"));
        }

        @Override
        public boolean next() throws IOException {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                input.rowRead();
                String[] cells = text.split(" ", 2);
                if (cells.length == 2) {
                    event = event(cells);
                    return true;
                }
                Finding finding = Finding.builder()
                        .code("bad-line")
                        .severity(Severity.ERROR)
                        .message("a line has two cells, not " + cells.length)
                        .location(location())
                        .raw(text)
                        .build();
                input.reject(finding, text.getBytes(StandardCharsets.UTF_8));
            }
            return false;
        }

        private Event event(String[] cells) {
            return Event.builder()
                    .id(EventId.of(cells[0]))
                    .type(EventType.ARMED_CLASH)
                    .addCasualty(CasualtyClaim.builder()
                            .id(ClaimId.of(cells[0] + "-killed"))
                            .harm(Harm.KILLED)
                            .count(Count.parse(cells[1]))
                            .build())
                    .origin(layout.origin(line, List.of(cells)))
                    .build();
        }

        @Override
        public Record record() {
            return java.util.Objects.requireNonNull(event);
        }

        @Override
        public SourceLocation location() {
            return SourceLocation.of(input.path(), line, 1);
        }

        @Override
        public String layout() {
            return "plain";
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
