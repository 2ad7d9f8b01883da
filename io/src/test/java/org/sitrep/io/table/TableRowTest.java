package org.sitrep.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;

class TableRowTest {
    @Test
    void aCellThatTheRowDoesNotHaveIsEmpty() {
        assertThat(Tables.<Boolean>first(
                        "a",
                        TableDialect.CSV,
                        row -> row.isEmpty(7)
                                && row.text(7).isEmpty()
                                && row.isPlain(7)
                                && !row.isQuoted(7)
                                && row.cellStart(7) == row.cellEnd(7)))
                .isTrue();
    }

    @Test
    void emptyCellsAreEmptyWithAndWithoutQuotes() {
        assertThat(Tables.<List<Boolean>>first(
                        ",\"\",\"\"\"\", ,\"\"x",
                        TableDialect.CSV,
                        row -> List.of(row.isEmpty(0), row.isEmpty(1), row.isEmpty(2), row.isEmpty(3), row.isEmpty(4))))
                .containsExactly(true, true, false, false, false);
        assertThat(Tables.<Boolean>first("\"\"\t", TableDialect.TSV, row -> row.isEmpty(0)))
                .isFalse();
    }

    @Test
    void theRowTellsWhichCellsAreQuotedAndWhichPlain() {
        String text = "a,\"b\",\"c\"\"d\",\"e\"f,g\"h,\"\"";
        assertThat(Tables.<String>first(text, TableDialect.CSV, row -> marks(row, row::isQuoted)))
                .isEqualTo("011101");
        assertThat(Tables.<String>first(text, TableDialect.CSV, row -> marks(row, row::isPlain)))
                .isEqualTo("110011");
    }

    private static String marks(TableRow row, Function<Integer, Boolean> mark) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            marks.append(mark.apply(i) ? '1' : '0');
        }
        return marks.toString();
    }

    @Test
    void theContentOfAPlainCellStandsInTheBuffer() {
        assertThat(Tables.<List<String>>first(
                        "a,\"bc\",\"\",d",
                        TableDialect.CSV,
                        row -> List.of(content(row, 0), content(row, 1), content(row, 2), content(row, 3))))
                .containsExactly("a", "bc", "", "d");
    }

    private static String content(TableRow row, int index) {
        int from = row.cellStart(index);
        return new String(row.buffer(), from, row.cellEnd(index) - from, StandardCharsets.UTF_8);
    }

    @Test
    void cellsCompareWithAsciiTexts() {
        String text = "Battles,\"Battles\",\"a\"\"b\",Bat";
        for (int i = 0; i < 2; i++) {
            int index = i;
            assertThat(Tables.<Boolean>first(text, TableDialect.CSV, row -> row.equalsAscii(index, "Battles")))
                    .isTrue();
            assertThat(Tables.<Boolean>first(text, TableDialect.CSV, row -> row.startsWith(index, "Bat")))
                    .isTrue();
            assertThat(Tables.<Boolean>first(text, TableDialect.CSV, row -> row.startsWith(index, "attles")))
                    .isFalse();
        }
        assertThat(Tables.<Boolean>first(text, TableDialect.CSV, row -> row.equalsAscii(2, "a\"b")))
                .isTrue();
        assertThat(Tables.<Boolean>first(text, TableDialect.CSV, row -> row.startsWith(2, "a\"")))
                .isTrue();
        assertThat(Tables.<Boolean>first(text, TableDialect.CSV, row -> row.equalsAscii(3, "Battles")))
                .isFalse();
        assertThat(Tables.<Boolean>first(text, TableDialect.CSV, row -> row.startsWith(3, "Battles")))
                .isFalse();
        assertThat(Tables.<Boolean>first(text, TableDialect.CSV, row -> row.equalsAscii(9, "")))
                .isTrue();
    }

    @Test
    void shortCellsPackIntoANumber() {
        String text = "US,\"USCA\",12345678,123456789,,\"\"\"\",x\0,é";
        assertThat(Tables.<List<Long>>first(
                        text,
                        TableDialect.CSV,
                        row -> List.of(row.packed(0), row.packed(1), row.packed(2), row.packed(4), row.packed(9))))
                .containsExactly(
                        (long) 'U' + ('S' << 8),
                        TableRow.pack("USCA"),
                        TableRow.pack("12345678"),
                        0L,
                        TableRow.pack(""));
        assertThat(Tables.<List<Long>>first(
                        text, TableDialect.CSV, row -> List.of(row.packed(3), row.packed(5), row.packed(6))))
                .containsOnly(TableRow.NOT_PACKED);
    }

    @Test
    void onlyShortAsciiTextsPack() {
        for (String text : List.of("123456789", "é", "a\0")) {
            assertThatThrownBy(() -> TableRow.pack(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at most eight ASCII characters");
        }
    }

    @Test
    void wholeNumbersAreReadOverTheWholeRangeOfLong() {
        assertThat(integer("0")).isZero();
        assertThat(integer("-0012")).isEqualTo(-12);
        assertThat(integer("+7")).isEqualTo(7);
        assertThat(integer("\"42\"")).isEqualTo(42);
        assertThat(integer("\"4\"2")).isEqualTo(42);
        assertThat(integer("999999999999999999")).isEqualTo(999_999_999_999_999_999L);
        assertThat(integer("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(integer("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(integer("00000000000000000000000000001")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "", "-", "+", " 1", "1 ", "1.0", "1e3", "--1", "9223372036854775808", "\u0661", "0x10"})
    void whatIsNoWholeNumberIsABadNumber(String cell) {
        BadCellException bad = bad(cell, row -> row.integer(1));
        assertThat(bad.code()).isEqualTo("bad-number");
        assertThat(bad.index()).isEqualTo(1);
        assertThat(bad.expected()).startsWith("a whole number");
        assertThat(bad).hasMessageContaining("found \"" + cell + "\"");
        assertThat(bad.getStackTrace()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.0",
                "7",
                "-6.5",
                "1.",
                ".5",
                "-3.84615384615385",
                "9007199254740993",
                "0.1",
                "1e22",
                "1e23",
                "1.7976931348623157e308",
                "4.9e-324",
                "2.2250738585072012e-308",
                "123456789012345678901234567890",
                "0.000000000000000000000000000001234567890123456789",
                "1E-7",
                "1e+5",
                "1e-99999999999",
                "00000000000000000000000000000001.5"
            })
    void decimalsAreTheNearestDoubles(String cell) {
        assertThat(Tables.<Double>first(cell, TableDialect.CSV, row -> row.decimal(0)))
                .isEqualTo(Double.parseDouble(cell));
    }

    @Test
    void randomDecimalsAreTheNearestDoubles() {
        long seed = 20_261_122L;
        Random random = new Random(seed);
        List<String> cells = new ArrayList<>();
        while (cells.size() < 20_000) {
            double any = Double.longBitsToDouble(random.nextLong());
            cells.add(Double.isFinite(any) ? Double.toString(any) : "0.5");
            cells.add((random.nextInt(40_000) - 20_000) + "." + random.nextInt(1 << random.nextInt(31)));
        }
        assertThat(Tables.each(String.join("\n", cells), TableDialect.CSV, row -> row.decimal(0)))
                .as("seed %d", seed)
                .isEqualTo(cells.stream().map(Double::parseDouble).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                "1e",
                "1e+",
                "e5",
                "NaN",
                "Infinity",
                "1d",
                "0x1p3",
                "1,5",
                "1 ",
                "1e999",
                "1.2.3"
            })
    void whatIsNoDecimalIsABadNumber(String cell) {
        BadCellException bad = bad(cell, row -> (long) row.decimal(1));
        assertThat(bad.code()).isEqualTo("bad-number");
        assertThat(bad.expected()).isEqualTo("a decimal number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29",
                "\"2024-02-29\"",
                "2024-02-29 00:00:00.000",
                "2024-02-29T00:00:00",
                "2024-02-29 00:00",
                "2024-02-29 00:00:00.0"
            })
    void isoDatesMayHaveTheTimeOfMidnight(String cell) {
        assertThat(Tables.<LocalDate>first(cell, TableDialect.CSV, row -> row.isoDate(0)))
                .isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-02-29",
                "1900-02-29",
                "2024-04-31",
                "2024-13-01",
                "2024-00-10",
                "2024-01-00",
                "0000-01-01",
                "24-01-01",
                "2024/01/01",
                "2024-1-1",
                "20240101",
                "2024-01-01 12:00:00",
                "2024-01-01 ",
                "2024-01-01X00:00:00",
                "2024-01-01 00:00:00.",
                "2024-01-0a",
                "+024-01-01",
                "2024-01-01\"\""
            })
    void whatIsNoIsoDateIsABadDate(String cell) {
        BadCellException bad = bad(cell, row -> row.isoDate(1).toEpochDay());
        assertThat(bad.code()).isEqualTo("bad-date");
        assertThat(bad.expected()).isEqualTo("a date like 2024-01-31");
    }

    @Test
    void basicDatesAreReadAsNumbers() {
        assertThat(Tables.<Integer>first("20000229,\"19991231\"", TableDialect.CSV, row -> row.basicDate(0)))
                .isEqualTo(20_000_229);
        assertThat(Tables.<Integer>first("20000229,\"19991231\"", TableDialect.CSV, row -> row.basicDate(1)))
                .isEqualTo(19_991_231);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20230229",
                "20241301",
                "20240100",
                "2024010",
                "202401011",
                "2024-1-1",
                "00000101",
                "2024 101"
            })
    void whatIsNoBasicDateIsABadDate(String cell) {
        BadCellException bad = bad(cell, row -> (long) row.basicDate(1));
        assertThat(bad.code()).isEqualTo("bad-date");
        assertThat(bad.expected()).isEqualTo("a date like 20240131");
    }

    @Test
    void aBadCellBecomesAFindingAtItsPlace() {
        Finding finding = Tables.each("id,day\né,1 May\n", TableDialect.CSV, TableRowTest::findingOfSecondCell)
                .get(1);
        assertThat(finding.code()).isEqualTo("bad-date");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("expected a date like 2024-01-31, found \"1 May\"");
        assertThat(finding.location()).hasValueSatisfying(at -> assertThat(at).hasToString("t.csv:2:3"));
        assertThat(finding.raw()).contains("1 May");
    }

    private static Finding findingOfSecondCell(TableRow row) {
        try {
            throw new AssertionError("no exception for " + row.isoDate(1));
        } catch (BadCellException e) {
            return row.finding(e);
        }
    }

    @Test
    void rawTextInMessagesAndFindingsIsCut() {
        String cell = "x".repeat(999) + "😀" + "y".repeat(5_000);
        BadCellException bad = bad(cell, row -> row.integer(1));
        assertThat(bad.getMessage()).hasSizeLessThan(1_100);
        assertThat(Tables.<Finding>first(
                                cell,
                                TableDialect.CSV,
                                row -> row.finding(0, "odd-text", Severity.WARNING, "the text is odd"))
                        .raw())
                .contains("x".repeat(999));
    }

    @Test
    void rawBytesAndTextAreTheRowAsItStands() {
        String row = "\"a\"\"b\", c ,\"d\ne\",é";
        assertThat(Tables.each(row + "\r\nf\n", TableDialect.CSV, TableRow::rawText))
                .containsExactly(row, "f");
        assertThat(Tables.each(row + "\r\nf\n", TableDialect.CSV, TableRow::bytes)
                        .get(0))
                .isEqualTo(Tables.bytes(row));
        assertThat(Tables.each("a,b\nc\n", TableDialect.CSV, TableRow::toString))
                .containsExactly("t.csv:1: a,b", "t.csv:2: c");
    }

    @Test
    void windows1252DecodesEveryByteToACharacterOfItsOwn() {
        byte[] bytes = {
            'a', ',', (byte) 0x92, (byte) 0x81, ',', (byte) 0x8d, ',', (byte) 0x8f, ',', (byte) 0x90, ',', (byte) 0x9d
        };
        assertThat(Tables.rows(
                                new ByteArrayInputStream(bytes),
                                TableDialect.CSV,
                                Charset.forName("windows-1252"),
                                TableLimits.DEFAULT,
                                TableRow::texts)
                        .get(0))
                .containsExactly("a", "\u2019\u0081", "\u008d", "\u008f", "\u0090", "\u009d");
    }

    @Test
    void columnsInSingleByteCharsetsCountBytes() {
        byte[] bytes = {(byte) 0xe9, (byte) 0xc3, ',', 'b'};
        assertThat(Tables.rows(
                        new ByteArrayInputStream(bytes),
                        TableDialect.CSV,
                        StandardCharsets.ISO_8859_1,
                        TableLimits.DEFAULT,
                        row -> row.text(0) + row.locate(1) + row.isWellFormed()))
                .containsExactly("éÃt.csv:1:4true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "c3",
                "c0af",
                "c1bf",
                "e28228",
                "e282",
                "eda080",
                "e08080",
                "f0808080",
                "f4908080",
                "f5808080",
                "f09f98",
                "ff",
                "c328"
            })
    void malformedUtf8IsToldCellByCell(String hex) {
        byte[] cell = new byte[hex.length() / 2];
        for (int i = 0; i < cell.length; i++) {
            cell[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        byte[] row = new byte[cell.length + 6];
        System.arraycopy(Tables.bytes("\u00e9,a,"), 0, row, 0, 5);
        System.arraycopy(cell, 0, row, 5, cell.length);
        row[row.length - 1] = ',';
        assertThat(Tables.rows(
                        row, TableDialect.CSV, TableLimits.DEFAULT, r -> r.isWellFormed() + " " + r.malformedCell()))
                .containsExactly("false 2");
        assertThat(Tables.rows(row, TableDialect.CSV, TableLimits.DEFAULT, r -> r.text(2))
                        .get(0))
                .contains("\ufffd");
    }

    @Test
    void wellFormedTextOfAllLengthsIsTold() {
        String text = "a\u007f,\u0080\u07ff,\u0800\ud7ff\ue000\uffff,\ud800\udc00\udbff\udfff";
        assertThat(Tables.<Boolean>first(text, TableDialect.CSV, TableRow::isWellFormed))
                .isTrue();
    }

    @Test
    void negativeIndexesAreRefused() {
        assertThatThrownBy(() -> Tables.<String>first("a", TableDialect.CSV, row -> row.text(-2)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static long integer(String cell) {
        return Tables.<Long>first(cell, TableDialect.CSV, row -> row.integer(0));
    }

    private static BadCellException bad(String cell, Function<TableRow, Long> accessor) {
        return catchThrowableOfType(
                BadCellException.class, () -> Tables.<Long>first("a\t" + cell, TableDialect.TSV, accessor));
    }
}
