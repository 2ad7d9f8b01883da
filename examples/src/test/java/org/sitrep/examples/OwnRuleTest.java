package org.sitrep.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.finding.Finding;
import org.sitrep.id.EventId;
import org.sitrep.source.Source;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.Validator;

class OwnRuleTest {
    private static final Validator VALIDATOR = Validator.of(RuleSet.of("house", List.of(new OwnRule())));

    @TempDir
    private Path folder;

    private static Event event(EventType type, int sources) {
        var event = Event.builder().id(EventId.of("e1")).type(type);
        for (int i = 0; i < sources; i++) {
            event.addSource(Source.builder().publisher("Paper " + i).build());
        }
        return event.build();
    }

    @Test
    void aViolentEventNeedsTwoSources() {
        assertThat(VALIDATOR.validate(List.of(event(EventType.ARMED_CLASH, 1))).findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("house-two-sources", "event e1 has 1 of 2 sources"));
        assertThat(VALIDATOR.validate(List.of(event(EventType.ARMED_CLASH, 2))).findings())
                .isEmpty();
        assertThat(VALIDATOR.validate(List.of(event(EventType.STATEMENT, 0))).findings())
                .isEmpty();
    }

    @Test
    void aFileIsCheckedByAllRulesAndThisOne() throws IOException {
        Path file = Files.writeString(
                folder.resolve("events.ndjson"), "{\"record\":\"event\",\"id\":\"e1\",\"type\":\"shelling\"}\n");

        assertThat(Output.of(OwnRule::main, file.toString()))
                .contains("  " + file + ":1:1: event e1 has 0 of 2 sources (sources: 0)");
    }
}
