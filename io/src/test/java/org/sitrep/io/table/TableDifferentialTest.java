package org.sitrep.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.source.Origin;

/** The reader against FastCSV, against a plain splitter, and against itself, over random and hostile texts. */
class TableDifferentialTest {
    private static final long SEED = 2_026_11_22L;
    private static final int TEXTS = 12_000;
    private static final String[] HOSTILE = {
        ",",
        ",",
        "\"",
        "\"",
        "\r",
        "\n",
        "\r\n",
        "\t",
        "a",
        "bcdefghij",
        "é",
        "😀",
        "\0",
        " ",
        "\"\"",
        ",\"",
        "\",",
        "\"\n"
    };
    private static final String[] TAME = {
        ",",
        ",",
        "word",
        "42",
        "-3.5",
        "\"quoted, text\"",
        "\"line\nbreak\"",
        "\"say \"\"no\"\"\"",
        "\n",
        "\r\n",
        "\t",
        "Жалал-Абад"
    };

    @Test
    void cellsAreThoseOfFastCsv() {
        Random random = new Random(SEED);
        int compared = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = randomText(random, i);
            TableDialect dialect = randomDialect(random);
            List<ReferenceSplitter.Row> reference = ReferenceSplitter.split(text, dialect);
            if (reference.stream().anyMatch(TableDifferentialTest::isReadDifferently)) {
                continue;
            }
            compared++;
            List<String> expected = new ArrayList<>();
            for (CsvRecord row : fastCsv(dialect, text)) {
                expected.add(row.getStartingLineNumber() + " " + row.getFields());
            }
            assertThat(Tables.rows(
                            stream(text, random),
                            dialect,
                            StandardCharsets.UTF_8,
                            TableLimits.DEFAULT,
                            row -> row.line() + " " + row.texts()))
                    .as("seed %d, text %d: %s", SEED, i, visible(text))
                    .isEqualTo(expected);
        }
        assertThat(compared).isGreaterThan(TEXTS / 4);
    }

    /** Where FastCSV has another policy: quotes never closed, and quotes in the text after a closing quote. */
    private static boolean isReadDifferently(ReferenceSplitter.Row row) {
        return row.unclosed() || row.cells().stream().anyMatch(ReferenceSplitter.Cell::quoteInTail);
    }

    @SuppressWarnings("removal")
    private static CsvReader<CsvRecord> fastCsv(TableDialect dialect, String text) {
        return CsvReader.builder()
                .fieldSeparator((char) dialect.delimiter())
                .quoteCharacter(dialect.quoted() ? '"' : '\u0007')
                .skipEmptyLines(!dialect.keepsBlankLines())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
    }

    @Test
    void cellsLinesAndColumnsAreThoseOfThePlainSplitter() {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < TEXTS; i++) {
            String text = randomText(random, i);
            TableDialect dialect = randomDialect(random);
            List<String> expected = new ArrayList<>();
            for (ReferenceSplitter.Row row : ReferenceSplitter.split(text, dialect)) {
                expected.add(describe(row));
            }
            assertThat(Tables.rows(
                            stream(text, random),
                            dialect,
                            StandardCharsets.UTF_8,
                            TableLimits.DEFAULT,
                            TableDifferentialTest::describe))
                    .as("seed %d, text %d: %s", SEED + 1, i, visible(text))
                    .isEqualTo(expected);
        }
    }

    private static String describe(ReferenceSplitter.Row row) {
        StringBuilder text = new StringBuilder(row.line() + " " + row.raw() + row.lineEnd());
        if (row.unclosed()) {
            ReferenceSplitter.Cell last = row.cells().get(row.cells().size() - 1);
            return text + " unclosed t.csv:" + last.line() + ":" + last.column();
        }
        for (ReferenceSplitter.Cell cell : row.cells()) {
            text.append("|t.csv:" + cell.line() + ":" + cell.column() + (cell.quoted() ? "q" : "") + cell.text());
        }
        return text.toString();
    }

    private static String describe(TableRow row) {
        StringBuilder text = new StringBuilder(row.line() + " " + row.rawText() + row.lineEnd());
        row.defect().ifPresent(finding -> {
            assertThat(finding.code()).isEqualTo("unclosed-quote");
            text.append(" unclosed " + finding.location().orElseThrow());
        });
        for (int i = 0; i < row.size(); i++) {
            text.append("|" + row.locate(i) + (row.isQuoted(i) ? "q" : "") + row.text(i));
        }
        return text.toString();
    }

    @Test
    void rowsAndLineEndsTogetherAreTheFile() {
        Random random = new Random(SEED + 2);
        for (int i = 0; i < TEXTS; i++) {
            String text = randomText(random, i);
            TableDialect dialect = randomDialect(random).keepingBlankLines();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Tables.rows(stream(text, random), dialect, StandardCharsets.UTF_8, TableLimits.DEFAULT, row -> {
                bytes.writeBytes(row.bytes());
                bytes.writeBytes(Tables.bytes(row.lineEnd().text()));
                return row.size();
            });
            assertThat(bytes.toString(StandardCharsets.UTF_8))
                    .as("seed %d, text %d", SEED + 2, i)
                    .isEqualTo(text);
        }
    }

    @Test
    void theOriginOfARowHasItsCellsAndLocations() {
        Random random = new Random(SEED + 3);
        for (int i = 0; i < TEXTS / 4; i++) {
            String text = randomText(random, i);
            TableDialect dialect = randomDialect(random);
            TableLayout layout = new TableLayout(
                    "csv", "any", "t.csv", List.of("0", "1", "2", "3"), dialect, StandardCharsets.UTF_8);
            Tables.rows(stream(text, random), dialect, StandardCharsets.UTF_8, TableLimits.DEFAULT, row -> {
                Origin origin = layout.origin(row);
                if (row.defect().isEmpty()) {
                    assertThat(origin.cells()).isEqualTo(row.texts());
                    for (int c = 0; c < 4; c++) {
                        assertThat(origin.locationOf("" + c))
                                .isEqualTo(row.locate(c).withField("" + c));
                    }
                }
                assertThat(origin.text()).isEqualTo(row.rawText());
                return origin;
            });
        }
    }

    @Test
    void piecesOfTheInputDoNotMatterUnderSmallLimits() {
        Random random = new Random(SEED + 4);
        for (int i = 0; i < TEXTS; i++) {
            String text = randomText(random, i);
            TableDialect dialect = randomDialect(random);
            TableLimits limits = new TableLimits(1 + random.nextInt(20), 1 + random.nextInt(40), 1 + random.nextInt(6));
            List<String> whole = Tables.rows(Tables.bytes(text), dialect, limits, TableDifferentialTest::summary);
            assertThat(Tables.rows(
                            Tables.dribbling(Tables.bytes(text), random),
                            dialect,
                            StandardCharsets.UTF_8,
                            limits,
                            TableDifferentialTest::summary))
                    .as("seed %d, text %d, %s: %s", SEED + 4, i, limits, visible(text))
                    .isEqualTo(whole);
        }
    }

    private static String summary(TableRow row) {
        return Tables.summary(row) + row.lineEnd() + row.number();
    }

    private static String randomText(Random random, int i) {
        String[] pieces = i % 2 == 0 ? HOSTILE : TAME;
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(i % 50 == 0 ? 300 : 30); n > 0; n--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static TableDialect randomDialect(Random random) {
        TableDialect dialect = switch (random.nextInt(5)) {
            case 0 -> TableDialect.TSV;
            case 1 -> TableDialect.QUOTED_TSV;
            case 2 -> TableDialect.TSV.withDelimiter(',');
            default -> TableDialect.CSV;
        };
        return random.nextInt(4) == 0 ? dialect.keepingBlankLines() : dialect;
    }

    private static InputStream stream(String text, Random random) {
        byte[] bytes = Tables.bytes(text);
        return random.nextBoolean() ? new ByteArrayInputStream(bytes) : Tables.dribbling(bytes, random);
    }

    private static String visible(String text) {
        return text.replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\0", "\\0");
    }
}
