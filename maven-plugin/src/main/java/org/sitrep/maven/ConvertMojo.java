package org.sitrep.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.sitrep.io.Conversion;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.ReadSummary;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;
import org.sitrep.io.RejectedRowException;

/**
 * Converts a file to another format.
 */
@Mojo(name = "convert", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class ConvertMojo extends AbstractMojo {
    /** The folder that paths are relative to. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    File basedir;

    /** The file to convert, relative to the project. */
    @Parameter(property = "sitrep.input", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    String input;

    /** The file to write, relative to the project. */
    @Parameter(property = "sitrep.output", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    String output;

    /** The id of the format to write, such as {@code sitrep-ndjson}. */
    @Parameter(property = "sitrep.to", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    String to;

    /** The id of the format to read; found out if not given. */
    @Parameter(property = "sitrep.from")
    @Nullable String from;

    /** What to do with a row that cannot be read: {@code fail} the build, or {@code skip} it with a warning. */
    @Parameter(property = "sitrep.onError", defaultValue = "fail")
    String onError = "fail";

    /** Whether to do nothing. */
    @Parameter(property = "sitrep.skip", defaultValue = "false")
    boolean skip;

    /** Made by Maven. */
    public ConvertMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("sitrep:convert is skipped");
            return;
        }
        if (!onError.equals("fail") && !onError.equals("skip")) {
            throw new MojoExecutionException("onError is \"" + onError + "\", and should be fail or skip");
        }
        Path source = basedir.toPath().resolve(input);
        Path target = basedir.toPath().resolve(output);
        ReadOptions options = ReadOptions.builder()
                .format(Optional.ofNullable(from))
                .onError(onError.equals("skip") ? OnError.SKIP : OnError.FAIL)
                .build();
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            ReadSummary summary = convert(source, target, options);
            summary.findings()
                    .forEach(finding -> getLog().warn(
                                    finding.location().map(at -> at + ": ").orElse("") + finding.message()));
            getLog().info(input + " was converted to " + to + ": " + summary.rowsRead() + " rows, "
                    + summary.rowsRejected() + " rejected");
        } catch (RejectedRowException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(input + " cannot be converted: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("the configuration is wrong: " + e.getMessage(), e);
        }
    }

    private ReadSummary convert(Path source, Path target, ReadOptions options) throws IOException {
        if (Files.exists(target) && Files.isSameFile(source, target)) {
            throw new IllegalArgumentException("a file cannot be converted into itself: " + source);
        }
        try (RecordReader reader = RecordReader.open(source, options);
                RecordWriter writer = RecordWriter.create(target, to)) {
            return Conversion.convert(reader, writer);
        }
    }
}
