package org.sitrep.examples.borderclash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.examples.RepositoryRoot;

/** Compares the tables of facts with the fact sheet they were made from, where that is at hand. */
class FactSheetTest {
    private static final Pattern FIRST_COLUMN =
            Pattern.compile("^\\|\\s*((?:p|[ab]-[esc]\\d+)[-\\w]*(?:,\\s*[-\\w]+)*)\\s*\\|");

    @Test
    void theTablesHaveExactlyTheIdsOfTheFactSheet() throws IOException {
        Optional<Path> sheet = RepositoryRoot.shared("border-clash-facts.md");
        assumeTrue(sheet.isPresent(), "border-clash-facts.md is not at hand (property sitrep.shared)");

        List<String> ids = new ArrayList<>();
        for (String line : Files.readAllLines(sheet.orElseThrow())) {
            Matcher row = FIRST_COLUMN.matcher(line);
            if (row.find() && !row.group(1).equals("party")) {
                ids.addAll(List.of(row.group(1).split(",\\s*")));
            }
        }

        assertThat(ids).hasSize(26 + 16 + 15 + 6);
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(FactTable.PARTIES, FactTable.EVENTS, FactTable.STATEMENTS, FactTable.CASUALTIES)
                                .flatMap(table -> table.ids().stream())
                                .toList());
    }
}
