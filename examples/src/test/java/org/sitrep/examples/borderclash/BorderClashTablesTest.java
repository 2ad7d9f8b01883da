package org.sitrep.examples.borderclash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;

class BorderClashTablesTest {
    @ParameterizedTest
    @CsvSource({"acled-csv", "gdelt2", "ucdp-ged-csv"})
    void theEventsBecomeRowsOfATable(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = new ArrayList<>();
        try (RecordWriter writer = RecordWriter.create(out, format)) {
            writer.onFinding(findings::add);
            for (Record record : BorderClash.records()) {
                writer.write(record);
            }
        }
        assertThat(findings).isEmpty();
        ReadOptions options = ReadOptions.builder().onError(OnError.SKIP).build();
        try (RecordReader reader = RecordReader.open(new ByteArrayInputStream(out.toByteArray()), "clash", options)) {
            assertThat(reader.format().id()).isEqualTo(format);
            assertThat(reader.events().toList()).hasSize(16);
            assertThat(reader.summary().findings()).isEmpty();
        }
    }
}
