package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.cli.CommandRun.lines;
import static org.sitrep.cli.CommandRun.read;
import static org.sitrep.cli.CommandRun.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.io.Format;
import org.sitrep.io.Formats;

final class UsageTest {
    private static final String GOOD = "e|e-1|armed-clash|2022-09-14||||";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';convert formats inspect rules validate --help --version --debug Examples: sitrep_convert_ged231.csv",
                "convert;IN... --to --from --output --on-error --rejects --debug --help Examples: sitrep_convert_ged231.csv",
                "inspect;IN... --from --json --debug --help Examples: sitrep_inspect_ged231.csv",
                "validate;IN... --from --report NAME[=FILE] --fail-on error|warning|info|never --severity CODE=LEVEL --disable"
                        + " --max-findings --baseline --write-baseline --config --no-config --debug --help Examples:"
                        + " sitrep_validate_events.ndjson",
                "rules;CODE --json --debug --help Examples: sitrep_rules_--json",
                "formats;--json --debug --help Examples: sitrep_formats"
            })
    void helpMentionsEveryOptionAndGivesExamples(String command, String words) {
        CommandRun run = command.isEmpty() ? CommandRun.of("--help") : CommandRun.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(("Usage: sitrep " + command).strip())
                .contains(Stream.of(words.split(" "))
                        .map(word -> word.replace('_', ' '))
                        .toArray(String[]::new))
                .doesNotContain("\u001b");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        CommandRun run = CommandRun.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("sitrep [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)? \\(Java [^)]+\\)\n");
    }

    static Stream<Object[]> mistakes() {
        return Stream.of(
                new Object[] {
                    "", "sitrep: say what to do: convert, formats, inspect, rules or validate (see sitrep --help)\n"
                },
                new Object[] {
                    "convret x",
                    "sitrep: there is no command \"convret\"; there are convert, formats, inspect, rules, validate (see sitrep --help)\n"
                },
                new Object[] {
                    "convert x", "sitrep convert: Missing required option: '--to=FORMAT' (see sitrep convert --help)\n"
                },
                new Object[] {
                    "convert --to test-lines",
                    "sitrep convert: Missing required parameter: 'IN' (see sitrep convert --help)\n"
                },
                new Object[] {
                    "convert x --to test-lines --sideways",
                    "sitrep convert: there is no option or place for \"--sideways\" (see sitrep convert --help)\n"
                },
                new Object[] {
                    "convert x --to test-lines --on-error ignore",
                    "sitrep convert: Invalid value for option '--on-error': it is \"ignore\", and should be fail or skip"
                            + " (see sitrep convert --help)\n"
                },
                new Object[] {
                    "validate - x",
                    "sitrep validate: standard input (-) can be checked only by itself (see sitrep validate --help)\n"
                },
                new Object[] {
                    "validate x --fail-on fatal",
                    "sitrep validate: Invalid value for option '--fail-on': it is \"fatal\", and should be error, warning,"
                            + " info or never (see sitrep validate --help)\n"
                },
                new Object[] {
                    "validate x --report xml",
                    "sitrep validate: Invalid value for option '--report' (NAME[=FILE]): it is \"xml\", and should be text, json, sarif, junit, github, markdown, with"
                            + " =FILE or without (see sitrep validate --help)\n"
                },
                new Object[] {
                    "validate x --report text --report json",
                    "sitrep validate: two reports go to standard output; give one of them a file (--report json=FILE)"
                            + " (see sitrep validate --help)\n"
                },
                new Object[] {
                    "validate x --report json=r --report text=r",
                    "sitrep validate: two reports go to r (see sitrep validate --help)\n"
                },
                new Object[] {
                    "validate x --severity inverted-bounds=fatal",
                    "sitrep validate: Invalid value for option '--severity' (CODE=LEVEL): it is \"inverted-bounds=fatal\", and"
                            + " should be CODE=error, CODE=warning or CODE=info (see sitrep validate --help)\n"
                },
                new Object[] {
                    "validate x --disable inverted-bound",
                    "sitrep validate: there is no rule \"inverted-bound\"; did you mean inverted-bounds? (see sitrep validate --help)\n"
                },
                new Object[] {
                    "validate x --severity nonsense-*=info",
                    "sitrep validate: there is no rule \"nonsense-*\"; sitrep rules lists them (see sitrep validate --help)\n"
                },
                new Object[] {
                    "validate x --max-findings -1",
                    "sitrep validate: --max-findings must not be negative (see sitrep validate --help)\n"
                },
                new Object[] {
                    "validate x --baseline nowhere.json",
                    "sitrep validate: there is no baseline nowhere.json (see sitrep validate --help)\n"
                },
                new Object[] {
                    "validate x --config a.yml --no-config",
                    "sitrep validate: --config and --no-config exclude each other (see sitrep validate --help)\n"
                },
                new Object[] {
                    "rules inverted-bonds",
                    "sitrep rules: there is no rule \"inverted-bonds\"; did you mean inverted-bounds? (see sitrep rules --help)\n"
                },
                new Object[] {
                    "convert - - --to test-lines",
                    "sitrep convert: standard input (-) can be read only once (see sitrep convert --help)\n"
                },
                new Object[] {
                    "convert - --to test-lines -o nowhere/out.txt",
                    "sitrep convert: the output nowhere/out.txt is in a folder that does not exist (see sitrep convert"
                            + " --help)\n"
                },
                new Object[] {
                    "convert - --to test-lines -o .",
                    "sitrep convert: the output . is a directory (see sitrep convert --help)\n"
                },
                new Object[] {
                    "convert - --to test-lines -o out.zip",
                    "sitrep convert: the output out.zip would be no zip archive; write .gz or .zst instead (see sitrep"
                            + " convert --help)\n"
                },
                new Object[] {
                    "convert - --to test-lines --on-error fail --rejects r",
                    "sitrep convert: --rejects keeps what --on-error skip passes over; with fail there is nothing to keep"
                            + " (see sitrep convert --help)\n"
                },
                new Object[] {
                    "convert - --to test-lines -o same --rejects same",
                    "sitrep convert: the rejects file same is the output too (see sitrep convert --help)\n"
                });
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void wrongUsageIsSaidInOneLine(String args, String message) {
        CommandRun run = CommandRun.of((Object[]) args.split(" ", args.isEmpty() ? 1 : 0));

        assertThat(args.isEmpty() ? CommandRun.of() : run).isEqualTo(new CommandRun(2, "", message));
    }

    @ParameterizedTest
    @CsvSource({
        "convert - --to xls",
        "convert - --to test-lines --from xls",
        "inspect - --from xls",
        "validate - --from xls"
    })
    void anUnknownFormatIsWrongUsageAndTheKnownOnesAreNamed(String args) {
        CommandRun run = CommandRun.of((Object[]) args.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("there is no format \"xls\"; these can: ")
                .contains("test-lines");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void anOutputThatIsAnInputTooIsRefused() throws IOException {
        Path in = lines(folder, "in.txt", GOOD);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), in);
        String before = read(in);

        CommandRun run = CommandRun.of("convert", in, "--to", "test-lines", "-o", link);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("sitrep convert: the output " + link + " is an input too (see sitrep convert --help)\n");
        assertThat(read(in)).isEqualTo(before);
    }

    @Test
    void aRejectsFileThatIsAnInputTooIsRefused() {
        Path in = lines(folder, "in.txt", GOOD);

        CommandRun run = CommandRun.of("convert", in, "--to", "test-lines", "--rejects", in);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the rejects file " + in + " is an input too");
    }

    @ParameterizedTest
    @CsvSource({"convert --to test-lines", "inspect", "inspect --json", "validate"})
    void anInputThatCannotBeReadIsSaidInOneLine(String args) {
        Path empty = write(folder.resolve("empty.csv"), "");
        Path binary = write(folder.resolve("binary.csv"), "ab\nc\u0000d");
        Path unknown = write(folder.resolve("unknown.csv"), "one,two,three\n1,2,3\n");
        Path missing = folder.resolve("missing.csv");

        assertUnreadable(
                args, folder, folder + ": this is a directory, not a file, and it holds no datapackage.json\n");
        assertUnreadable(args, missing, missing + ": there is no such file\n");
        assertUnreadable(args, empty, empty + ":1:1: the file is empty\n");
        assertUnreadable(
                args,
                binary,
                binary + ":2:2: this is a binary file (it holds a NUL byte), not text in a known format\n");
        assertUnreadable(
                args,
                unknown,
                unknown
                        + ":1:1: no known format begins like this: \"one,two,three\"; expected one of "
                        + Formats.all().stream().map(Format::id).collect(Collectors.joining(", "))
                        + "; if you know what it is, say so (--from, ReadOptions.format)\n");
    }

    private static void assertUnreadable(String args, Path in, String message) {
        assertThat(CommandRun.of((Object[]) (args + " " + in).split(" "))).isEqualTo(new CommandRun(3, "", message));
    }

    @Test
    void aFileOfAnotherFormatThanSaidIsUnreadable() {
        Path in = write(folder.resolve("in.txt"), "else\n");

        assertThat(CommandRun.of("inspect", in, "--from", "test-lines"))
                .isEqualTo(new CommandRun(3, "", in + ":1:1: the first line is not \"lines\"\n"));
    }

    @Test
    void aFaultOfTheProgramIsOneLineWithoutStackTrace() {
        Path in = lines(folder, "in.txt", "fault");

        assertThat(CommandRun.of("inspect", in))
                .isEqualTo(new CommandRun(
                        70,
                        "",
                        "sitrep: internal error: java.lang.IllegalStateException: a fault of the reader; please report"
                                + " it, with what --debug says\n"));
    }

    @Test
    void stackTracesAreShownWhenAskedFor() {
        Path in = lines(folder, "in.txt", "fault");

        assertThat(CommandRun.of("inspect", in, "--debug").err()).contains("\\tat org.sitrep.cli.LinesFormat");
        assertThat(CommandRun.of("--debug", "inspect", in).err()).contains("\\tat org.sitrep.cli.LinesFormat");
        assertThat(CommandRun.with("", Map.of("SITREP_DEBUG", "1"), "inspect", in)
                        .err())
                .contains("\\tat org.sitrep.cli.LinesFormat");
    }
}
