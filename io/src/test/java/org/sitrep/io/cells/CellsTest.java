package org.sitrep.io.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "a b",
                " a",
                "a ",
                "\ta\n",
                "\u00e9",
                "\u2003a",
                "a\u2003",
                "\u00a0a\u00a0",
                "\u007f"
            })
    void stripLeavesOutWhatTheJdkLeavesOut(String text) {
        assertThat(Cells.strip(text)).isEqualTo(text.strip());
    }
}
