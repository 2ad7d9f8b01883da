package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.cli.CommandRun.lines;
import static org.sitrep.cli.CommandRun.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats of several files: a folder or a zip archive at both ends of a command. */
class DataPackageTest {
    @TempDir
    private Path folder;

    private Path in = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writeInput() {
        in = lines(folder, "in.txt", "p|p-1|One");
        out = folder.resolve("out");
    }

    private static CommandRun convert(Path from, Path to) {
        return CommandRun.of("convert", from, "--to", "sitrep-csv", "-o", to);
    }

    private void assertHoldsTheParty(Object from) {
        CommandRun run = CommandRun.of("convert", from, "--to", "test-lines");
        assertThat(run).isEqualTo(new CommandRun(0, "p-1\n", ""));
    }

    @Test
    void aFolderIsWrittenAndRead() {
        assertThat(convert(in, out)).isEqualTo(new CommandRun(0, "", ""));
        assertThat(read(out.resolve("parties.csv"))).contains("1,1,true,p-1,");
        assertHoldsTheParty(out);
        assertHoldsTheParty(out.resolve("datapackage.json"));
        assertThat(CommandRun.of("inspect", out).out()).contains("sitrep-csv");
        assertThat(CommandRun.of("validate", out).code()).isZero();
        assertThat(convert(in, out).code()).isZero();
    }

    @Test
    void aZipIsWrittenAndRead() throws IOException {
        Path zip = folder.resolve("out.zip");
        assertThat(convert(in, zip)).isEqualTo(new CommandRun(0, "", ""));
        assertHoldsTheParty(zip);
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        int code = Cli.run(
                new String[] {"convert", "-", "--to", "test-lines"},
                new ByteArrayInputStream(Files.readAllBytes(zip)),
                found,
                OutputStream.nullOutputStream(),
                Map.of());
        assertThat(code).isZero();
        assertThat(found.toString(StandardCharsets.UTF_8)).isEqualTo("p-1\n");
    }

    @Test
    void aFolderWithOtherFilesIsNotWritten() {
        CommandRun run = convert(in, folder);
        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("the folder is not empty and holds no data package of Sitrep");
        assertThat(read(in)).startsWith("lines\n");
    }

    @Test
    void aPackageIsNotWrittenOverItself() {
        assertThat(convert(in, out).code()).isZero();
        assertThat(convert(out, out).err()).contains("is an input too");
        assertThat(convert(out.resolve("datapackage.json"), out).err()).contains("is an input too");
        assertHoldsTheParty(out);
    }

    @Test
    void anotherCompressionIsRefused() {
        CommandRun run = convert(in, folder.resolve("out.gz"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("out.gz").contains(".zip");
    }
}
