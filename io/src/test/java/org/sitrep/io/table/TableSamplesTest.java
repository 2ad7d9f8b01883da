package org.sitrep.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.io.SharedData;

/** Real files of the field, where they lie beside the repository. */
class TableSamplesTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void realFilesReadAsFastCsvReadsThemAndComeBackByteForByte() throws IOException {
        int files = 0;
        for (Path file : tables()) {
            byte[] bytes = Files.readAllBytes(file);
            TableDialect dialect = TableDialect.detect(Arrays.copyOf(bytes, Math.min(bytes.length, 8_192)));
            Charset charset = charset(bytes);
            List<List<String>> rows = new ArrayList<>();
            ByteArrayOutputStream back = new ByteArrayOutputStream();
            try (TableReader table = TableReader.open(
                    new ByteArrayInputStream(bytes), file.toString(), dialect.keepingBlankLines(), charset)) {
                back.writeBytes(table.hasBom() ? Tables.bytes("\ufeff") : new byte[0]);
                while (table.next()) {
                    assertThat(table.row().defect()).isEmpty();
                    assertThat(table.row().isWellFormed()).isTrue();
                    back.writeBytes(table.row().bytes());
                    back.writeBytes(Tables.bytes(table.row().lineEnd().text()));
                    rows.add(table.row().texts());
                }
            }
            assertThat(back.toByteArray()).as(file.toString()).isEqualTo(bytes);
            assertThat(rows).as(file.toString()).isEqualTo(fastCsv(bytes, dialect, charset));
            files++;
        }
        assertThat(files).isGreaterThan(20);
    }

    @Test
    void dialectsOfRealFilesAreDetected() throws IOException {
        for (Path file : tables()) {
            byte[] bytes = Files.readAllBytes(file);
            boolean tabbed = file.toString().matches(".*(gdelt|polecat|phoenix_pipeline|icews).*");
            for (int length : new int[] {1_000, 4_096, 65_536}) {
                TableDialect dialect = TableDialect.detect(Arrays.copyOf(bytes, Math.min(bytes.length, length)));
                assertThat((char) dialect.delimiter())
                        .as("%s, %d bytes", file, length)
                        .isEqualTo(tabbed ? '\t' : ',');
            }
        }
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(SharedData.assumePresent("samples"))) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|tab|txt)"))
                    .sorted()
                    .toList();
        }
    }

    private static Charset charset(byte[] bytes) {
        CellCharset utf8 = CellCharset.of(StandardCharsets.UTF_8);
        return utf8.isWellFormed(bytes, 0, bytes.length) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    @SuppressWarnings("removal")
    private static List<List<String>> fastCsv(byte[] bytes, TableDialect dialect, Charset charset) {
        List<List<String>> rows = new ArrayList<>();
        for (CsvRecord row : CsvReader.builder()
                .fieldSeparator((char) dialect.delimiter())
                .quoteCharacter(dialect.quoted() ? '"' : '\u0007')
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .detectBomHeader(true)
                .ofCsvRecord(new ByteArrayInputStream(bytes), charset)) {
            rows.add(row.getFields());
        }
        return rows;
    }
}
