package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.cli.CommandRun.lines;
import static org.sitrep.cli.CommandRun.read;
import static org.sitrep.cli.CommandRun.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConvertCommandTest {
    private static final String GOOD = "e|e-1|armed-clash|2022-09-14||||";

    @TempDir
    Path folder;

    @Test
    void writesStandardOutputIfNoFileIsNamed() {
        Path in = lines(folder, "in.txt", GOOD, "p|p-1|Militia");

        CommandRun run = CommandRun.of("convert", in, "--to", "test-lines");

        assertThat(run).isEqualTo(new CommandRun(0, "e-1\np-1\n", ""));
    }

    @Test
    void writesTheFileThatIsNamedAndNothingElse() {
        Path in = lines(folder, "in.txt", GOOD);
        Path out = folder.resolve("out.txt");

        CommandRun run = CommandRun.of("convert", in, "--to", "test-lines", "-o", out);

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(read(out)).isEqualTo("e-1\n");
    }

    @Test
    void compressesAnOutputThatIsNamedSo() throws IOException {
        Path in = lines(folder, "in.txt", GOOD);
        Path out = folder.resolve("out.txt.gz");

        assertThat(CommandRun.of("convert", in, "--to", "test-lines", "-o", out).code())
                .isZero();
        try (GZIPInputStream unzipped = new GZIPInputStream(Files.newInputStream(out))) {
            assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("e-1\n");
        }
    }

    @Test
    void readsStandardInput() {
        CommandRun run =
                CommandRun.with("lines\n" + GOOD + "\n", Map.of(), "convert", "-", "--to", "test-lines", "-o", "-");

        assertThat(run).isEqualTo(new CommandRun(0, "e-1\n", ""));
    }

    @Test
    void namesStandardInputInMessages() {
        CommandRun run = CommandRun.of("convert", "-", "--to", "test-lines");

        assertThat(run).isEqualTo(new CommandRun(3, "", "<stdin>:1:1: the file is empty\n"));
    }

    @Test
    void putsSeveralInputsIntoOneOutputInTheirOrder() {
        Path first = lines(folder, "b.txt", "p|p-2|Two");
        Path second = lines(folder, "a.txt", "p|p-1|One");

        CommandRun run = CommandRun.of("convert", first, second, "--to", "test-lines");

        assertThat(run).isEqualTo(new CommandRun(0, "p-2\np-1\n", ""));
    }

    @Test
    void keepsWhatASingleInputSaysAboutItsDataset() {
        Path in = write(folder.resolve("in.txt"), "lines:Border clash\n" + GOOD + "\n");

        assertThat(CommandRun.of("convert", in, "--to", "test-lines").out()).isEqualTo("title Border clash\ne-1\n");
    }

    @Test
    void saysThatItLeavesOutTheDatasetsOfSeveralInputs() {
        Path first = write(folder.resolve("a.txt"), "lines:Border clash\n" + GOOD + "\n");
        Path second = lines(folder, "b.txt", "p|p-1|One");

        CommandRun run = CommandRun.of("convert", first, second, "--to", "test-lines");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("e-1\np-1\n");
        assertThat(run.err())
                .isEqualTo(first + ": info: what this file says about its dataset is left out, since the output is made"
                        + " of several [dataset-left-out]\n");
    }

    @Test
    void reportsRejectedRowsAndGoesOn() {
        Path in = lines(folder, "in.txt", GOOD, "e|nonsense", "odd", "p|p-1|Militia");

        CommandRun run = CommandRun.of("convert", in, "--to", "test-lines");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("e-1\np-1\n");
        assertThat(run.err())
                .isEqualTo(in + ":3:3: error: no record: \"e|nonsense\" [bad-row]\n" + in
                        + ":4:1: warning: this row is odd [odd-row]\n");
    }

    @Test
    void warningsAloneDoNotChangeTheExitCode() {
        Path in = lines(folder, "in.txt", "odd", GOOD);

        CommandRun run = CommandRun.of("convert", in, "--to", "test-lines");

        assertThat(run).isEqualTo(new CommandRun(0, "e-1\n", in + ":2:1: warning: this row is odd [odd-row]\n"));
    }

    @Test
    void showsTwentyRejectedRowsAndCountsTheOthers() {
        Path in = lines(folder, "in.txt", "bad\n".repeat(1498) + "odd\nbad");

        CommandRun run = CommandRun.of("convert", in, "--to", "test-lines");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(22);
        assertThat(run.err().lines().skip(19))
                .containsExactly(
                        in + ":21:3: error: no record: \"bad\" [bad-row]",
                        "and 1,480 more: 1,479 bad-row, 1 odd-row",
                        "sitrep: 1,499 of 1,500 rows rejected");
    }

    @Test
    void stopsAtTheFirstRejectedRowIfToldTo() {
        Path in = lines(folder, "in.txt", GOOD, "bad", GOOD);

        CommandRun run = CommandRun.of("convert", in, "--to", "test-lines", "--on-error", "fail");

        assertThat(run).isEqualTo(new CommandRun(1, "e-1\n", in + ":3:3: error: no record: \"bad\" [bad-row]\n"));
    }

    @Test
    void keepsRejectedRowsUnderTheirHeader() {
        Path in = lines(folder, "in.txt", GOOD, "bad", "worse");
        Path rejects = folder.resolve("rejects.txt");

        CommandRun run = CommandRun.of("convert", in, "--to", "test-lines", "--rejects", rejects);

        assertThat(run.code()).isEqualTo(1);
        assertThat(read(rejects)).isEqualTo("lines\nbad\nworse\n");
    }

    @Test
    void keepsTheRejectedRowsOfAllInputs() {
        Path first = lines(folder, "a.txt", "bad");
        Path second = lines(folder, "b.txt", GOOD);
        Path third = lines(folder, "c.txt", "worse");
        Path rejects = write(folder.resolve("rejects.txt"), "left from before");

        CommandRun run = CommandRun.of("convert", first, second, third, "--to", "test-lines", "--rejects", rejects);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("sitrep: 2 of 3 rows rejected\n");
        assertThat(read(rejects)).isEqualTo("lines\nbad\nlines\nworse\n");
    }

    @Test
    void escapesControlCharactersOfTheData() {
        Path in = lines(folder, "in.txt", "\u001b[31mred\u0007\u202e");

        assertThat(CommandRun.of("convert", in, "--to", "test-lines").err())
                .startsWith(in + ":2:3: error: no record: \"\\u001b[31mred\\u0007\\u202e\" [bad-row]\n");
    }

    @Test
    void keepsAnOldOutputWhenNothingCanBeRead() {
        Path in = write(folder.resolve("in.txt"), "nonsense\n");
        Path out = write(folder.resolve("out.txt"), "old\n");

        assertThat(CommandRun.of("convert", in, "--to", "test-lines", "-o", out).code())
                .isEqualTo(3);
        assertThat(read(out)).isEqualTo("old\n");
    }

    @Test
    void looksForAllInputsBeforeItWrites() {
        Path in = lines(folder, "in.txt", GOOD);
        Path missing = folder.resolve("missing.txt");

        CommandRun run = CommandRun.of("convert", in, missing, "--to", "test-lines");

        assertThat(run).isEqualTo(new CommandRun(3, "", missing + ": there is no such file\n"));
    }

    @Test
    void saysWhereATruncatedInputEnds() throws IOException {
        byte[] whole = zipped("lines\n" + (GOOD + "\n").repeat(20_000));
        Path in = folder.resolve("in.txt.gz");
        Files.write(in, java.util.Arrays.copyOf(whole, whole.length / 2));

        CommandRun run = CommandRun.of("convert", in, "--to", "test-lines", "-o", folder.resolve("out.txt"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).matches("\\Q" + in + "\\E:[1-9][0-9]*:1: the input ends early: it is truncated\n");
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void endsQuietlyWhenNobodyReadsItsOutputAnyMore() {
        Path in = lines(folder, "in.txt", GOOD);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Cli.run(
                new String[] {"convert", in.toString(), "--to", "test-lines"},
                new ByteArrayInputStream(new byte[0]),
                failing("Broken pipe"),
                err,
                Map.of());

        assertThat(code).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void saysWhenItsOutputCannotBeWritten() {
        Path in = lines(folder, "in.txt", GOOD);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Cli.run(
                new String[] {"convert", in.toString(), "--to", "test-lines"},
                new ByteArrayInputStream(new byte[0]),
                failing("No space left on device"),
                err,
                Map.of());

        assertThat(code).isEqualTo(74);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("sitrep: the output cannot be written: standard output: No space left on device\n");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private Path events() {
        return write(folder.resolve("in.ndjson"), """
                {"record":"event","id":"e-1","type":"protest","time":"2021","title":"March"}
                {"record":"event","id":"e-2","type":"protest","time":"2021-03-04"}
                """);
    }

    @Test
    void saysWhatTheTargetCouldNotCarry() {
        CommandRun run = CommandRun.of("convert", events(), "--to", "acled-csv", "-o", folder.resolve("out.csv"));

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("loss: sitrep-ndjson to acled-csv: of 7 values 3 carried exactly,"
                        + " 3 approximately (type 2, time 1), 1 dropped (title 1)\n");
    }

    @Test
    void givesNumbersAndExamplesInTheLossReport() {
        Path loss = folder.resolve("loss.json");

        CommandRun.of("convert", events(), "--to", "acled-csv", "-o", folder.resolve("out.csv"), "--loss", loss);

        assertThat(JsonValues.at(JsonValues.parse(read(loss)), "source")).isEqualTo("sitrep-ndjson");
        assertThat(JsonValues.at(JsonValues.parse(read(loss)), "target")).isEqualTo("acled-csv");
        assertThat(JsonValues.at(JsonValues.parse(read(loss)), "attributes", "title", "dropped"))
                .isEqualTo(1L);
        assertThat(JsonValues.at(JsonValues.parse(read(loss)), "attributes", "time", "approximate"))
                .isEqualTo(1L);
        assertThat(JsonValues.at(JsonValues.parse(read(loss)), "attributes", "time", "examples", 0, "record"))
                .isEqualTo("e-1");
        assertThat(JsonValues.at(JsonValues.parse(read(loss)), "attributes", "time", "examples", 0, "value"))
                .isEqualTo("2021");
    }

    @Test
    void saysSoToTheOneWhoAsksIfNothingWasLost() {
        Path loss = folder.resolve("loss.json");
        Path out = folder.resolve("out.json");

        CommandRun quiet = CommandRun.of("convert", events(), "--to", "sitrep-json", "-o", out);
        CommandRun asked = CommandRun.of("convert", events(), "--to", "sitrep-json", "-o", out, "--loss", loss);

        assertThat(quiet.err()).isEmpty();
        assertThat(asked.err()).isEqualTo("loss: sitrep-ndjson to sitrep-json: 7 values, all carried exactly\n");
        assertThat(JsonValues.at(JsonValues.parse(read(loss)), "attributes", "type", "exact"))
                .isEqualTo(2L);
    }

    @Test
    void refusesALossReportThatIsAnInput() {
        Path in = events();

        CommandRun run = CommandRun.of("convert", in, "--to", "acled-csv", "--loss", in);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the loss report " + in + " is an input too");
    }

    @Test
    void makesFormulasHarmlessIfAskedTo() {
        Path in = write(folder.resolve("in.ndjson"), """
                {"record":"event","id":"e-1","type":"protest","time":"2021-03-04","note":"=1+1"}
                """);

        CommandRun plain = CommandRun.of("convert", in, "--to", "acled-csv");
        CommandRun safe = CommandRun.of("convert", in, "--to", "acled-csv", "--spreadsheet-safe");

        assertThat(plain.out()).contains(",=1+1,");
        assertThat(safe.out()).contains(",'=1+1,");
        assertThat(safe.err()).contains("approximately (type 1, note 1)");
    }
}
