package org.sitrep.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.event.Event;
import org.sitrep.party.Party;
import org.sitrep.statement.Statement;

class RecordTest {
    @Test
    void eventsPartiesAndStatementsAreRecords() {
        List<Record> records = List.of(Samples.event(), Samples.party(), Samples.statement());
        assertThat(records)
                .extracting(record -> record.recordId().value())
                .containsExactly("a-e7", "p-kgz-border", "a-s7");
        assertThat(records).allSatisfy(record -> assertThat(record.origin()).contains(Samples.origin()));
        assertThat(Record.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Event.class, Party.class, Statement.class);
    }
}
