package org.sitrep.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.sitrep.dataset.Record;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.PartyId;
import org.sitrep.party.Party;

/** A format such as users may bring: a line {@code #words}, then the id of a party on each line. */
public final class WordsFormat implements Format {
    @Override
    public String id() {
        return "words";
    }

    @Override
    public String title() {
        return "Parties by their ids";
    }

    @Override
    public Optional<Detection> detect(Sample sample) {
        return sample.firstLine().equals("#words")
                ? Optional.of(new Detection(Detection.Confidence.CERTAIN, "1"))
                : Optional.empty();
    }

    @Override
    public RecordSource read(ReadContext input) throws IOException {
        List<String> lines = new String(input.stream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        Iterator<String> words = lines.subList(1, lines.size()).iterator();
        return new RecordSource() {
            private Party party = Party.builder().id(PartyId.of("none")).build();

            @Override
            public boolean next() {
                if (!words.hasNext()) {
                    return false;
                }
                input.rowRead();
                party = Party.builder().id(PartyId.of(words.next())).build();
                return true;
            }

            @Override
            public Record record() {
                return party;
            }

            @Override
            public SourceLocation location() {
                return SourceLocation.of(input.path());
            }

            @Override
            public String layout() {
                return "1";
            }

            @Override
            public void close() throws IOException {
                input.stream().close();
            }
        };
    }
}
