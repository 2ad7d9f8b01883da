package org.sitrep.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;

class TableDefectTest {
    private static final TableLimits SMALL = new TableLimits(10, 20, 4);

    @Test
    void aQuoteThatIsNeverClosedCostsItsRowOnly() {
        assertThat(summaries("a,b\n1,\"x\n2,y\n3,z", TableDialect.CSV, TableLimits.DEFAULT))
                .containsExactly("1 [a, b]", "2 unclosed-quote at 2:3 <1,\"x>", "3 [2, y]", "4 [3, z]");
    }

    @Test
    void theFindingSaysWhereTheQuoteOpens() {
        assertThat(summaries("\"a\nb\",\"c\r\nd", TableDialect.CSV, TableLimits.DEFAULT))
                .containsExactly("1 unclosed-quote at 2:4 <\"a>", "2 unclosed-quote at 2:4 <b\",\"c>", "3 [d]");
    }

    @Test
    void aDefectIsAnErrorWithItsLineAsRawText() {
        Finding finding =
                Tables.first("é,\"x\n", TableDialect.CSV, row -> row.defect().orElseThrow());
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("the quote that opens here is never closed");
        assertThat(finding.location()).contains(SourceLocation.of("t.csv", 1, 3));
        assertThat(finding.raw()).contains("é,\"x");
        assertThat(Tables.<String>first(
                        "é,\"x\r\n",
                        TableDialect.CSV,
                        row -> row.size() + " " + row.text(0) + row.rawText() + row.lineEnd() + row.isWellFormed()))
                .isEqualTo("0 é,\"xCRLFtrue");
    }

    @Test
    void aSingleQuoteAtTheEndIsUnclosed() {
        assertThat(summaries("a,\"", TableDialect.CSV, TableLimits.DEFAULT))
                .containsExactly("1 unclosed-quote at 1:3 <a,\">");
        assertThat(summaries("a,\"\"\"", TableDialect.CSV, TableLimits.DEFAULT))
                .containsExactly("1 unclosed-quote at 1:3 <a,\"\"\">");
    }

    @Test
    void soundRowsHaveNoDefect() {
        assertThat(Tables.each(
                        "a\n\"b\"x\n", TableDialect.CSV, row -> row.defect().isPresent()))
                .containsExactly(false, false);
    }

    @Test
    void cellsAtTheLimitPassAndLongerOnesDoNot() {
        String ten = "0123456789";
        assertThat(summaries(ten + ",b\nc," + ten + "x\n\"" + ten + "\"\nd\n", TableDialect.CSV, SMALL))
                .containsExactly(
                        "1 [0123456789, b]",
                        "2 cell-too-long at 2:3 <c,0123456789x>",
                        "3 cell-too-long at 3:1 <\"0123456789\">",
                        "4 [d]");
    }

    @Test
    void rowsAtTheLimitPassAndLongerOnesDoNot() {
        assertThat(summaries("123456789,1234567890\nx\n123456789,1234567890,\r\ny\n", TableDialect.CSV, SMALL))
                .containsExactly(
                        "1 [123456789, 1234567890]", "2 [x]", "3 row-too-long at 3:1 <123456789,1234567890>", "4 [y]");
    }

    @Test
    void asManyCellsAsTheLimitPassAndMoreDoNot() {
        for (TableDialect dialect : List.of(TableDialect.CSV, TableDialect.CSV.withDelimiter('\t'), TableDialect.TSV)) {
            String text = "a,b,c,d\ne,f,g,h,i\nj,k,l,m,n,o,p\n,,,,".replace(',', (char) dialect.delimiter());
            assertThat(summaries(text, dialect, SMALL))
                    .extracting(summary -> summary.replace('\t', ','))
                    .containsExactly(
                            "1 [a, b, c, d]",
                            "2 too-many-cells at 2:9 <e,f,g,h,i>",
                            "3 too-many-cells at 3:9 <j,k,l,m,n,o,p>",
                            "4 too-many-cells at 4:5 <,,,,>");
        }
    }

    @Test
    void afterARowBeyondALimitReadingGoesOnWithTheNextLine() {
        String text = "a,\"b\nc,d\ne,f\ng,h\ni,j\nk,l\n\"m\",n\n";
        assertThat(summaries(text, TableDialect.CSV, SMALL))
                .containsExactly(
                        "1 cell-too-long at 1:3 <a,\"b>",
                        "2 [c, d]",
                        "3 [e, f]",
                        "4 [g, h]",
                        "5 [i, j]",
                        "6 [k, l]",
                        "7 [m, n]");
    }

    @Test
    void ofALineTooLongForARowTheBeginningIsKept() {
        String text = "a\n" + "1,".repeat(500_000) + "2\r\nb\n";
        TableLimits limits = new TableLimits(1_000, 1_000, 65_536);
        assertThat(summaries(text, TableDialect.CSV, limits))
                .containsExactly("1 [a]", "2 row-too-long at 2:1 <" + "1,".repeat(500) + ">", "3 [b]");
        assertThat(Tables.rows(Tables.bytes(text), TableDialect.CSV, limits, row -> row.bytes().length))
                .containsExactly(1, 1_000, 1);
        assertThat(Tables.rows(Tables.bytes(text), TableDialect.CSV, limits, TableRow::lineEnd))
                .containsExactly(LineEnd.LF, LineEnd.NONE, LineEnd.LF);
    }

    @Test
    void memoryStaysBoundedOverALineWithoutEnd() throws IOException {
        TableLimits limits = new TableLimits(1 << 16, 1 << 20, 65_536);
        try (TableReader table =
                TableReader.open(endless('x', 200_000_000), "t.csv", TableDialect.CSV, UTF_8, limits)) {
            assertThat(table.next()).isTrue();
            assertThat(table.row().defect()).isPresent();
            assertThat(table.next()).isFalse();
            assertThat(table.row().buffer()).hasSizeLessThan(2 << 20);
        }
    }

    @Test
    void hostileQuotesTakeNoQuadraticTime() {
        String text = "x\",x\"y,\"\n".repeat(100_000) + "good,row\n";
        List<String> rows = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> summaries(text, TableDialect.CSV, TableLimits.DEFAULT));
        assertThat(rows).hasSize(100_001).endsWith("100001 [good, row]");
        assertThat(rows.get(99_000)).isEqualTo("99001 unclosed-quote at 99001:8 <x\",x\"y,\">");
    }

    @Test
    void limitsOutOfTheirRangeAreRefused() {
        assertThatThrownBy(() -> new TableLimits(0, 1, 1)).hasMessageContaining("maxCellBytes is 0");
        assertThatThrownBy(() -> new TableLimits(1, 0, 1)).hasMessageContaining("maxRowBytes is 0");
        assertThatThrownBy(() -> new TableLimits(1, (1 << 30) + 1, 1)).hasMessageContaining("maxRowBytes");
        assertThatThrownBy(() -> new TableLimits(1, 1, 0)).hasMessageContaining("maxCells is 0");
    }

    private static List<String> summaries(String text, TableDialect dialect, TableLimits limits) {
        return Tables.rows(Tables.bytes(text), dialect, limits, Tables::summary);
    }

    private static InputStream endless(char what, int length) {
        return new InputStream() {
            private int left = length;

            @Override
            public int read() {
                return left-- > 0 ? what : -1;
            }

            @Override
            public int read(byte[] into, int offset, int wanted) {
                if (left <= 0) {
                    return -1;
                }
                int count = Math.min(wanted, left);
                Arrays.fill(into, offset, offset + count, (byte) what);
                left -= count;
                return count;
            }
        };
    }
}
