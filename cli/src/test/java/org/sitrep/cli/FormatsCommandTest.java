package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FormatsCommandTest {
    @Test
    void theArrayHasOneObjectForEachFormat() {
        CommandRun run = CommandRun.of("formats", "--json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat((List<?>) JsonValues.parse(run.out()))
                .filteredOn(format -> "test-lines".equals(((Map<?, ?>) format).get("id")))
                .singleElement()
                .isEqualTo(Map.of(
                        "id",
                        "test-lines",
                        "title",
                        "Lines for tests",
                        "read",
                        true,
                        "write",
                        true,
                        "layouts",
                        List.of("L1"),
                        "carriesEverything",
                        true,
                        "carries",
                        List.of()));
    }

    @Test
    void theAttributesThatATableCarriesAreListedWithTheirColumns() {
        CommandRun run = CommandRun.of("formats", "--json");

        Object formats = JsonValues.parse(run.out());
        assertThat(JsonValues.at(formats, 0, "id")).isEqualTo("acled-csv");
        assertThat(JsonValues.at(formats, 0, "carries", 0, "attribute")).isEqualTo("id");
        assertThat(JsonValues.at(formats, 0, "carries", 0, "columns", 0)).isEqualTo("event_id_cnty");
    }

    @Test
    void theTableHasOneLineForEachFormat() {
        CommandRun run = CommandRun.of("formats");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().toList().get(0)).matches("FORMAT +READ +WRITE +TITLE +LAYOUTS +CARRIES");
        assertThat(run.out().lines()).anyMatch(line -> line.matches("acled-csv .* id, type, .*"));
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches("test-lines +yes +yes +Lines for tests +L1 +everything"));
    }
}
