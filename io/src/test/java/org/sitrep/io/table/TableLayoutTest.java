package org.sitrep.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.source.Origin;

class TableLayoutTest {
    private static final TableLayout LAYOUT = new TableLayout(
            "acled-csv", "A4", "t.csv", List.of("id", "notes", "tags"), TableDialect.CSV, StandardCharsets.UTF_8);

    @Test
    void anOriginKeepsTheCellsOfItsRow() {
        Origin origin = Tables.each(
                        "id,notes,tags\r\n7,\"Said \"\"no\"\"\n😀, then left\",x,extra\r\n",
                        TableDialect.CSV,
                        LAYOUT::origin)
                .get(1);
        assertThat(origin.cells()).containsExactly("7", "Said \"no\"\n😀, then left", "x", "extra");
        assertThat(origin.size()).isEqualTo(4);
        assertThat(origin.cell("tags")).contains("x");
        assertThat(origin.cell(3)).isEqualTo("extra");
        assertThat(origin.cell(9)).isEmpty();
        assertThat(origin.byColumn()).isEqualTo(Map.of("id", "7", "notes", "Said \"no\"\n😀, then left", "tags", "x"));
        assertThat(origin.line()).isEqualTo(2);
        assertThat(origin.locationOf("notes")).hasToString("t.csv:2:3");
        assertThat(origin.locationOf("notes").field()).contains("notes");
        assertThat(origin.locationOf("tags")).hasToString("t.csv:3:15");
        assertThat(origin.text()).isEqualTo("7,\"Said \"\"no\"\"\n😀, then left\",x,extra");
        assertThat(origin.bytes()).isEqualTo(Tables.bytes(origin.text()));
        assertThat(origin.format()).isEqualTo("acled-csv");
        assertThat(origin.file()).isEqualTo("t.csv");
    }

    @Test
    void anOriginOutlivesTheReader() {
        List<Origin> origins = Tables.each("a\nb\nc\n", TableDialect.CSV, LAYOUT::origin);
        assertThat(origins).extracting(origin -> origin.cell(0)).containsExactly("a", "b", "c");
    }

    @Test
    void theDialectAndCharsetOfTheFileApply() {
        TableLayout layout = new TableLayout(
                "gdelt2", "events", "t.tsv", List.of("a", "b"), TableDialect.TSV, Charset.forName("windows-1252"));
        Origin origin = Origin.ofRow(layout, 3, new byte[] {'"', 'x', '\t', (byte) 0x92, '\t'});
        assertThat(origin.cells()).containsExactly("\"x", "\u2019", "");
        assertThat(origin.locationOf("b")).hasToString("t.tsv:3:4");
        assertThat(layout.dialect()).isEqualTo(TableDialect.TSV);
        assertThat(layout.charset()).isEqualTo(Charset.forName("windows-1252"));
    }

    @Test
    void defectiveAndEmptyRowsStillFallIntoCells() {
        assertThat(Origin.ofRow(LAYOUT, 1, Tables.bytes("a,\"b,c")).cells()).containsExactly("a", "b,c");
        assertThat(Origin.ofRow(LAYOUT, 1, new byte[0]).cells()).containsExactly("");
    }

    @Test
    void otherCharsetsAreRefused() {
        assertThatThrownBy(
                        () -> new TableLayout("f", "l", "t", List.of("a"), TableDialect.CSV, StandardCharsets.UTF_16LE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a table cannot be read as UTF-16LE, expected UTF-8, windows-1252 or ISO-8859-1");
    }
}
