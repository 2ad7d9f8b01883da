package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.cli.CommandRun.lines;
import static org.sitrep.cli.CommandRun.read;
import static org.sitrep.cli.JsonValues.at;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValidateCommandTest {
    private static final String GOOD = "e|e-1|armed-clash|2022-09-14|||killed|12..24|X";
    private static final String INVERTED = "e|e-2|armed-clash|2022-09-14|||killed|24..12|X";

    @TempDir
    Path folder;

    @Test
    void aGoodFileIsFine() {
        Path in = lines(folder, "in.txt", GOOD);

        CommandRun run = CommandRun.of("validate", in);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(in + ": test-lines (L1), 1 row, 1 record, ")
                .contains(" bytes, SHA-256 ", "\nchecked 1 record in 1 file by ")
                .endsWith(": 0 errors, 0 warnings\n")
                .doesNotContain("\u001b");
    }

    @Test
    void aRowThatCannotBeReadIsAnError() {
        Path in = lines(folder, "in.txt", GOOD, "bad");

        CommandRun run = CommandRun.of("validate", in);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("error [bad-row] 1 finding\n  " + in + ":3:3: no record: \"bad\"\n\n");
    }

    @ParameterizedTest
    @CsvSource({"error,0", "warning,1", "info,1", "never,0"})
    void theExitCodeFollowsTheSeverityAskedFor(String failOn, int code) {
        Path in = lines(folder, "in.txt", GOOD, "odd");

        assertThat(CommandRun.of("validate", in, "--fail-on", failOn).code()).isEqualTo(code);
    }

    @Test
    void neverMeansNever() {
        Path in = lines(folder, "in.txt", "bad");

        assertThat(CommandRun.of("validate", in, "--fail-on", "never").code()).isZero();
    }

    @Test
    void anInvertedRangeIsFound() {
        Path in = lines(folder, "in.txt", GOOD, INVERTED);

        CommandRun run = CommandRun.of("validate", in, "--fail-on", "info");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("e-2-c");
    }

    @Test
    void checkingNothingNeverReadsAsValid() {
        Path in = CommandRun.write(folder.resolve("in.txt"), "lines\n");

        CommandRun run = CommandRun.of("validate", in);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("nothing was checked");
    }

    @Test
    void reportsGoWhereTheyAreSent() {
        Path in = lines(folder, "in.txt", GOOD, "bad");
        Path json = folder.resolve("report.json");

        CommandRun run = CommandRun.of("validate", in, "--report", "json=" + json, "--report", "text");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("[bad-row]");
        Object report = JsonValues.parse(read(json));
        assertThat(at(report, "counts")).isEqualTo(Map.of("error", 1L, "warning", 0L, "info", 0L));
        assertThat(at(report, "checked", "rows")).isEqualTo(2L);
        Object finding = at(report, "findings", 0);
        assertThat(at(finding, "fingerprint").toString()).hasSize(32);
        ((Map<?, ?>) finding).remove("fingerprint");
        assertThat(finding)
                .isEqualTo(Map.of(
                        "code",
                        "bad-row",
                        "severity",
                        "error",
                        "message",
                        "no record: \"bad\"",
                        "file",
                        in.toString(),
                        "line",
                        3L,
                        "column",
                        3L,
                        "records",
                        List.of()));
    }

    @Test
    void standardInputAndSeveralFilesAreChecked() {
        CommandRun single = CommandRun.with("lines\n" + GOOD + "\n", Map.of(), "validate", "-");
        CommandRun several = CommandRun.of("validate", lines(folder, "a.txt", GOOD), lines(folder, "b.txt", "p|p-1|M"));

        assertThat(single.code()).isZero();
        assertThat(single.out()).startsWith("<stdin>: test-lines (L1), 1 row, ").contains("\nchecked 1 record ");
        assertThat(several.code()).isZero();
        assertThat(several.out()).contains("\nchecked 2 records in 2 files ");
    }

    @Test
    void aReportThatIsAnInputTooIsRefused() {
        Path in = lines(folder, "in.txt", GOOD);

        CommandRun run = CommandRun.of("validate", in, "--report", "json=" + in);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the report " + in + " is an input too");
    }
}
