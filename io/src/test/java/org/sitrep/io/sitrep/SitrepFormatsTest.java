package org.sitrep.io.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.EventId;
import org.sitrep.id.StatementId;
import org.sitrep.io.Doors;
import org.sitrep.io.Fixtures;
import org.sitrep.io.GdeltRows;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.io.acled.AcledFormat;
import org.sitrep.io.ucdp.UcdpGedFormat;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.statement.Statement;

class SitrepFormatsTest {
    private static final Party GUARD = Party.of("guard", PartyKind.STATE_FORCES, "Border guard");
    private static final Event CLASH = Event.builder()
            .id(EventId.of("e1"))
            .type(EventType.ARMED_CLASH)
            .addParticipant(Participant.of(ParticipantRole.INITIATOR, GUARD))
            .build();
    private static final Statement DENIAL = Statement.builder()
            .id(StatementId.of("s1"))
            .addSpeaker(GUARD)
            .gist("We did not fire first.")
            .build();

    private static Doors.Result read(String text) {
        return Doors.read(text.getBytes(StandardCharsets.UTF_8), "x");
    }

    private static String text(String format, Record... records) {
        return new String(Doors.write(format, List.of(records)), StandardCharsets.UTF_8);
    }

    private static Optional<Dataset> datasetAfterAll(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (RecordReader reader = RecordReader.open(new ByteArrayInputStream(bytes), "x", ReadOptions.DEFAULT)) {
            reader.records().forEach(record -> assertThat(record).isNotNull());
            return reader.dataset();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sitrep-ndjson", "sitrep-json"})
    void recordsOfAllKindsComeBackInAnyOrder(String format) {
        List<Record> ordered = List.of(GUARD, CLASH, DENIAL);
        List<Record> mixed = List.of(DENIAL, CLASH, GUARD, CLASH, DENIAL);
        assertThat(Doors.read(Doors.write(format, ordered), "x").records()).isEqualTo(ordered);
        assertThat(Doors.read(Doors.write(format, mixed), "x").records()).isEqualTo(mixed);
        assertThat(Doors.read(Doors.write(format, mixed), "x").format()).isEqualTo(format);
    }

    @Test
    void recordsInAnotherOrderGoToTheSectionOfRecords() {
        assertThat(text("sitrep-json", GUARD, CLASH, DENIAL))
                .contains("\"parties\":", "\"events\":", "\"statements\":")
                .doesNotContain("\"records\":");
        assertThat(text("sitrep-json", DENIAL, CLASH, GUARD))
                .contains("\"statements\":", "\"records\":")
                .doesNotContain("\"events\":", "\"parties\":");
    }

    @Test
    void aPartyIsWrittenWholeOnceInADocumentAndOnceALine() {
        assertThat(text("sitrep-json", CLASH, DENIAL).split("Border guard", -1)).hasSize(2);
        assertThat(text("sitrep-ndjson", CLASH, DENIAL).split("Border guard", -1))
                .hasSize(3);
        assertThat(text("sitrep-ndjson", CLASH, DENIAL).lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sitrep-ndjson", "sitrep-json"})
    void theRowsOfAllTablesAreKept(String format) {
        List<Record> records =
                new ArrayList<>(Doors.read(GdeltRows.file(3), "g.csv").records());
        records.addAll(Fixtures.read(UcdpGedFormat.class, "u1-three-types-of-violence.csv")
                .events());
        records.addAll(Fixtures.read(AcledFormat.class, "a4-current.csv").events());
        records.addAll(Fixtures.read(AcledFormat.class, "a1-windows-1252-with-seven-empty-columns.csv")
                .events());
        List<Record> back = Doors.read(Doors.write(format, records), "x").records();
        assertThat(back).isEqualTo(records);
        for (int i = 0; i < records.size(); i++) {
            assertThat(Fixtures.cells(back.get(i))).isEqualTo(Fixtures.cells(records.get(i)));
            assertThat(back.get(i).origin()).isEqualTo(records.get(i).origin());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sitrep-json", "sitrep-ndjson"})
    void nothingWrittenIsNothingRead(String format) {
        ReadOptions options = Doors.SKIP.toBuilder().format(format).build();
        Doors.Result result = Doors.read(Doors.write(format, List.of()), "x", options);
        assertThat(result.records()).isEmpty();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aMalformedLineCostsThatLine() {
        Doors.Result result = read("""
                {"record":"party","id":"a"}
                {"record":"party","id":
                {"record":"party"}
                [1,2]

                {"record":"party","id":"b"} x
                {"record":"party","id":"c","colour":"red"}
                """);
        assertThat(result.ids()).containsExactly("a", "c");
        assertThat(result.findings())
                .hasSize(5)
                .last()
                .asString()
                .startsWith("x:7:")
                .endsWith("unknown-member");
        assertThat(result.summary().rowsRejected()).isEqualTo(4);
        assertThat(result.summary().rowsRead()).isEqualTo(6);
    }

    @Test
    void aDocumentThatEndsEarlyGivesWhatStandsBefore() {
        String whole = text("sitrep-json", GUARD, CLASH, DENIAL);
        Doors.Result result = read(whole.substring(0, whole.indexOf("\"statement\"") + 5));
        assertThat(result.records()).containsExactly(GUARD, CLASH);
        assertThat(result.summary().findingCounts()).containsOnlyKeys("malformed-json");
        assertThat(result.summary().rowsRejected()).isEqualTo(1);
        for (int length = whole.indexOf("\"events\""); length < whole.length() - 2; length++) {
            assertThat(read(whole.substring(0, length)).summary().findingCount())
                    .as("%d characters", length)
                    .isEqualTo(1);
        }
    }

    @Test
    void sectionsMayComeInAnyOrderAndOthersAreReported() {
        Doors.Result result = read("""
                {"sitrep":"1.7","statements":[{"record":"statement","id":"s"}],"extra":{"a":[1]},
                "events":[],"records":[{"record":"party","id":"p"}],"parties":[{"record":"party","id":"q"}]}
                """);
        assertThat(result.ids()).containsExactly("s", "p", "q");
        assertThat(result.findings()).containsExactly("x:1:64 unknown-member");
    }

    @Test
    void theDatasetMayStandAnywhere() throws IOException {
        Dataset dataset = Dataset.builder().title("T").build();
        String party = "{\"record\":\"party\",\"id\":\"p\"}\n";
        String line = "{\"record\":\"dataset\",\"title\":\"T\"}\n";
        assertThat(datasetAfterAll(line + party)).contains(dataset);
        assertThat(datasetAfterAll(party + line + party)).contains(dataset);
        assertThat(datasetAfterAll(party + line)).contains(dataset);
        assertThat(datasetAfterAll(party)).isEmpty();
        assertThat(datasetAfterAll("{\"sitrep\":\"1.0\",\"parties\":[],\"dataset\":{\"title\":\"T\"}}"))
                .contains(dataset);
    }
}
