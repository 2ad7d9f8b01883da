package org.sitrep.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.dataset.Record;

/** What is written is read back as it was. */
class RecordRoundTripTest {
    private static final KnownLayouts KNOWN =
            (format, layout) -> layout.equals("2-columns") ? Optional.of(List.of("a", "b")) : Optional.empty();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void recordsWithEveryAttributeComeBackEqual(long seed) {
        RandomRecords random = new RandomRecords(seed, 1);
        for (Record record : List.<Record>of(random.event(), random.party(), random.statement())) {
            assertThat(Json.read(Json.write(record)).record()).isEqualTo(record);
        }
    }

    @Test
    void recordsWithEveryAttributeHaveEveryMemberOfTheirTable() {
        RandomRecords random = new RandomRecords(4, 1);
        String event = Json.write(random.event());
        Shapes.EVENT.members().forEach(member -> assertThat(event).contains("\"" + member.name() + "\":"));
        String statement = Json.write(random.statement());
        Shapes.STATEMENT.members().forEach(member -> assertThat(statement).contains("\"" + member.name() + "\":"));
        String party = Json.write(random.party());
        Shapes.WHOLE_PARTY.members().forEach(member -> assertThat(party).contains("\"" + member.name() + "\":"));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void randomRecordsInOneScopeComeBackEqual(long seed) {
        RandomRecords random = new RandomRecords(seed, 0.4);
        Record[] records = new Record[200];
        for (int i = 0; i < records.length; i++) {
            records[i] = random.record();
        }

        String written = Json.write(KNOWN, records);
        Json.Outcome outcome = Json.read(KNOWN, written.getBytes(StandardCharsets.UTF_8));

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.records()).containsExactly(records);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void randomRecordsOnLinesOfTheirOwnComeBackEqual(long seed) {
        RandomRecords random = new RandomRecords(seed, 0.4);
        Record[] records = new Record[200];
        byte[][] lines = new byte[records.length][];
        for (int i = 0; i < records.length; i++) {
            records[i] = random.record();
            lines[i] = Json.write(KNOWN, records[i]).getBytes(StandardCharsets.UTF_8);
        }

        Json.Outcome outcome = Json.readLines(KNOWN, lines);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.records()).containsExactly(records);
    }

    @Test
    void equalRecordsGiveEqualBytes() {
        for (long seed = 31; seed < 40; seed++) {
            Record once = new RandomRecords(seed, 0.6).record();
            Record again = new RandomRecords(seed, 0.6).record();
            assertThat(Json.write(again)).isEqualTo(Json.write(once));
            assertThat(Json.write(Json.read(Json.write(once)).record())).isEqualTo(Json.write(once));
        }
    }

    @Test
    void aRecordIsWrittenOnOneLine() {
        assertThat(Json.write(new RandomRecords(41, 1).event())).doesNotContain("\n", "\r");
    }
}
