package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.dataset.Record;
import org.sitrep.io.gdelt.GdeltColumns;

class ColumnKeyTest {
    private static Record with(String cell) {
        byte[] bytes = GdeltRows.file(GdeltRows.row(1, "Actor1Code", cell));
        return Doors.read(bytes, "folder/x.csv").records().get(0);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "-12, -12", "' 3 ', 3", "9223372036854775807, 9223372036854775807"})
    void wholeNumbers(String cell, long expected) {
        assertThat(ColumnKey.integer("Actor1Code").in(with(cell))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "-12.5, -12.5", "' .5 ', 0.5", "1e3, 1000", "5., 5", "0, 0"})
    void decimalNumbers(String cell, double expected) {
        assertThat(ColumnKey.decimal("Actor1Code").in(with(cell))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "NaN", "Infinity", "1d", "2f", "0x1p3", "1,5", "1.2.3", "."})
    void whatIsNoNumberIsAbsent(String cell) {
        assertThat(ColumnKey.integer("Actor1Code").in(with(cell))).isEmpty();
        assertThat(ColumnKey.decimal("Actor1Code").in(with(cell))).isEmpty();
        assertThat(ColumnKey.integer("Actor1Code").raw(with(cell))).contains(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-01-27", "20220127", " 2022-01-27 ", "2022-01-27 00:00:00.000", "2022-01-27T19:35:00+06:00"
            })
    void days(String cell) {
        assertThat(ColumnKey.date("Actor1Code").in(with(cell))).contains(LocalDate.of(2022, 1, 27));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2022-02-30", "20220230", "2022-01-275", "2022-01-27x", "27.01.2022", "2022", "abcdefgh"})
    void whatIsNoDayIsAbsent(String cell) {
        assertThat(ColumnKey.date("Actor1Code").in(with(cell))).isEmpty();
    }

    @Test
    void flags() {
        ColumnKey<Boolean> flag = ColumnKey.flag("Actor1Code");
        assertThat(List.of("1", "true", "TRUE", " True "))
                .allSatisfy(cell -> assertThat(flag.in(with(cell))).contains(true));
        assertThat(List.of("0", "false", "False"))
                .allSatisfy(cell -> assertThat(flag.in(with(cell))).contains(false));
        assertThat(List.of("", "2", "yes"))
                .allSatisfy(cell -> assertThat(flag.in(with(cell))).isEmpty());
    }

    @Test
    void anEmptyTextIsAbsentButNotOutOfReach() {
        ColumnKey<String> key = ColumnKey.text("Actor1Code");
        assertThat(key.in(with(""))).isEmpty();
        assertThat(key.raw(with(""))).contains("");
        assertThat(key.in(with(" a "))).contains(" a ");
        assertThat(ColumnKey.text("no such column").raw(with(""))).isEmpty();
    }

    @Test
    void anythingElse() {
        ColumnKey<Integer> length = ColumnKey.of("Actor1Code", text -> Optional.of(text.length()), "other");
        assertThat(length.in(with("abc"))).contains(3);
        assertThat(length.in(with(""))).isEmpty();
        assertThat(length.name()).isEqualTo("Actor1Code");
        assertThat(length).hasToString("Actor1Code");
    }

    @Test
    void aColumnIsFoundByItsNameOrElseByAnother() {
        ColumnKey<String> key = ColumnKey.text("Notes", "comment", "remark");
        assertThat(key.indexIn(List.of("a", "remark", "COMMENT", " notes "))).isEqualTo(3);
        assertThat(key.indexIn(List.of("a", "remark", "COMMENT"))).isEqualTo(1);
        assertThat(key.indexIn(List.of("a"))).isEqualTo(-1);
        assertThat(key.indexIn(List.of())).isEqualTo(-1);
        assertThat(ColumnKey.text("ACTOR1CODE").in(with("KGZ"))).contains("KGZ");
        assertThat(ColumnKey.text("?", "actor1code").in(with("KGZ"))).contains("KGZ");
    }

    @Test
    void aCellIsLocatedInItsFile() {
        Record record = with("KGZ");
        assertThat(GdeltColumns.DAY.locate(record).orElseThrow()).hasToString("x.csv:1:3");
        assertThat(GdeltColumns.DAY.locate(record).orElseThrow().field()).contains("Day");
        assertThat(ColumnKey.text("DAY").locate(record).orElseThrow()).hasToString("x.csv:1:3");
        assertThat(ColumnKey.text("no such column").locate(record).orElseThrow())
                .hasToString("x.csv:1:1");
    }

    @Test
    void aRecordWithoutARowHasNoCells() {
        Record bare = org.sitrep.party.Party.builder()
                .id(org.sitrep.id.PartyId.of("p"))
                .build();
        assertThat(GdeltColumns.DAY.in(bare)).isEmpty();
        assertThat(GdeltColumns.DAY.raw(bare)).isEmpty();
        assertThat(GdeltColumns.DAY.locate(bare)).isEmpty();
    }
}
