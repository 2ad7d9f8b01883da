package org.sitrep.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;
import org.sitrep.id.StatementId;

class StatementTest {
    @Test
    void isAValue() {
        ValueContract.check(
                Statement.class,
                Samples::statement,
                () -> Statement.builder().id(StatementId.of("s")).build(),
                "id");
    }

    @Test
    void theRecordIdIsTheStatementId() {
        assertThat(Samples.statement().recordId()).isEqualTo(StatementId.of("a-s7"));
    }
}
