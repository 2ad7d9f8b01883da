package org.sitrep.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadFieldLogTest {
    @Test
    void theLogIsReadWithoutNamingItsFormat() throws IOException {
        List<String> lines = Output.of(ReadFieldLog::main);

        assertThat(lines).hasSize(6);
        assertThat(lines.subList(0, 4))
                .containsExactly(
                        "format field-log",
                        "n1   2024-03-02   armed-clash  Mill Bridge  killed 1..",
                        "n2   2024-03-03   shelling     Upper Ford   killed none-reported",
                        "n4   ?            displacement ?");
        assertThat(lines.get(4)).startsWith("line 4: ").contains("yesterday");
        assertThat(lines.get(5)).isEqualTo("line 6: a line has 5 cells, this one has 4");
    }
}
