package org.sitrep.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.finding.SourceLocation;

class RowLayoutTest {
    /** A layout as another format would bring it: cells with semicolons between. */
    private static final class Semicolons extends RowLayout {
        Semicolons() {
            super("semicolons", "S1", "s.csv", List.of("id", "note", "id"));
        }

        @Override
        protected int size(byte[] row) {
            return cells(row).size();
        }

        @Override
        protected String cell(byte[] row, int index) {
            return index < size(row) ? cells(row).get(index) : "";
        }

        @Override
        protected List<String> cells(byte[] row) {
            return Arrays.asList(text(row).split(";", -1));
        }

        @Override
        protected SourceLocation locate(byte[] row, int index, long line) {
            return new SourceLocation(
                    file(), line, index + 1, Optional.of(columns().get(index)));
        }

        @Override
        protected String text(byte[] row) {
            return new String(row, StandardCharsets.UTF_8);
        }
    }

    @Test
    void anotherFormatDecodesItsOwnRows() {
        byte[] row = "1;on Friday".getBytes(StandardCharsets.UTF_8);
        Origin origin = Origin.ofRow(new Semicolons(), 2, row);
        assertThat(origin.cell("note")).contains("on Friday");
        assertThat(origin.cells()).containsExactly("1", "on Friday");
        assertThat(origin.locationOf("note")).hasToString("s.csv:2:2");
        assertThat(origin.text()).isEqualTo("1;on Friday");
        assertThat(origin.bytes()).isEqualTo(row);
    }

    @Test
    void theFirstOfTwoColumnsWithOneNameCounts() {
        RowLayout layout = new Semicolons();
        assertThat(layout.indexOf("id")).isZero();
        assertThat(layout.indexOf("note")).isEqualTo(1);
        assertThat(layout.indexOf("Note")).isEqualTo(-1);
        assertThat(layout.columns()).containsExactly("id", "note", "id");
        assertThatThrownBy(() -> layout.columns().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(List.of(layout.format(), layout.name(), layout.file())).containsExactly("semicolons", "S1", "s.csv");
    }
}
