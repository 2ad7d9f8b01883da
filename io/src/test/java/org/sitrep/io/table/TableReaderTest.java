package org.sitrep.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    @Test
    void cellsAreSeparatedByTheDelimiter() {
        assertThat(Tables.cells("id,place\n1,Batken\n", TableDialect.CSV))
                .containsExactly(List.of("id", "place"), List.of("1", "Batken"));
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '|', '\t', ':', ' ', '\u0001', 'x'})
    void anyAsciiCharacterMayBeTheDelimiter(char delimiter) {
        String text = "a" + delimiter + "\"b" + delimiter + "c\"" + delimiter + "\n";
        assertThat(Tables.cells(text, TableDialect.CSV.withDelimiter(delimiter)))
                .containsExactly(List.of("a", "b" + delimiter + "c", ""));
    }

    @Test
    void tabsWithoutQuotingTakeQuotesAsText() {
        assertThat(Tables.cells("\"a\tb\"\t\"c\"\t\"\"\n\"\td\n", TableDialect.TSV))
                .containsExactly(List.of("\"a", "b\"", "\"c\"", "\"\""), List.of("\"", "d"));
    }

    @Test
    void quotesInsideAnUnquotedCellAreText() {
        assertThat(Tables.cells("ab\"c,\"d\", \"e\",f\"\"\n", TableDialect.CSV))
                .containsExactly(List.of("ab\"c", "d", " \"e\"", "f\"\""));
    }

    @Test
    void quotedCellsMayHoldDelimitersLineBreaksAndDoubledQuotes() {
        assertThat(Tables.cells("\"a,b\",\"c\r\nd\ne\rf\",\"say \"\"no\"\"\",\"\"\"\",\"\"\n", TableDialect.CSV))
                .containsExactly(List.of("a,b", "c\r\nd\ne\rf", "say \"no\"", "\"", ""));
    }

    @Test
    void textAfterAClosingQuoteBelongsToTheCellAsItIs() {
        assertThat(Tables.cells("\"a\"b,c\n\"a\"b\"c,d\"e\n\"a\" \"b\",c\n\"\"x\"\"y,\"a\"\"b\"c\n", TableDialect.CSV))
                .containsExactly(
                        List.of("ab", "c"),
                        List.of("ab\"c", "d\"e"),
                        List.of("a \"b\"", "c"),
                        List.of("x\"\"y", "a\"bc"));
    }

    @Test
    void lineEndsMayBeMixedAndAreTold() {
        assertThat(Tables.each("a\nb\r\nc\rd", TableDialect.CSV, row -> row.text(0) + row.lineEnd()))
                .containsExactly("aLF", "bCRLF", "cCR", "dNONE");
    }

    @Test
    void lineBreaksOfEachKindCountAsOneAlsoWithinQuotes() {
        String text = "a\r\"b\r\nc\rd\ne\"\r\nf\n\rg";
        assertThat(Tables.each(text, TableDialect.CSV, row -> row.number() + "@" + row.line()))
                .containsExactly("1@1", "2@2", "3@6", "4@8");
    }

    @Test
    void blankLinesArePassedOverButCounted() {
        assertThat(Tables.each(
                        "\na\n\r\n\r\"\"\n \n\n",
                        TableDialect.CSV,
                        row -> row.number() + "@" + row.line() + row.texts()))
                .containsExactly("1@2[a]", "2@5[]", "3@6[ ]");
    }

    @Test
    void blankLinesAreRowsWhereTheDialectKeepsThem() {
        assertThat(Tables.cells("\na\n\r\n", TableDialect.CSV.keepingBlankLines()))
                .containsExactly(List.of(""), List.of("a"), List.of(""));
    }

    @Test
    void emptyCellsAtTheEndOfARowCount() {
        assertThat(Tables.cells("a,,\n,\n,\"\"", TableDialect.CSV))
                .containsExactly(List.of("a", "", ""), List.of("", ""), List.of("", ""));
        assertThat(Tables.cells("a,", TableDialect.CSV)).containsExactly(List.of("a", ""));
        assertThat(Tables.cells("a\t\t\n\t", TableDialect.TSV)).containsExactly(List.of("a", "", ""), List.of("", ""));
    }

    @Test
    void rowsMayDifferInSizeAndHeadersMayBeNameless() {
        assertThat(Tables.cells(",name,\n1\n1,2,3,4\n", TableDialect.CSV))
                .containsExactly(List.of("", "name", ""), List.of("1"), List.of("1", "2", "3", "4"));
    }

    @Test
    void aByteOrderMarkIsPassedOverAndTold() throws IOException {
        try (TableReader table = open("\ufeff\"a\",b\n")) {
            assertThat(table.hasBom()).isTrue();
            assertThat(table.next()).isTrue();
            assertThat(table.row().texts()).containsExactly("a", "b");
            assertThat(table.row().locate(1)).hasToString("t.csv:1:5");
        }
        try (TableReader table = open("a,b\n")) {
            assertThat(table.hasBom()).isFalse();
        }
    }

    @Test
    void emptyInputHasNoRows() {
        assertThat(Tables.cells("", TableDialect.CSV)).isEmpty();
        assertThat(Tables.cells("\ufeff", TableDialect.CSV)).isEmpty();
        assertThat(Tables.cells("\r\n\n", TableDialect.TSV)).isEmpty();
    }

    @Test
    void nulBytesAndOtherControlCharactersAreText() {
        assertThat(Tables.cells("a\0b,\0,\"\0\u001f\"\u000b\n", TableDialect.CSV))
                .containsExactly(List.of("a\0b", "\0", "\0\u001f\u000b"));
        assertThat(Tables.cells("a\0b\t\u000c\n", TableDialect.TSV)).containsExactly(List.of("a\0b", "\u000c"));
    }

    @Test
    void locationsCountCharactersOnTheLineWhereTheCellBegins() {
        String text = "é,😀x,\"ü\n😀\",z,\"q\"\n";
        assertThat(Tables.each(
                        text,
                        TableDialect.CSV,
                        row -> List.of(
                                row.locate(0).toString(),
                                row.locate(1).toString(),
                                row.locate(2).toString(),
                                row.locate(3).toString(),
                                row.locate(4).toString(),
                                row.locate(9).toString())))
                .containsExactly(List.of("t.csv:1:1", "t.csv:1:3", "t.csv:1:6", "t.csv:2:4", "t.csv:2:6", "t.csv:2:9"));
    }

    @Test
    void rowsLongerThanTheBufferAreReadWhole() {
        String cell = "x".repeat(700_000);
        assertThat(Tables.cells("a,\"" + cell + "\"\nb,c\n", TableDialect.CSV))
                .containsExactly(List.of("a", cell), List.of("b", "c"));
    }

    @Test
    void rowsMayHaveManyCells() {
        List<List<String>> rows = Tables.cells("a,".repeat(5_000) + "\nb\n", TableDialect.CSV);
        assertThat(rows.get(0)).hasSize(5_001);
        assertThat(rows.get(1)).containsExactly("b");
    }

    @Test
    void theRowHasNoCellsAfterTheLastOne() throws IOException {
        try (TableReader table = open("a,b")) {
            assertThat(table.next()).isTrue();
            assertThat(table.next()).isFalse();
            assertThat(table.next()).isFalse();
            assertThat(table.row().size()).isZero();
            assertThat(table.row().text(0)).isEmpty();
        }
    }

    @Test
    void closingTheReaderClosesTheInput() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        TableReader.open(
                        new ByteArrayInputStream(new byte[0]) {
                            @Override
                            public void close() {
                                closed.set(true);
                            }
                        },
                        "t.csv",
                        TableDialect.CSV)
                .close();
        assertThat(closed).isTrue();
    }

    @Test
    void charsetsThatAreNotAsciiCompatibleAreRefused() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, Charset.forName("IBM037"))) {
            assertThatThrownBy(() ->
                            TableReader.open(new ByteArrayInputStream(new byte[0]), "t.csv", TableDialect.CSV, charset))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(charset.name());
        }
    }

    @Test
    void theReaderTellsWhatItWasGiven() throws IOException {
        try (TableReader table = TableReader.open(
                new ByteArrayInputStream(new byte[0]), "t.csv", TableDialect.TSV, StandardCharsets.ISO_8859_1)) {
            assertThat(table.fileName()).isEqualTo("t.csv");
            assertThat(table.dialect()).isEqualTo(TableDialect.TSV);
            assertThat(table.charset()).isEqualTo(StandardCharsets.ISO_8859_1);
        }
    }

    private static TableReader open(String text) throws IOException {
        return TableReader.open(new ByteArrayInputStream(Tables.bytes(text)), "t.csv", TableDialect.CSV);
    }
}
