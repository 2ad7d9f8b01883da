package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every table of codes in the jar, also for those that no other test names. */
class CodeResourcesTest {
    static List<Path> tables() throws IOException, URISyntaxException {
        URL one = Objects.requireNonNull(CodeList.class.getResource("lists/cameo-event.tsv"));
        Path root = Path.of(one.toURI()).resolve("../..").normalize();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableSaysWhereItIsFromAndRepeatsNoKey(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        List<String> header =
                lines.stream().takeWhile(line -> line.startsWith("# ")).toList();
        for (String name : List.of("source", "version", "licence", "retrieved")) {
            assertThat(header).as(table.toString()).anyMatch(line -> line.matches("# " + name + ": \\S.*"));
        }
        List<String> columns = List.of(lines.get(header.size()).split("\t", -1));
        Set<String> keys = new HashSet<>();
        for (String line : lines.subList(header.size() + 1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            assertThat(cells.size()).as(line).isLessThanOrEqualTo(columns.size());
            assertThat(cells).as(line).allMatch(cell -> cell.equals(cell.strip()));
            assertThat(keys.add(key(table, columns, cells)))
                    .as("%s: %s", table, line)
                    .isTrue();
        }
        assertThat(keys).as(table.toString()).isNotEmpty();
    }

    private static String key(Path table, List<String> columns, List<String> cells) {
        return switch (String.valueOf(Objects.requireNonNull(table.getParent()).getFileName())) {
            case "crosswalks" -> cell(columns, cells, "code") + '\t' + cell(columns, cells, "target");
            case "lists" -> cell(columns, cells, "code");
            default ->
                String.join(
                        "\t",
                        cell(columns, cells, "id"),
                        cell(columns, cells, "scheme"),
                        cell(columns, cells, "code"),
                        cell(columns, cells, "start"),
                        cell(columns, cells, "name"));
        };
    }

    private static String cell(List<String> columns, List<String> cells, String name) {
        int index = columns.indexOf(name);
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }
}
