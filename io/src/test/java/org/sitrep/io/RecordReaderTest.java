package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.id.PartyId;
import org.sitrep.party.Party;

class RecordReaderTest {
    private static RecordReader open(byte[] bytes) throws IOException {
        return RecordReader.open(new ByteArrayInputStream(bytes), "x", ReadOptions.DEFAULT);
    }

    private static byte[] as(String format, int rows) {
        byte[] table = GdeltRows.file(rows);
        return format.equals("gdelt2")
                ? table
                : Doors.write(format, Doors.read(table, "x").records());
    }

    private static String id(Record record) {
        return ((Event) record).id().value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt2", "sitrep-ndjson", "sitrep-json"})
    void thereIsARecordOnlyAfterNext(String format) throws IOException {
        try (RecordReader reader = open(as(format, 1))) {
            assertThatIllegalStateException().isThrownBy(reader::record);
            assertThat(reader.next()).isTrue();
            assertThat(id(reader.record())).isEqualTo("1");
            assertThat(reader.next()).isFalse();
            assertThatIllegalStateException().isThrownBy(reader::record);
            assertThat(reader.next()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt2", "sitrep-ndjson", "sitrep-json"})
    void aClosedReaderReadsNoMoreAndMayBeClosedAgain(String format) throws IOException {
        RecordReader reader = open(as(format, 3));
        assertThat(reader.next()).isTrue();
        Iterator<Record> iterator = reader.iterator();
        assertThat(iterator.hasNext()).isTrue();
        reader.close();
        reader.close();
        assertThatIllegalStateException().isThrownBy(reader::next);
        assertThatIllegalStateException().isThrownBy(iterator::next);
        assertThat(reader.summary().events()).isEqualTo(2);
    }

    @Test
    void askingTwiceWhetherThereIsMoreLosesNothing() throws IOException {
        try (RecordReader reader = open(GdeltRows.file(4))) {
            assertThat(reader.iterator().hasNext()).isTrue();
            Iterator<Record> second = reader.iterator();
            assertThat(second.hasNext()).isTrue();
            assertThat(id(second.next())).isEqualTo("1");
            assertThat(second.hasNext()).isTrue();
            assertThat(reader.next()).isTrue();
            assertThat(id(reader.record())).isEqualTo("2");
            assertThat(reader.events().map(RecordReaderTest::id).toList()).containsExactly("3", "4");
            assertThat(second.hasNext()).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(second::next);
        }
    }

    @Test
    void streamsReadNoFurtherThanTheyAreAsked() throws IOException {
        try (RecordReader reader = open(GdeltRows.file(10))) {
            Stream<Record> unused = reader.records();
            assertThat(reader.summary().rowsRead()).isZero();
            assertThat(reader.events().limit(2).toList()).hasSize(2);
            assertThat(reader.summary().rowsRead()).isLessThanOrEqualTo(3);
            assertThat(unused.toList()).hasSize(8);
        }
    }

    @Test
    void closingAStreamClosesTheReaderAndWhatItReads() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(GdeltRows.file(2)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        RecordReader reader = RecordReader.open(in, "x", ReadOptions.DEFAULT);
        try (Stream<Event> events = reader.events()) {
            assertThat(events.findFirst()).isPresent();
        }
        assertThat(closed[0]).isTrue();
        assertThatIllegalStateException().isThrownBy(reader::next);
    }

    @Test
    void aStreamThatIsOfNoFormatIsClosed() {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream("nothing".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThatExceptionOfType(UnknownFormatException.class)
                .isThrownBy(() -> RecordReader.open(in, "x", ReadOptions.DEFAULT));
        assertThat(closed[0]).isTrue();
    }

    @Test
    void streamsThrowUncheckedWhatNextThrows() throws IOException {
        byte[] bytes = GdeltRows.file(GdeltRows.row(1), GdeltRows.row(2, "Day", "x"));
        try (RecordReader reader = open(bytes)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> reader.events().toList())
                    .withCauseInstanceOf(RejectedRowException.class);
        }
    }

    @Test
    void aStreamThatFailsWithoutAWordIsUnreadable() throws IOException {
        byte[] bytes = GdeltRows.file(2000);
        InputStream in = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                int read = super.read(target, offset, Math.min(length, 1 << 12));
                if (read < 0) {
                    throw new UncheckedIOException(new IOException("reset"));
                }
                return read;
            }
        };
        InputStream failing = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                try {
                    return in.read(target, offset, length);
                } catch (UncheckedIOException e) {
                    throw new java.nio.channels.ClosedChannelException();
                }
            }
        };
        try (RecordReader reader = RecordReader.open(failing, "x", ReadOptions.DEFAULT)) {
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> Doors.readAll(reader))
                    .withMessage("cannot be read: java.nio.channels.ClosedChannelException");
        }
    }

    @Test
    void eventsPassOverOtherRecords() throws IOException {
        Event event = (Event) Doors.read(GdeltRows.file(1), "x").records().get(0);
        Party party = Party.builder().id(PartyId.of("p")).build();
        try (RecordReader reader = open(Doors.write("sitrep-ndjson", List.of(party, event, party)))) {
            assertThat(reader.events()).containsExactly(event);
            assertThat(reader.summary().parties()).isEqualTo(2);
            assertThat(reader.summary().records()).isEqualTo(3);
        }
    }
}
