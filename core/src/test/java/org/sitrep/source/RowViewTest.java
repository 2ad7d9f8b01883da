package org.sitrep.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowViewTest {
    private static final CellLayout LAYOUT = RowLayout.ofCells("x", "X1", "x.csv", List.of("a", "b", "c"));

    private static RowView view(String... cells) {
        RowView view = LAYOUT.newView();
        LAYOUT.origin(1, List.of(cells)).showIn(view);
        return view;
    }

    @Test
    void eachCellHasItsTextAndItsBytes() {
        RowView view = view("1", "", "Żary");
        assertThat(view.size()).isEqualTo(3);
        assertThat(view.text(0)).isEqualTo("1");
        assertThat(view.text(2)).isEqualTo("Żary");
        assertThat(view.isEmpty(1)).isTrue();
        assertThat(view.isEmpty(2)).isFalse();
        assertThat(new String(Arrays.copyOfRange(view.bytes(), view.start(2), view.end(2)), StandardCharsets.UTF_8))
                .isEqualTo("Żary");
        assertThat(view.start(1)).isEqualTo(view.end(1));
    }

    @Test
    void aCellThatTheRowDoesNotHaveIsEmpty() {
        RowView view = view("1");
        assertThat(view.text(1)).isEmpty();
        assertThat(view.isEmpty(1)).isTrue();
        assertThat(view.end(1) - view.start(1)).isZero();
        assertThat(view.number(1)).isNaN();
    }

    @Test
    void aViewShowsOneRowAfterAnother() {
        RowView view = view("1", "two");
        LAYOUT.origin(2, List.of("3")).showIn(view);
        assertThat(view.size()).isEqualTo(1);
        assertThat(view.text(0)).isEqualTo("3");
    }

    @Test
    void rowsOfAnotherLayoutAreRefused() {
        RowView view = LAYOUT.newView();
        Origin other = RowLayout.ofCells("x", "X2", "x.csv", List.of("a")).origin(7, List.of("1"));
        assertThatThrownBy(() -> other.showIn(view)).hasMessageContaining("x.csv:7");
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "-6.5, -6.5",
        "0.1, 0.1",
        "-0.0000001, -1e-7",
        "1.5e-7, 1.5e-7",
        "+3, 3",
        "2., 2",
        ".5, 0.5",
        "123456789.123456, 123456789.123456",
        "-5.52631578947368, -5.52631578947368",
        "9.036144578313253, 9.036144578313253",
        "0.04216867469879518, 0.04216867469879518",
        "9007199254740993, 9007199254740992",
        "999999999999999999, 1e18",
        "9999999999999999999, 1e19",
        "12345678901234567, 12345678901234568"
    })
    void numbersAreTheNearestDoubles(String text, double number) {
        assertThat(view(text).number(0)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1d", "NaN", "1,5", " 1", "1 ", "0x10", "1.2.3", "--1"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(view(text).number(0)).isNaN();
    }
}
