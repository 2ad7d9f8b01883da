package org.sitrep.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ComparisonTest {
    private static final int ROWS = 2_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gdelt", "ucdp", "icews", "acled", "ndjson-reading", "ndjson-writing"})
    void everyContenderCountsTheSameRecordsInEachPass(String name) throws IOException {
        Comparison comparison = Comparison.of(name);
        assertThat(comparison.contenders()).contains(comparison.ours(), comparison.peer());
        Path path = comparison.file().in(folder, ROWS);
        for (Contender contender : comparison.contenders()) {
            Work work = contender.open(comparison.file(), path);
            for (int pass = 0; pass < 2; pass++) {
                int[] made = {0};
                assertThat(work.run(row -> made[0]++)).as(contender.title()).isEqualTo(ROWS);
                assertThat(made[0]).as(contender.title()).isGreaterThanOrEqualTo(ROWS);
            }
        }
    }

    @Test
    void allContendersAreInSomeComparison() {
        assertThat(Comparison.ALL.stream().flatMap(comparison -> comparison.contenders().stream()))
                .contains(Contender.values());
        assertThatThrownBy(() -> Comparison.of("scad"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no comparison \"scad\", expected one of"
                        + " [gdelt, ucdp, icews, acled, ndjson-reading, ndjson-writing]");
    }

    @ParameterizedTest
    @CsvSource({"GDELT, 61", "UCDP, 49", "ICEWS, 20", "ACLED, 31"})
    void theLibrariesSplitEachRowIntoItsCells(BenchmarkFile file, int columns) throws IOException {
        for (Contender contender :
                List.of(Contender.FASTCSV, Contender.UNIVOCITY, Contender.COMMONS_CSV, Contender.JACKSON_CSV)) {
            contender
                    .open(file, file.in(folder, ROWS))
                    .run(row -> assertThat((String[]) row).as(contender.title()).hasSize(columns));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SITREP_WRITING", "JACKSON_WRITING"})
    void bothWritersWriteTheSameLines(Contender contender) throws IOException {
        Path path = BenchmarkFile.NDJSON.in(folder, 200);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Work work = contender == Contender.SITREP_WRITING
                ? Ndjson.writingRecords(path, () -> out)
                : Ndjson.writingTrees(path, () -> out);

        assertThat(work.run(row -> {})).isEqualTo(200);

        JsonMapper mapper = new JsonMapper();
        List<String> written = out.toString(StandardCharsets.UTF_8).lines().toList();
        List<String> read = Files.readAllLines(path);
        assertThat(written).hasSize(200);
        for (int i = 0; i < 200; i++) {
            assertThat(mapper.readTree(written.get(i))).isEqualTo(mapper.readTree(read.get(i)));
        }
    }

    @Test
    void ofALongFileTheFirstRecordsAreWrittenOverAndOver() throws IOException {
        int rows = Ndjson.KEPT + 3;
        Path path = BenchmarkFile.NDJSON.in(folder, rows);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(Ndjson.writingRecords(path, () -> out).run(row -> {})).isEqualTo(rows);

        List<String> written = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(written).hasSize(rows);
        assertThat(written.get(Ndjson.KEPT))
                .isEqualTo(written.get(0))
                .isEqualTo(Files.readAllLines(path).get(0));
    }
}
