package org.sitrep.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.io.SharedData;

/** The public suites csv-spectrum and java-csv-comparison, where they lie beside the repository. */
class TableSuitesTest {
    /** Comments are no part of any of our formats; {@code #} is a character like others. */
    private static final Set<String> NOT_SUPPORTED = Set.of("comments-read.yaml", "comments-skip.yaml");

    /** A quote that is never closed: the suite allows an exception or the rest as text, we deliver a defective row. */
    private static final Set<String> DEFECTIVE = Set.of("open-quotation-1", "open-quotation-2");

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    @Test
    void csvSpectrumReadsAsItsJson() throws IOException {
        Path suite = SharedData.assumePresent("suites/csv-spectrum");
        int files = 0;
        for (Path csv : list(suite.resolve("csvs"))) {
            List<List<String>> rows =
                    Tables.rows(Files.readAllBytes(csv), TableDialect.CSV, TableLimits.DEFAULT, TableRow::texts);
            List<Map<String, String>> read = new ArrayList<>();
            for (List<String> row : rows.subList(1, rows.size())) {
                Map<String, String> members = new LinkedHashMap<>();
                for (int i = 0; i < row.size(); i++) {
                    members.put(rows.get(0).get(i), row.get(i));
                }
                read.add(members);
            }
            Path json =
                    suite.resolve("json").resolve(csv.getFileName().toString().replace(".csv", ".json"));
            assertThat(read).as(csv.getFileName().toString()).isEqualTo(objects(json));
            files++;
        }
        assertThat(files).isEqualTo(11);
    }

    private static List<Map<String, String>> objects(Path json) throws IOException {
        List<Map<String, String>> objects = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    objects.add(new LinkedHashMap<>());
                } else if (token == JsonToken.VALUE_STRING) {
                    objects.get(objects.size() - 1).put(parser.currentName(), parser.getText());
                }
            }
        }
        return objects;
    }

    @Test
    void javaCsvComparisonReadsAsItsRecords() throws IOException {
        Path suite = SharedData.assumePresent("suites/java-csv-comparison");
        int checks = 0;
        for (Path file : list(suite)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".yaml") && !NOT_SUPPORTED.contains(name)) {
                List<String> lines = Files.readAllLines(file);
                boolean skips = lines.stream().anyMatch(line -> line.strip().equals("skipEmptyLines: true"));
                for (Check check : checks(lines)) {
                    run(check, skips ? TableDialect.CSV : TableDialect.CSV.keepingBlankLines());
                    checks++;
                }
            }
        }
        assertThat(checks).isEqualTo(60 - 14);
    }

    private record Check(String id, List<String> input, List<List<String>> records) {}

    /** Reads the checks of a file, which uses a small part of YAML: a line for the input and one for each record. */
    private static List<Check> checks(List<String> lines) {
        List<Check> checks = new ArrayList<>();
        for (String line : lines.stream().map(String::strip).toList()) {
            if (line.startsWith("- id:")) {
                checks.add(new Check(line.substring("- id:".length()).strip(), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("input:")) {
                checks.get(checks.size() - 1).input().addAll(quoted(line));
            } else if (line.startsWith("- [")) {
                checks.get(checks.size() - 1).records().add(quoted(line));
            }
        }
        return checks;
    }

    private static void run(Check check, TableDialect dialect) {
        String input = check.input().get(0);
        for (String lineBreak : input.contains("⏎") ? List.of("\n", "\r\n", "\r") : List.of("\n")) {
            String text = glyphs(input, lineBreak);
            if (DEFECTIVE.contains(check.id())) {
                assertThat(Tables.each(
                                text, dialect, row -> row.defect().orElseThrow().code()))
                        .as(check.id())
                        .containsExactly("unclosed-quote");
            } else {
                List<List<String>> expected = check.records().stream()
                        .map(record -> record.stream()
                                .map(cell -> glyphs(cell, lineBreak))
                                .toList())
                        .toList();
                assertThat(Tables.cells(text, dialect)).as(check.id()).isEqualTo(expected);
            }
        }
    }

    private static List<String> quoted(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text.strip());
        while (matcher.find()) {
            found.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return found;
    }

    private static String glyphs(String text, String lineBreak) {
        return text.replace("⏎", lineBreak)
                .replace("␤", "\r\n")
                .replace("␊", "\n")
                .replace("␍", "\r")
                .replace("␠", " ");
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
