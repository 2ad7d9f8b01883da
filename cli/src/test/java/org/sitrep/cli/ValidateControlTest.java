package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.cli.CommandRun.lines;
import static org.sitrep.cli.CommandRun.read;
import static org.sitrep.cli.CommandRun.write;
import static org.sitrep.cli.JsonValues.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts, and how that is said: options, baseline and the file of settings. */
final class ValidateControlTest {
    private static final String GOOD = "e|e-1|armed-clash|2022-09-14|||killed|12..24|X";
    private static final String INVERTED = "e|e-2|armed-clash|2022-09-14|||killed|24..12|X";

    @TempDir
    Path folder;

    @Test
    void aSeverityCanBeChanged() {
        Path in = lines(folder, "in.txt", INVERTED);

        assertThat(CommandRun.of("validate", in).code()).isZero();
        assertThat(CommandRun.of("validate", in, "--severity", "inverted-bounds=error")
                        .code())
                .isEqualTo(1);
        assertThat(CommandRun.of("validate", in, "--severity", "*=info", "--fail-on", "warning")
                        .code())
                .isZero();
        assertThat(CommandRun.of("validate", in, "--severity", "inverted-*=error", "--severity", "inverted-bounds=info")
                        .code())
                .isZero();
    }

    @Test
    void aPreviousVersionIsComparedWith() {
        Path before = lines(folder, "before.txt", GOOD, "e|e-9|armed-clash|2022-09-14|||killed|1|");
        Path now = lines(folder, "now.txt", GOOD);

        CommandRun run = CommandRun.of("validate", now, "--previous", before, "--report", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("gone-since-previous").contains("e-9");
        assertThat(CommandRun.of("validate", now).out()).doesNotContain("gone-since-previous");
        CommandRun none = CommandRun.of("validate", now, "--previous", folder.resolve("nothing.txt"));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("there is no previous version");
    }

    @Test
    void rulesCanBeLeftOutOneByOneAndByPattern() {
        Path in = lines(folder, "in.txt", INVERTED);

        for (String rules : List.of("inverted-bounds", "inverted-*")) {
            CommandRun run = CommandRun.of("validate", in, "--fail-on", "warning", "--disable", rules);
            assertThat(run.code()).isZero();
            assertThat(run.out()).doesNotContain("inverted-bounds");
        }
    }

    @Test
    void withoutRulesNothingIsChecked() {
        CommandRun run = CommandRun.of("validate", lines(folder, "in.txt", GOOD), "--disable", "*");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("nothing was checked: the rule set has no rules");
    }

    @Test
    void noMoreFindingsAreListedThanWanted() {
        Path in = lines(folder, "in.txt", "bad1", "bad2", "bad3", GOOD);

        CommandRun run = CommandRun.of("validate", in, "--max-findings", "2");

        assertThat(run.out())
                .contains("error [bad-row] 3 findings\n", "bad2", "  ... and 1 more\n")
                .doesNotContain("bad3");
    }

    @Test
    void onATerminalAFewOfEachRuleAreEnough() {
        String[] rows = new String[12];
        java.util.Arrays.fill(rows, "bad");
        rows[11] = GOOD;
        Path in = lines(folder, "in.txt", rows);
        Map<String, String> terminal = Map.of("SITREP_STDOUT", "terminal", "TERM", "xterm");

        assertThat(CommandRun.with("", terminal, "validate", in).out()).contains("  ... and 1 more\n");
        assertThat(CommandRun.with("", terminal, "validate", in, "--max-findings", "100")
                        .out())
                .doesNotContain("more");
        assertThat(CommandRun.of("validate", in).out()).doesNotContain("more");
    }

    @ParameterizedTest
    @CsvSource({"terminal,xterm,'',true", "terminal,xterm,1,false", "terminal,dumb,'',false", "pipe,xterm,'',false"})
    void coloursAreForTerminalsThatWantThem(String stdout, String term, String noColor, boolean coloured) {
        Path in = lines(folder, "in.txt", "bad\u001b[31m", GOOD);
        Map<String, String> environment = Map.of("SITREP_STDOUT", stdout, "TERM", term, "NO_COLOR", noColor);

        CommandRun run = CommandRun.with("", environment, "validate", in, "--report", "text");

        assertThat(run.out().contains("\u001b[1;31merror\u001b[0m")).isEqualTo(coloured);
        assertThat(run.out()).contains("bad\\u001b[31m");
        CommandRun.with("", environment, "validate", in, "--report", "text=" + folder.resolve("r.txt"));
        assertThat(read(folder.resolve("r.txt"))).doesNotContain("\u001b");
    }

    @Test
    void aBaselineIsWrittenAndHoldsFromThenOn() {
        Path in = lines(folder, "in.txt", GOOD, "bad", INVERTED);
        Path baseline = folder.resolve("baseline.json");

        CommandRun first = CommandRun.of("validate", in, "--fail-on", "warning", "--write-baseline", baseline);
        Path moved = lines(folder, "in.txt", "e|e-0|armed-clash|2022-09-14||||", INVERTED, GOOD, "bad");
        CommandRun second = CommandRun.of("validate", moved, "--fail-on", "warning", "--baseline", baseline);
        CommandRun worse = CommandRun.of(
                "validate", lines(folder, "in.txt", GOOD, "bad", "bad2", INVERTED), "--baseline", baseline);

        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("[bad-row]", "[inverted-bounds]");
        assertThat(first.err())
                .isEqualTo("sitrep: 2 kinds of findings are accepted in " + baseline + "; 2 of them need a reason\n");
        assertThat(second.code()).isZero();
        assertThat(second.out()).endsWith(": 0 errors, 0 warnings, 2 accepted by the baseline\n");
        assertThat(worse.code()).isEqualTo(1);
        assertThat(worse.out()).endsWith(": 1 error, 0 warnings, 2 accepted by the baseline\n");
    }

    @Test
    void reasonsAreKeptAndWhatIsPastItsDayCounts() {
        Path in = lines(folder, "in.txt", GOOD, "bad");
        Path baseline = folder.resolve("baseline.json");
        CommandRun.of("validate", in, "--write-baseline", baseline);
        write(
                baseline,
                read(baseline)
                        .replace(
                                "\"TODO: say why this is accepted\"",
                                "\"ticket 12\",\n      \"until\": \"2020-01-01\""));

        CommandRun check = CommandRun.of("validate", in, "--baseline", baseline);
        CommandRun again = CommandRun.of("validate", in, "--write-baseline", baseline);

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("no longer accepted by the baseline, counts again");
        assertThat(again.code()).isEqualTo(1);
        assertThat(read(baseline)).contains("\"ticket 12\"", "\"2020-01-01\"");
    }

    @Test
    void whatIsNoLongerFoundIsTold() {
        Path baseline = folder.resolve("baseline.json");
        CommandRun.of("validate", lines(folder, "in.txt", GOOD, "bad"), "--write-baseline", baseline);

        CommandRun run = CommandRun.of("validate", lines(folder, "in.txt", GOOD), "--baseline", baseline);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("no longer found, to be taken out of the baseline: ", "[bad-row]");
    }

    @Test
    void anEmptyFileDoesNotEmptyTheBaseline() {
        Path baseline = folder.resolve("baseline.json");
        CommandRun.of("validate", lines(folder, "in.txt", GOOD, "bad"), "--write-baseline", baseline);
        String before = read(baseline);

        CommandRun run =
                CommandRun.of("validate", write(folder.resolve("in.txt"), "lines\n"), "--write-baseline", baseline);

        assertThat(run.code()).isEqualTo(1);
        assertThat(read(baseline)).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoBaselineIsNeitherReadNorOverwritten() {
        Path in = lines(folder, "in.txt", GOOD);
        Path other = write(folder.resolve("other.json"), "{\n  \"name\": 1\n}\n");

        for (String option : List.of("--baseline", "--write-baseline")) {
            CommandRun run = CommandRun.of("validate", in, option, other);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).startsWith("sitrep validate: " + other + ":2:11: there is no member \"name\"");
        }
        assertThat(read(other)).contains("\"name\"");
    }

    @Test
    void settingsLieBesideTheDataOrAbove() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        write(folder.resolve("sitrep.yml"), """
                # what we agreed on
                fail-on: warning
                severity:
                  dangling-*: info
                disable: [inverted-bounds]
                max-findings: 1
                """);
        Path in = lines(deep, "in.txt", INVERTED, "odd", "odd");

        CommandRun run = CommandRun.of("validate", in);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("[odd-row] 2 findings\n", "... and 1 more")
                .doesNotContain("inverted-bounds");
        assertThat(CommandRun.of("validate", in, "--no-config").code()).isZero();
        assertThat(CommandRun.of("validate", in, "--fail-on", "error").code()).isZero();
        assertThat(CommandRun.of("validate", in, "--config", write(folder.resolve("other.yml"), ""))
                        .code())
                .isZero();
    }

    @Test
    void aBaselineOfTheSettingsIsNamedFromTheirFolder() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Path in = lines(deep, "in.txt", GOOD, "bad");
        CommandRun.of("validate", in, "--write-baseline", folder.resolve("accepted.json"));
        write(folder.resolve("sitrep.yml"), "baseline: accepted.json\n");

        assertThat(CommandRun.of("validate", in).code()).isZero();
    }

    @Test
    void theCommandGoesBeforeTheFile() {
        write(folder.resolve("sitrep.yml"), "severity: {inverted-bounds: error}\n");
        Path in = lines(folder, "in.txt", INVERTED);

        assertThat(CommandRun.of("validate", in).code()).isEqualTo(1);
        assertThat(CommandRun.of("validate", in, "--severity", "inverted-bounds=info")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "a: 1^1:1: there is no key \"a\"; there are fail-on, severity, disable, baseline and max-findings",
                "fail-on: info|fail-on: info^2:1: \"fail-on\" is there twice",
                "fail-on: fatal^1:10: fail-on: it is \"fatal\", and should be error, warning, info or never",
                "severity:|  inverted-bounds: bad^2:20: it is \"bad\", and should be error, warning or info",
                "severity:|  inverted-bond: info^2:3: there is no rule \"inverted-bond\"; did you mean inverted-bounds?",
                "disable: x^1:10: disable is a list of codes",
                "disable:|- no-such-rule-at-all^2:3: there is no rule \"no-such-rule-at-all\"; sitrep rules lists them",
                "max-findings: many^1:15: max-findings is \"many\", and should be a whole number",
                "- x^1:1: the file is a map of keys and values",
                "baseline: [x]^1:11: baseline is a text",
                "a: [^2:1: ",
            })
    void aMistakeInTheSettingsIsToldWithItsPlace(String text, String message) {
        Path file = write(folder.resolve("sitrep.yml"), text.replace("|", "\n") + "\n");

        CommandRun run = CommandRun.of("validate", lines(folder, "in.txt", GOOD));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("sitrep validate: " + file + ":" + message);
    }

    @Test
    void settingsThatAreNotThereAreAMistake() {
        CommandRun run = CommandRun.of("validate", lines(folder, "in.txt", GOOD), "--config", folder.resolve("no.yml"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no.yml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "github", "markdown"})
    void twoRunsGiveTheSameBytes(String format) {
        Path in = lines(folder, "in.txt", GOOD, "bad", INVERTED, "odd", "s|s-1|2022");

        String first = CommandRun.of("validate", in, "--report", format).out();

        assertThat(first).contains("bad-row");
        assertThat(CommandRun.of("validate", in, "--report", format).out()).isEqualTo(first);
    }

    @Test
    void annotationsMayStandBesideAReportForPeople() {
        Path in = lines(folder, "in.txt", GOOD, "bad::x%");
        Path sarif = folder.resolve("r.sarif");

        CommandRun run =
                CommandRun.of("validate", in, "--report", "text", "--report", "github", "--report", "sarif=" + sarif);

        assertThat(run.out())
                .contains("error [bad-row] 1 finding\n")
                .contains("\n::error file=" + in + ",line=3,col=3,title=bad-row::no record: \"bad::x%25\"\n");
        assertThat(at(JsonValues.parse(read(sarif)), "version")).isEqualTo("2.1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"::error::x", "##[error]x", "\u001b[2Kx", "a\u202eb", "</script>|`x`", "=1+2"})
    void noRowCanCommandTheTerminalOrTheWorkflow(String row) {
        Path in = lines(folder, "in.txt", GOOD, row);

        for (String format : List.of("text", "json", "sarif", "junit", "github", "markdown")) {
            CommandRun run = CommandRun.of("validate", in, "--report", format);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).as(format).doesNotContain("\u001b", "\u202e", "##[", "\n::error::x");
        }
        assertThat(CommandRun.of("convert", in, "--to", "test-lines", "--on-error", "skip")
                        .err())
                .doesNotContain("\u001b", "\u202e", "##[");
    }

    @Test
    void moreBadRowsThanCanBeAcceptedAreToldAndCount() {
        String[] rows = new String[100_002];
        java.util.Arrays.fill(rows, "bad");
        rows[0] = GOOD;
        Path in = lines(folder, "in.txt", rows);

        CommandRun run = CommandRun.of("validate", in, "--write-baseline", folder.resolve("baseline.json"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("sitrep: too many rows cannot be read: 1 of them are not accepted, and count\n");
    }
}
