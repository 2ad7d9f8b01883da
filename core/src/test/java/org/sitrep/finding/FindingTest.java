package org.sitrep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;

class FindingTest {
    @Test
    void isAValue() {
        ValueContract.check(
                Finding.class,
                Samples::finding,
                () -> Finding.builder()
                        .code("c")
                        .severity(Severity.INFO)
                        .message("m")
                        .build(),
                "code",
                "severity",
                "message");
    }

    @Test
    void aFindingKeepsWhereAndWhat() {
        assertThat(Samples.finding().location().orElseThrow()).hasToString("acled.csv:7:12");
        assertThat(Samples.finding().raw()).contains("-5");
    }
}
