package org.sitrep.examples.borderclash;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of facts: a TSV resource with a header, one fact per row, its id in the first column, {@code -} for none. */
record FactTable(String name, List<Map<String, String>> rows) {
    static final FactTable PARTIES = load("facts-parties.tsv");
    static final FactTable EVENTS = load("facts-events.tsv");
    static final FactTable STATEMENTS = load("facts-statements.tsv");
    static final FactTable CASUALTIES = load("facts-casualties.tsv");

    List<String> ids() {
        return rows.stream().map(row -> cell(row, "id")).toList();
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static FactTable load(String name) {
        try (InputStream in = Objects.requireNonNull(FactTable.class.getResourceAsStream(name), name)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> columns = List.of(lines.get(0).split("\t", -1));
            return new FactTable(
                    name,
                    lines.stream().skip(1).map(line -> row(name, columns, line)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String name, List<String> columns, String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(
                    name + " has a row of " + cells.size() + " cells, not " + columns.size() + ": " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i).equals("-") ? "" : cells.get(i));
        }
        return row;
    }
}
