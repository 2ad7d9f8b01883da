package org.sitrep.io.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.SharedData;

/** Over real files, which are not part of the repository; skipped where they are absent. */
class GdeltSamplesTest {
    /** What an independent reader finds; it knows no tables without quoting, so it gets a quote that occurs nowhere. */
    private static List<List<String>> rows(Path path) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(path);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator('\t')
                        .quoteCharacter('\u0001')
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            return rows.stream().map(CsvRecord::getFields).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gdelt1_events_mixed_57_58cols_spark-gdelt.csv, gdelt1, 100",
        "gdelt2_events_2015_2020_english_spark-gdelt.csv, gdelt2, 100",
        "gdelt2_events_2015_2020_translingual_spark-gdelt.csv, gdelt2, 100",
        "gdelt2_events_202508_excerpt_newsnet.csv, gdelt2, 11",
        "gdelt2_mentions_english_spark-gdelt.csv, gdelt2-mentions, 100",
        "gdelt2_mentions_translingual_spark-gdelt.csv, gdelt2-mentions, 100",
        "gkg21_english_spark-gdelt.csv, gdelt-gkg, 100"
    })
    void everyRowIsAnEventAndEveryCellIsKept(String file, String format, int events) throws IOException {
        Path path = SharedData.assumePresent("samples/gdelt/" + file);
        Result result = Fixtures.read(path);
        assertThat(result.format()).isEqualTo(format);
        assertThat(result.events()).hasSize(events);
        assertThat(result.summary().rowsRejected()).isZero();
        assertThat(result.summary().findings()).isEmpty();
        assertThat(result.events()).extracting(Fixtures::cells).isEqualTo(rows(path));
    }

    @Test
    void theSampledArticlesHaveTheirQuotationsAndCounts() {
        Result result = Fixtures.read(SharedData.assumePresent("samples/gdelt/gkg21_english_spark-gdelt.csv"));
        assertThat(result.summary().statements()).isEqualTo(49);
        // counted in the file: 12 KILL, 2 WOUND, 1 ARREST, 3 EVACUATION, 6 AFFECT
        assertThat(result.summary().casualtyClaims()).isEqualTo(24);
    }
}
