package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.finding.Finding;

class RaggedRowsTest {
    private static final String HEADER = "event_id_cnty,event_date,event_type,country,latitude,longitude,notes\n";

    private static Doors.Result acled(String rows) {
        return Doors.read((HEADER + rows).getBytes(StandardCharsets.UTF_8), "a.csv");
    }

    private static String row(int id) {
        return "KYR" + id + ",2022-09-14,Battles,Kyrgyzstan,40.0,70.8,note";
    }

    @Test
    void tooFewCellsAreSaidWithTheColumnInWhichTheRowEnds() {
        Doors.Result result = acled("KYR1,2022-09-14,Battles,Kyrgyzstan\n" + row(2) + "\n");
        assertThat(result.ids()).containsExactly("KYR2");
        assertThat(result.findings()).containsExactly("a.csv:2:25 too-few-cells");
        assertThat(result.summary().findings().get(0).message())
                .isEqualTo("this row has 4 of 7 cells; it ends in the column country");
    }

    @Test
    void tooManyCellsRejectARowUnlessTheyAreEmpty() {
        Doors.Result result = acled(row(1) + ",,\n" + row(2) + ",,x\n" + row(3) + ",\"\"\n");
        assertThat(result.ids()).containsExactly("KYR1", "KYR3");
        assertThat(result.findings()).containsExactly("a.csv:3:52 too-many-cells");
    }

    @Test
    void aFileCutInItsLastRowGivesAllTheOthers() {
        byte[] whole = GdeltRows.file(3);
        int lastRow = GdeltRows.file(2).length;
        for (int length = lastRow + 1; length < whole.length - 60; length += 13) {
            Doors.Result result = Doors.read(Arrays.copyOf(whole, length), "x");
            assertThat(result.ids()).as("%d bytes", length).containsExactly("1", "2");
            assertThat(result.summary().findings())
                    .extracting(Finding::code)
                    .as("%d bytes", length)
                    .containsExactly("too-few-cells");
        }
    }

    @Test
    void aStrayQuoteCostsOneRow() {
        Doors.Result result =
                acled(row(1) + "\nKYR2,2022-09-14,Battles,Kyrgyzstan,40.0,70.8,\"never closed\n" + row(3) + "\n");
        assertThat(result.ids()).containsExactly("KYR1", "KYR3");
        assertThat(result.findings()).containsExactly("a.csv:3:46 unclosed-quote");
    }

    @Test
    void aBadDayInLineSevenNamesLineAndColumn() {
        String[] lines = new String[8];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = GdeltRows.row(i + 1);
        }
        lines[6] = GdeltRows.row(7, "Day", "20220931");
        Doors.Result result = Doors.read(GdeltRows.file(lines), "x.csv");
        assertThat(result.ids()).containsExactly("1", "2", "3", "4", "5", "6", "8");
        assertThat(result.findings()).containsExactly("x.csv:7:3 bad-date");
        Finding finding = result.summary().findings().get(0);
        assertThat(finding.raw()).contains("20220931");
        assertThat(finding.location().orElseThrow().field()).contains("Day");
        assertThat(finding.message()).startsWith("Day: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesMayEndInAnyWayAndBlankOnesAreCounted(String end) {
        String text =
                end + GdeltRows.row(1) + end + end + end + GdeltRows.row(2) + end + GdeltRows.row(3, "Day", "x") + end;
        Doors.Result result = Doors.read(text.getBytes(StandardCharsets.UTF_8), "x");
        assertThat(result.ids()).isEqualTo(List.of("1", "2"));
        assertThat(result.records().get(0).origin().orElseThrow().line()).isEqualTo(2);
        assertThat(result.records().get(1).origin().orElseThrow().line()).isEqualTo(5);
        assertThat(result.findings()).containsExactly("x:6:3 bad-date");
    }

    @Test
    void theLastLineNeedNotEnd() {
        assertThat(Doors.read(GdeltRows.row(1).getBytes(StandardCharsets.UTF_8), "x")
                        .ids())
                .containsExactly("1");
    }
}
