package org.sitrep.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.EventId;
import org.sitrep.validation.SharedData;
import org.sitrep.validation.ValidationReport;

/** Whatever stands in a cell, a report shows it and does nothing else with it. */
class HazardsTest {
    /** Our own, and those of the public suite where it is at hand. */
    static Stream<String> cells() throws IOException {
        List<String> cells = new ArrayList<>(List.of(
                "\n::error::x",
                "::stop-commands::x",
                "  ::add-mask::x",
                "##[add-mask]x",
                "##vso[task.setvariable variable=x]y",
                "###[error]",
                "%0A::error::x",
                "\u001b[2J\u001b]0;title\u0007",
                "\u009b31m",
                "\u202e\u2066\u200b\u2028",
                "\ud800x\udc00",
                "\uffff\ufffe\0",
                "</script><img src=x onerror=alert(1)>",
                "]]></failure><!--",
                "\" onclick=\"x",
                "[x](javascript:alert(1))|`a`",
                "![x](https://example.org/x.png) <https://example.org> www.example.org a@example.org @org #1",
                "*a* _b_ ~~c~~ $d$ :tada: &lt; \\",
                "-12.5",
                "#affected+killed",
                "\ud83d\ude00 Ошский"));
        Optional<java.nio.file.Path> suite =
                SharedData.find().map(folder -> folder.resolve("suites/hazards/csv-formula-triggers.tsv"));
        if (suite.filter(Files::exists).isPresent()) {
            for (String line : Files.readAllLines(suite.get())
                    .subList(1, Files.readAllLines(suite.get()).size())) {
                cells.add(new ObjectMapper().readValue(line.split("\t", -1)[1], String.class));
            }
        }
        return cells.stream();
    }

    /** The cell as raw text, in the message, as an id, and as the name of the column and the file. */
    private static ValidationReport report(String cell) {
        return SampleReports.of(
                Finding.builder()
                        .code("bad-date")
                        .severity(Severity.ERROR)
                        .message(cell)
                        .location(new SourceLocation(cell, 7, 3, Optional.of(cell)))
                        .raw(cell)
                        .addRecord(EventId.of("x" + cell))
                        .build(),
                Finding.builder()
                        .code("bad-day")
                        .severity(Severity.INFO)
                        .message("\"" + cell + "\" is wrong")
                        .raw(cell)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void noCellCanDoAnything(String cell) throws Exception {
        ValidationReport report = report(cell);
        for (ReportFormat format : ReportFormat.values()) {
            String text = format.toString(report);
            assertThat(text.chars().filter(c -> isControl((char) c)).boxed().toList())
                    .as("what controls a terminal in %s", format)
                    .isEmpty();
            assertThat(text).as("%s", format).doesNotContain("##[", "##vso");
            assertThat(text.lines()
                            .filter(line -> line.strip().startsWith("::"))
                            .toList())
                    .as("the commands in %s", format)
                    .hasSize(format == ReportFormat.GITHUB ? 2 : 0)
                    .allMatch(line ->
                            line.matches("::(error|notice) (file=[^,:]*,line=7,col=3,)?title=bad-da(te|y)::.*"));
        }
    }

    private static boolean isControl(char c) {
        return c != '\n'
                && (Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || c == '\u2028'
                        || c == '\u2029');
    }

    @ParameterizedTest
    @MethodSource("cells")
    void programsGetTheCellAsItIs(String cell) throws Exception {
        String whole = cell.codePoints()
                .map(c -> c >= 0xd800 && c <= 0xdfff ? 0xfffd : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String json = ReportFormat.JSON.toString(report(cell));
        String sarif = ReportFormat.SARIF.toString(report(cell));

        assertThat(Parsed.json(json).at("/findings/0/raw").asText()).isEqualTo(whole);
        assertThat(Parsed.json(json).at("/findings/0/field").asText()).isEqualTo(whole);
        assertThat(Parsed.errorsOfOurs(json)).isEmpty();
        assertThat(Parsed.json(sarif)
                        .at("/runs/0/results/0/locations/0/physicalLocation/region/snippet/text")
                        .asText())
                .isEqualTo(whole);
        String junit = ReportFormat.JUNIT.toString(report(cell));
        assertThat(Parsed.elements(Parsed.xml(junit), "failure")).hasSize(1);
        Parsed.assertValidSarif(sarif);
        Parsed.assertValidJunit(junit);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void inMarkdownACellIsText(String cell) {
        String page = ReportFormat.MARKDOWN.toString(report(cell));
        List<String> rows = page.lines()
                .dropWhile(line -> !line.startsWith("### First"))
                .skip(4)
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(rows)
                .hasSize(2)
                .allMatch(row -> row.chars().filter(c -> c == '|').count() == 5);
        assertThat(page.replaceAll("</?code>|&#[0-9]+;", ""))
                .doesNotContain("<", ">", "&", "`", "[", "]", "*", "_", "~", "$", "@", "\\", "://", "www.")
                .doesNotContainPattern("(?m)^(?!#)[^\n]*#[^\n]*$");
    }

    @org.junit.jupiter.api.Test
    void aNumberStaysANumber() {
        assertThat(ReportFormat.TEXT.toString(report("-12.5"))).contains(" (-12.5: -12.5)\n");
    }
}
