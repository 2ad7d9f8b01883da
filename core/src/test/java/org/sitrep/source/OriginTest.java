package org.sitrep.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.Nothing;
import org.sitrep.finding.SourceLocation;

class OriginTest {
    private static final CellLayout LAYOUT =
            RowLayout.ofCells("acled-csv", "A4", "acled.csv", List.of("event_id_cnty", "fatalities", "notes"));

    private static Origin origin() {
        return LAYOUT.origin(7, List.of("KYR1", "3", "on Friday"));
    }

    @Test
    void aRowIsKeptCellByCell() {
        Origin origin = origin();
        assertThat(origin.format()).isEqualTo("acled-csv");
        assertThat(origin.file()).isEqualTo("acled.csv");
        assertThat(origin.line()).isEqualTo(7);
        assertThat(origin.layout()).isSameAs(LAYOUT);
        assertThat(origin.columns()).containsExactly("event_id_cnty", "fatalities", "notes");
        assertThat(origin.cells()).containsExactly("KYR1", "3", "on Friday");
        assertThat(origin.cell(1)).isEqualTo("3");
        assertThat(origin.cell("notes")).contains("on Friday");
        assertThat(origin.cell("Notes")).isEmpty();
        assertThat(origin.byColumn())
                .containsExactly(
                        Map.entry("event_id_cnty", "KYR1"),
                        Map.entry("fatalities", "3"),
                        Map.entry("notes", "on Friday"));
        assertThat(origin.text()).isEqualTo("KYR1\t3\ton Friday");
        assertThat(origin).hasToString("acled-csv acled.csv:7:1");
    }

    @Test
    void shortAndLongRowsAreKeptAsTheyAre() {
        Origin few = LAYOUT.origin(8, List.of("KYR2"));
        assertThat(few.size()).isEqualTo(1);
        assertThat(few.cell("notes")).contains("");
        assertThat(few.cell(2)).isEmpty();
        Origin many = LAYOUT.origin(9, List.of("KYR3", "", "", "more"));
        assertThat(many.size()).isEqualTo(4);
        assertThat(many.cell(3)).isEqualTo("more");
        assertThat(many.byColumn()).hasSize(3);
        assertThatThrownBy(() -> many.cell(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void locationsNameTheFieldWhereItIsKnown() {
        assertThat(origin().locationOf("fatalities").field()).contains("fatalities");
        assertThat(origin().locationOf("fatalities")).hasToString("acled.csv:7");
        assertThat(origin().locationOf("other")).isEqualTo(origin().location());
        assertThat(origin().location()).isEqualTo(SourceLocation.of("acled.csv", 7, 1));
        assertThat(LAYOUT.origin(0, List.of()).location()).isEqualTo(SourceLocation.of("acled.csv"));
    }

    @Test
    void originsAreEqualWhenTheySayTheSame() {
        assertThat(origin()).isEqualTo(origin()).hasSameHashCodeAs(origin());
        assertThat(origin()).isNotEqualTo(LAYOUT.origin(8, List.of("KYR1", "3", "on Friday")));
        assertThat(origin()).isNotEqualTo(LAYOUT.origin(7, List.of("KYR1", "4", "on Friday")));
        assertThat(origin()).isNotEqualTo("acled.csv:7");
        RowLayout other = RowLayout.ofCells("acled-csv", "A4", "b.csv", LAYOUT.columns());
        assertThat(Origin.ofRow(other, 7, origin().bytes())).isNotEqualTo(origin());
    }

    @Test
    void theRowCannotBeChangedFromOutside() {
        Origin origin = origin();
        origin.bytes()[1] = 'X';
        assertThat(origin).isEqualTo(origin());
        assertThatThrownBy(() -> origin.cells().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> origin.byColumn().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatNullPointerException().isThrownBy(() -> Origin.ofRow(LAYOUT, 1, Nothing.given()));
        assertThatNullPointerException().isThrownBy(() -> Origin.ofRow(Nothing.given(), 1, new byte[0]));
    }
}
