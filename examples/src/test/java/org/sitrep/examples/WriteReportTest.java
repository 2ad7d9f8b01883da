package org.sitrep.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.io.RecordReader;
import org.sitrep.validation.Validator;

class WriteReportTest {
    private static final String EXPECTED = """
            {"sitrep":"1.0",
            "dataset":{"title":"One report, coded by hand","version":"1","licence":"CC0-1.0"},
            "parties":[
            {"record":"party","id":"guard","kind":"state-forces","name":"Valley Guard"},
            {"record":"party","id":"band","kind":"armed-group","name":"River Band"},
            {"record":"party","id":"clinic","kind":"other","name":"Upper Valley clinic"},
            {"record":"party","id":"council","kind":"local-government","name":"Valley Council"}],
            "events":[
            {"record":"event","id":"clash","type":"armed-clash",
            "codings":[{"scheme":"acled-sub-event-type","code":"Armed clash"}],
            "time":"2024-03-02T19:35~",
            "places":[{"name":"Mill Bridge","kind":"point","coordinates":{"latitude":40.06,"longitude":70.83}}],
            "participants":[{"party":"guard","role":"side-a"},{"party":"band","role":"side-b"}],
            "weapons":[{"kind":"mortar"}],
            "casualties":[
            {"id":"clash-wounded","harm":"wounded","count":"2.. \\"at least two\\"","victimStatus":"combatant",
            "victims":"guard",
            "attribution":{"claimant":"clinic","source":{"id":"exland-daily-1","publisher":"Exland Daily",
            "title":"Fire at Mill Bridge","published":"2024-03-03","language":"en"}},"status":"claimed"},
            {"id":"clash-losses","harm":"killed","count":"none-reported","victims":"band",
            "attribution":{"claimant":"band","source":"exland-daily-1"},"status":"provisional"}],
            "sources":["exland-daily-1"]}],
            "statements":[
            {"record":"statement","id":"appeal","speakers":["council"],"act":"appeal",
            "gist":"Both sides should cease fire.","addressees":["guard","band"],"aboutEvents":["clash"],
            "attribution":{"medium":"article","source":"exland-daily-1"}}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void theReportIsWrittenAsOneDocument() throws IOException {
        Path file = folder.resolve("report.json");

        List<String> printed = Output.of(WriteReport::main, file.toString());

        assertThat(printed)
                .containsExactly(
                        "parties      4", "events       1", "claims       2", "statements   1", "written to " + file);
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.readTree(file.toFile())).isEqualTo(mapper.readTree(EXPECTED));
    }

    @Test
    void itIsReadBackAsTheSameRecordsAndIsInOrder() throws IOException {
        Path file = folder.resolve("report.json");
        Output.of(WriteReport::main, file.toString());

        try (RecordReader reader = RecordReader.open(file)) {
            assertThat(reader).containsExactlyElementsOf(WriteReport.records());
        }
        assertThat(Validator.standard().validate(file).findings()).isEmpty();
    }

    @Test
    void withoutAnArgumentItGoesToATemporaryFile() throws IOException {
        String last = Output.of(WriteReport::main).get(4);

        Path file = Path.of(last.substring("written to ".length()));
        assertThat(file).exists();
        Files.delete(file);
    }
}
