package org.sitrep.examples.fieldlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.casualty.Count;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.io.Conversion;
import org.sitrep.io.Formats;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RejectedRowException;
import org.sitrep.io.UnknownFormatException;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;

class FieldLogFormatTest {
    @TempDir
    private Path folder;

    private Path log(String... lines) throws IOException {
        return Files.write(folder.resolve("log.txt"), List.of(lines));
    }

    @Test
    void theServiceLoaderFindsTheFormat() {
        assertThat(Formats.find("field-log")).containsInstanceOf(FieldLogFormat.class);
        assertThat(Formats.get("acled-csv").id()).isEqualTo("acled-csv");
    }

    @Test
    void aLineBecomesAnEventWithItsCells() throws IOException {
        try (RecordReader reader = RecordReader.open(log("#field-log", "n1|2024-03-02|armed-clash|Mill Bridge|1.."))) {
            assertThat(reader.format().id()).isEqualTo("field-log");
            assertThat(reader.layout()).isEqualTo("five-cells");
            Event event = reader.events().findFirst().orElseThrow();
            assertThat(event.id()).hasToString("n1");
            assertThat(event.type()).isEqualTo(EventType.ARMED_CLASH);
            assertThat(event.time().orElseThrow()).hasToString("2024-03-02");
            assertThat(event.places().get(0).name()).contains("Mill Bridge");
            assertThat(event.casualties().get(0).count()).isEqualTo(Count.atLeast(1));
            assertThat(event.origin().orElseThrow().cell("killed")).contains("1..");
        }
    }

    @Test
    void aLineThatTellsNoEventIsNamedByItsNumber() throws IOException {
        Path log = log("#field-log", "n1||armed-clash||", "n2||a quarrel||");

        try (RecordReader reader = RecordReader.open(log)) {
            assertThat(reader.next()).isTrue();
            assertThatThrownBy(reader::next)
                    .isInstanceOf(RejectedRowException.class)
                    .hasMessageContaining("log.txt:3:1")
                    .hasMessageContaining("there is no type of event \"a quarrel\"");
        }
    }

    @Test
    void rejectedLinesCanBeMendedAndReadAgain() throws IOException {
        Path rejects = folder.resolve("rejects.txt");
        ReadOptions options =
                ReadOptions.builder().onError(OnError.SKIP).rejects(rejects).build();
        try (RecordReader reader =
                RecordReader.open(log("#field-log", "n1|soon|shelling||", "n2||shelling||"), options)) {
            assertThat(reader.events()).hasSize(1);
            assertThat(reader.summary().rowsRejected()).isEqualTo(1);
        }
        assertThat(rejects).hasContent("#field-log\nn1|soon|shelling||\n");
    }

    @Test
    void anotherFileIsNoFieldLog() throws IOException {
        Path other = log("n1|2024-03-02|armed-clash|Mill Bridge|1..");
        ReadOptions options = ReadOptions.builder().format("field-log").build();

        assertThatThrownBy(() -> RecordReader.open(other, options))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageContaining("#field-log");
    }

    @Test
    void anyFileIsConvertedToALogAndTheLogIsReadAgain() throws IOException {
        Path source = Files.writeString(folder.resolve("events.ndjson"), """
                {"record":"event","id":"a|b","type":"shelling","time":"2024-03-02",\
                "places":[{"name":"Mill\\nBridge"}],\
                "casualties":[{"id":"c1","harm":"wounded","count":"5"},{"id":"c2","harm":"killed","count":"2..4 \\"some\\""}]}
                {"record":"party","id":"p","name":"River Band"}
                {"record":"event","id":"e2","type":"talks"}
                """);
        Path log = folder.resolve("events.log");

        Conversion.convert(source, log, "field-log");

        assertThat(log).hasContent("""
                #field-log
                a b|2024-03-02|shelling|Mill Bridge|2..4
                e2||talks||
                """);
        try (RecordReader reader = RecordReader.open(log)) {
            assertThat(reader.events()).hasSize(2);
        }
    }

    @Test
    void theValidatorTakesALogLikeAnyOtherFile() throws IOException {
        ValidationReport report = Validator.standard().validate(log("#field-log", "n1||armed-clash||5..2"));

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("5"));
    }
}
