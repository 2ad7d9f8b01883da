package org.sitrep.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.validation.Validator;
import org.sitrep.validation.baseline.Baseline;
import org.sitrep.validation.baseline.BaselineRecorder;

class ValidateMojoTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final ValidateMojo mojo = new ValidateMojo();

    @BeforeEach
    void aProjectWithAGoodFileAndABadOne() throws IOException {
        Files.createDirectories(folder.resolve("data/more"));
        Files.writeString(folder.resolve("data/good.ndjson"), """
                {"record":"event","id":"e1","type":"armed-clash","time":"2022-01-27","places":[{"name":"Ford"}]}
                """);
        Files.writeString(folder.resolve("data/more/bad.ndjson"), """
                {"record":"event","id":"e2","type":"armed-clash","time":"2022-01-27","places":[{"name":"Ford"}],\
                "links":[{"kind":"part-of","event":"e9"}]}
                """);
        mojo.basedir = folder.toFile();
    }

    @Test
    void aGoodFilePasses() {
        mojo.inputs = List.of("data/good.ndjson");
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    void aBadFileFailsTheBuild() {
        mojo.inputs = List.of("data/**.ndjson");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1 errors");
    }

    @Test
    void whatIsFoundCanBeMadeMilderLeftOutOrLetThrough() {
        mojo.inputs = List.of("data/more/bad.ndjson");
        mojo.severity.put("dangling-reference", "info");
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        mojo.severity.clear();
        mojo.disable = List.of("dangling-reference");
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        mojo.disable = List.of();
        mojo.failOn = "never";
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        mojo.failOn = "error";
        mojo.skip = true;
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    void reportsAreWrittenAlsoWhereTheBuildFails() throws IOException {
        mojo.inputs = List.of("data/more/bad.ndjson");
        mojo.reports.put("json", "target/reports/sitrep.json");
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(Files.readString(folder.resolve("target/reports/sitrep.json")))
                .contains("\"code\": \"dangling-reference\"");
    }

    @Test
    void whatABaselineAcceptsDoesNotFailTheBuild() throws Exception {
        mojo.inputs = List.of("data/more/bad.ndjson");
        BaselineRecorder recorder = new BaselineRecorder(Baseline.empty());
        Validator.standard().onFinding(recorder).validate(folder.resolve("data/more/bad.ndjson"));
        recorder.baseline(code -> true).write(folder.resolve("accepted.json"));
        mojo.baseline = "accepted.json";
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        mojo.baseline = "nothing.json";
        trouble("nothing.json");
    }

    @Test
    void aWrongConfigurationIsTroubleAndNoFinding() {
        mojo.inputs = List.of("data/none-*.csv");
        trouble("there is no file data/none-*.csv");
        mojo.inputs = List.of("data/good.ndjson");
        mojo.failOn = "errors";
        trouble("failOn is \"errors\", and should be error, warning or info");
        mojo.failOn = "error";
        mojo.disable = List.of("no-such-rule");
        trouble("there is no rule \"no-such-rule\"");
        mojo.disable = List.of();
        mojo.reports.put("pdf", "x");
        trouble("there is no report \"pdf\"");
    }

    @Test
    void aFileOfNoKnownFormatIsTrouble() throws IOException {
        Files.write(folder.resolve("data/noise.bin"), new byte[] {0, 1, 2, 3, 0, 0, 9});
        mojo.inputs = List.of("data/noise.bin");
        trouble("the data cannot be read");
    }

    private void trouble(String message) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining(message);
    }
}
