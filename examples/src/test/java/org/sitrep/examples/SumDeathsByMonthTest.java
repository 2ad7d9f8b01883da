package org.sitrep.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SumDeathsByMonthTest {
    @Test
    void anEventThatLastsIntoFebruaryCountsInJanuary() throws IOException {
        // low, best, high: 2 3 5, 0 0 1 and, from 28 January to 3 February, 8 10 15; then 4 4 4; then 0 7 9
        assertThat(Output.of(SumDeathsByMonth::main))
                .containsExactly(
                        "month      events      low     best     high",
                        "2023-01         3       10       13       21",
                        "2023-02         1        4        4        4",
                        "2023-03         1        0        7        9",
                        "all             5       14       24       34",
                        "events that last into a later month, counted in the month they begin in: 1");
    }
}
