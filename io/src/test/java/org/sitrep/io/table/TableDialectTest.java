package org.sitrep.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableDialectTest {
    @Test
    void headersTellTheDelimiter() {
        assertThat(detect("event_id_cnty,event_date,notes\n")).isEqualTo(TableDialect.CSV);
        assertThat(detect("event_id_cnty;event_date;notes\n")).isEqualTo(TableDialect.CSV.withDelimiter(';'));
        assertThat(detect("a|b|c\n")).isEqualTo(TableDialect.CSV.withDelimiter('|'));
        assertThat(detect("Event ID\tEvent Date\tSource Name\n")).isEqualTo(TableDialect.TSV);
        assertThat(detect("\ufeff\"id\",\"date\"\r\n")).isEqualTo(TableDialect.CSV);
    }

    @Test
    void theHeaderNeedNotEnd() {
        assertThat(detect("a;b;c")).isEqualTo(TableDialect.CSV.withDelimiter(';'));
        assertThat(detect("a\tb")).isEqualTo(TableDialect.TSV);
    }

    @Test
    void oneColumnOrNothingReadsAsCsv() {
        assertThat(detect("")).isEqualTo(TableDialect.CSV);
        assertThat(detect("name\nBatken\n")).isEqualTo(TableDialect.CSV);
    }

    @Test
    void rowsWithoutHeaderTellTheDelimiterByTheirEqualSizes() {
        assertThat(detect("1\tOsh, Osh, Kyrgyzstan\tx\n2\tBatken\ty\n3\tIsfara, Sughd\tz\n"))
                .isEqualTo(TableDialect.TSV);
        assertThat(detect("1;Osh, Osh, Kyrgyzstan, Asia\n2;Batken\n3;Isfara, Sughd\n"))
                .isEqualTo(TableDialect.CSV.withDelimiter(';'));
    }

    @Test
    void aTabbedRowOfManyCommasIsTabbed() {
        assertThat(detect("20150218230000-0\t1\t" + "wc:125,c12.1:4,".repeat(100) + "\t".repeat(24) + "\n"))
                .isEqualTo(TableDialect.TSV);
    }

    @Test
    void quotedCellsBetweenTabsTellThatTabsComeWithQuotes() {
        assertThat(detect("\"id\"\t\"name\"\n1\t\"Osh\"\n")).isEqualTo(TableDialect.QUOTED_TSV);
        assertThat(detect("id\tname\n1\t\"Osh\n2\t\"Batken\"\n")).isEqualTo(TableDialect.TSV);
        assertThat(detect("id\tname\n1\tsaid \"no\"\n")).isEqualTo(TableDialect.TSV);
    }

    @Test
    void semicolonsWithinQuotesDoNotMislead() {
        assertThat(detect("id,article\n1,\"a;b;c;d\"\n2,\"e;f;g;h\"\n")).isEqualTo(TableDialect.CSV);
    }

    @Test
    void anyBytesGiveSomeDialect() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 512; i++) {
            bytes.write(i);
        }
        assertThat(TableDialect.detect(bytes.toByteArray())).isNotNull();
        byte[] quotes = new byte[4_096];
        Arrays.fill(quotes, (byte) '"');
        assertThat(TableDialect.detect(quotes)).isEqualTo(TableDialect.CSV);
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\n', '\r', 'é', '\u2028', '\u0141'})
    void otherDelimitersAreRefused(char delimiter) {
        assertThatThrownBy(() -> TableDialect.CSV.withDelimiter(delimiter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected an ASCII character");
    }

    private static TableDialect detect(String sample) {
        return TableDialect.detect(Tables.bytes(sample));
    }
}
