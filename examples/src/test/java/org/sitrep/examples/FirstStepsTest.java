package org.sitrep.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.event.Event;
import org.sitrep.io.ReadSummary;
import org.sitrep.io.RecordReader;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;

class FirstStepsTest {
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Path CLASH = RepositoryRoot.resolve("examples/data/border-clash.json");

    @TempDir
    private Path folder;

    @Test
    void theReadmeShowsThisCodeAndNoOther() throws IOException {
        String source = squeezed(
                Files.readString(RepositoryRoot.resolve("examples/src/main/java/org/sitrep/examples/FirstSteps.java")));
        List<String> blocks = JAVA_BLOCK
                .matcher(Files.readString(RepositoryRoot.resolve("README.md")))
                .results()
                .map((MatchResult block) -> squeezed(block.group(1)))
                .toList();

        assertThat(blocks).hasSize(6).allSatisfy(block -> assertThat(source).contains(block));
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }

    @Test
    void aFileIsReadEventByEvent() throws IOException {
        FirstSteps.read(CLASH);
    }

    @Test
    void aFileIsConvertedRecordByRecord() throws IOException {
        Path target = folder.resolve("clash.ndjson");

        ReadSummary summary = FirstSteps.convert(CLASH, target);

        assertThat(summary.events()).isEqualTo(16);
        // 26 parties, 16 events, 15 statements, and what is known about the dataset
        assertThat(Files.readAllLines(target)).hasSize(58);
    }

    @Test
    void aColumnOfTheSourceIsWithinReach() throws IOException {
        String[] cells = new String[61];
        Arrays.fill(cells, "");
        cells[0] = "1";
        cells[1] = "20220127";
        cells[2] = "202201";
        cells[3] = "2022";
        cells[26] = "190";
        cells[34] = "-4.25";
        cells[59] = "20220127143000";
        Path file = Files.writeString(folder.resolve("gdelt.tsv"), String.join("\t", cells) + "\n");

        try (RecordReader reader = RecordReader.open(file)) {
            Event event = reader.events().findFirst().orElseThrow();
            assertThat(FirstSteps.reach(event)).contains(-4.25);
        }
    }

    @Test
    void aClaimKeepsItsClaimant() {
        Party isfara = Party.of("p-isfara", PartyKind.LOCAL_GOVERNMENT, "Authorities of Isfara");

        CasualtyClaim claim = FirstSteps.say(isfara);

        assertThat(claim.count()).isEqualTo(Count.exact(3));
        assertThat(claim.attribution().orElseThrow().claimant()).contains(isfara);
    }

    @Test
    void theContradictionIsFound() throws IOException {
        assertThat(FirstSteps.validate(CLASH).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("a-c1", "a-c3"));
    }

    @Test
    void aMapperKnowsTheValues() throws IOException {
        assertThat(FirstSteps.bind().writeValueAsString(Count.noneReported())).isEqualTo("\"none-reported\"");
    }
}
