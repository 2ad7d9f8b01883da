package org.sitrep.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.Term;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.StatementId;
import org.sitrep.io.Detection;
import org.sitrep.io.Format;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSink;
import org.sitrep.io.RecordSource;
import org.sitrep.io.Sample;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Place;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

/**
 * A format for tests, so that the command is tested without any other: a first line {@code lines} or
 * {@code lines:TITLE}, then one record a line, {@code e|ID|TYPE|TIME|COUNTRY|PARTICIPANT|HARM|COUNT|CLAIMANT},
 * {@code p|ID|NAME} or {@code s|ID|TIME}; absent cells are empty. A claimant {@code ?} is one who is not named.
 */
public final class LinesFormat implements Format {
    @Override
    public String id() {
        return "test-lines";
    }

    @Override
    public String title() {
        return "Lines for tests";
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /** What it writes is not what it reads, so that nobody can measure what is lost. */
    @Override
    public boolean carriesEverything() {
        return true;
    }

    @Override
    public Map<String, List<String>> layouts() {
        return Map.of("L1", List.of("kind", "id"));
    }

    @Override
    public Optional<Detection> detect(Sample sample) {
        return sample.firstLine().startsWith("lines")
                ? Optional.of(new Detection(Detection.Confidence.CERTAIN, "L1"))
                : Optional.empty();
    }

    @Override
    public RecordSource read(ReadContext input) throws IOException {
        return new Lines(input);
    }

    @Override
    public RecordSink write(OutputStream out) {
        return new RecordSink() {
            @Override
            public void dataset(Dataset dataset) throws IOException {
                line("title " + dataset.title().orElse(""));
            }

            @Override
            public void write(Record record) throws IOException {
                line(record.recordId().toString());
            }

            private void line(String text) throws IOException {
                out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    private static final class Lines implements RecordSource {
        private final ReadContext input;
        private final BufferedReader reader;
        private final String first;
        private @Nullable Record current;
        private long line = 1;

        Lines(ReadContext input) throws IOException {
            this.input = input;
            this.reader = new BufferedReader(new InputStreamReader(input.stream(), input.charset()));
            String header = reader.readLine();
            this.first = header == null ? "" : header;
            if (!first.startsWith("lines")) {
                throw input.notThisFormat(1, 1, "the first line is not \"lines\"");
            }
            input.header(first.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean next() throws IOException {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                input.rowRead();
                if (text.equals("fault")) {
                    throw new IllegalStateException("a fault of the reader");
                }
                if (text.equals("odd")) {
                    input.report(finding("odd-row", Severity.WARNING, "this row is odd", 1));
                    continue;
                }
                try {
                    current = record(text.split("\\|", -1));
                    return true;
                } catch (IllegalArgumentException e) {
                    input.reject(
                            finding("bad-row", Severity.ERROR, "no record: \"" + text + "\"", 3),
                            text.getBytes(StandardCharsets.UTF_8));
                }
            }
            return false;
        }

        private Finding finding(String code, Severity severity, String message, int column) {
            return Finding.builder()
                    .code(code)
                    .severity(severity)
                    .message(message)
                    .location(SourceLocation.of(input.path(), line, column))
                    .build();
        }

        private static Record record(String[] cells) {
            if (cells.length < 3) {
                throw new IllegalArgumentException("too few cells");
            }
            return switch (cells[0]) {
                case "e" -> event(cells);
                case "p" -> Party.of(cells[1], PartyKind.UNKNOWN, cells[2]);
                case "s" ->
                    Statement.builder()
                            .id(StatementId.of(cells[1]))
                            .time(EventTime.parse(cells[2]))
                            .build();
                default -> throw new IllegalArgumentException("no kind");
            };
        }

        private static Event event(String[] cells) {
            EventBuilder event = Event.builder()
                    .id(EventId.of(cells[1]))
                    .type(Term.find(EventType.class, cells[2]).orElseThrow(IllegalArgumentException::new));
            cell(cells, 3).map(EventTime::parse).ifPresent(event::time);
            cell(cells, 4)
                    .ifPresent(country ->
                            event.addPlaces(Place.builder().countryName(country).build()));
            cell(cells, 5)
                    .ifPresent(name -> event.addParticipants(
                            Participant.of(ParticipantRole.INITIATOR, Party.of(name, PartyKind.UNKNOWN, name))));
            cell(cells, 6).ifPresent(harm -> event.addCasualties(claim(cells, harm)));
            return event.build();
        }

        private static CasualtyClaim claim(String[] cells, String harm) {
            return CasualtyClaim.builder()
                    .id(ClaimId.of(cells[1] + "-c"))
                    .harm(Term.find(Harm.class, harm).orElseThrow(IllegalArgumentException::new))
                    .count(Count.parse(cells[7]))
                    .attribution(cell(cells, 8).map(Lines::attribution))
                    .build();
        }

        private static Attribution attribution(String claimant) {
            return claimant.equals("?")
                    ? Attribution.builder().note("unnamed").build()
                    : Attribution.builder()
                            .claimant(Party.of(claimant, PartyKind.MEDIA, claimant))
                            .build();
        }

        private static Optional<String> cell(String[] cells, int index) {
            List<String> all = new ArrayList<>(List.of(cells));
            return index < all.size() && !all.get(index).isEmpty() ? Optional.of(all.get(index)) : Optional.empty();
        }

        @Override
        public Record record() {
            Record record = current;
            if (record == null) {
                throw new IllegalStateException("there is no record");
            }
            return record;
        }

        @Override
        public SourceLocation location() {
            return SourceLocation.of(input.path(), line, 1);
        }

        @Override
        public String layout() {
            return "L1";
        }

        @Override
        public Optional<Dataset> dataset() {
            return first.startsWith("lines:")
                    ? Optional.of(Dataset.builder().title(first.substring(6)).build())
                    : Optional.empty();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
