package org.sitrep.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.report.ReportFormat;
import org.sitrep.validation.report.ReportOptions;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The reports of one check, and where they go. */
final class Reports {
    /** How many findings of a rule are enough on a terminal. */
    private static final int ENOUGH = 10;

    private record Output(ReportFormat format, Optional<Path> file) {}

    private final List<Output> outputs = new ArrayList<>();

    /**
     * Looks at what is asked for.
     *
     * @throws ParameterException if a report cannot go where it should
     */
    Reports(List<ReportTarget> targets, Inputs inputs, CommandLine command) throws IOException {
        for (ReportTarget target :
                targets.isEmpty() ? List.of(new ReportTarget(ReportFormat.TEXT, Optional.empty())) : targets) {
            Optional<Path> file = target.file().map(name -> OutputFile.of(name, "report", command));
            if (file.isPresent() && inputs.contains(file.get())) {
                throw new ParameterException(command, "the report " + file.get() + " is an input too");
            }
            if (outputs.stream().anyMatch(other -> collide(other, target.format(), file))) {
                throw new ParameterException(
                        command,
                        file.isPresent()
                                ? "two reports go to " + file.get()
                                : "two reports go to standard output; give one of them a file (--report json=FILE)");
            }
            outputs.add(new Output(target.format(), file));
        }
    }

    /** Workflow commands are for the machine that reads the log, and may stand beside what is for people. */
    private static boolean collide(Output other, ReportFormat format, Optional<Path> file) {
        boolean beside = file.isEmpty()
                && other.format() != format
                && (other.format() == ReportFormat.GITHUB || format == ReportFormat.GITHUB);
        return other.file().equals(file) && !beside;
    }

    /** Whether one of them goes to a file. */
    boolean contains(Path file) {
        return outputs.stream()
                .anyMatch(output -> output.file()
                        .filter(other -> other.toAbsolutePath()
                                .normalize()
                                .equals(file.toAbsolutePath().normalize()))
                        .isPresent());
    }

    /** Writes them. */
    void write(ValidationReport report, FailOn failOn, boolean all, Shell shell) throws IOException {
        ReportOptions options = ReportOptions.builder()
                .root(SourceRoot.find(shell))
                .failing(failOn.severities())
                .build();
        for (Output output : outputs) {
            if (output.file().isPresent()) {
                try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(output.file().get()))) {
                    output.format().write(report, options, out);
                }
            } else {
                ReportOptions shown = ReportOptions.builder()
                        .from(options)
                        .colours(shell.outHasColours())
                        .maxPerCode(shell.outIsTerminal() && !all ? ENOUGH : options.maxPerCode())
                        .build();
                output.format().write(report, shown, shell.out());
            }
        }
    }
}
