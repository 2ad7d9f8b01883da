package org.sitrep.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CountEventsByTypeTest {
    @Test
    void theBundledRowsAreCountedTheMostFrequentFirst() throws IOException {
        assertThat(Output.of(CountEventsByType::main))
                .containsExactly(
                        "type                       events",
                        "accusation                      2",
                        "assault                         2",
                        "armed-clash                     1",
                        "protest                         1",
                        "statement                       1",
                        "talks                           1",
                        "all                             8");
    }

    @Test
    void aFileOfAnotherFormatIsCountedJustAsWell() throws IOException {
        String clash = RepositoryRoot.resolve("examples/data/border-clash.json").toString();

        assertThat(Output.of(CountEventsByType::main, clash))
                .startsWith("type                       events", "telephone-talks                 3")
                .endsWith("all                            16");
    }
}
