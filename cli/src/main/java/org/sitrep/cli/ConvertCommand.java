package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.Inputs.Input;
import org.sitrep.io.Formats;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.WriteOptions;
import org.sitrep.io.loss.LossReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code sitrep convert}: from any format that can be read to one that can be written. */
@Command(
        name = "convert",
        description = "Converts files to another format; several become one, in their order.",
        sortOptions = false,
        footer = {
            "",
            "What the target has no place for is summed up in a line; --loss FILE gives numbers and examples.",
            "A row that cannot be read is reported as FILE:LINE:COLUMN: error: MESSAGE [CODE]; the exit code is then 1.",
            "",
            "Examples:",
            "  sitrep convert ged231.csv --to sitrep-ndjson -o ged231.ndjson",
            "  sitrep convert acled-2020.csv acled-2021.csv --to sitrep-json -o acled.json.gz",
            "  sitrep convert export.csv --to sitrep-ndjson --rejects bad.csv -o good.ndjson",
            "  sitrep convert acled.csv --to sitrep-csv -o acled-package",
            "  unzip -p 20200101.export.CSV.zip | sitrep convert - --to sitrep-ndjson | head -1"
        })
final class ConvertCommand implements Callable<Integer> {
    private static final Pattern OTHER_COMPRESSION = Pattern.compile("\\.(gz|gzip|zst|zstd)$");

    private final Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "IN",
            description =
                    "A file, plain or compressed (gzip, zip, zstd), or a folder of sitrep-csv; - is standard input.")
    private List<String> in = List.of();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "The format to write (see sitrep formats).")
    private String to = "";

    @Option(names = "--from", paramLabel = "FORMAT", description = "The format of the input; found out if not given.")
    private @Nullable String from;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write, compressed if it ends in .gz or .zst; for sitrep-csv a folder, or an"
                    + " archive if it ends in .zip. Standard output if not given.")
    private String out = Inputs.STANDARD;

    @Option(
            names = "--on-error",
            paramLabel = "fail|skip",
            converter = Policy.class,
            description = "At a row that cannot be read: stop, or report it and go on (default: skip).")
    private OnError onError = OnError.SKIP;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Where the rejected rows go as they are, under their header; of several INs one after the other.")
    private @Nullable String rejects;

    @Option(
            names = "--loss",
            paramLabel = "FILE",
            description = "Where to say in JSON what the target could not carry, attribute by attribute.")
    private @Nullable String loss;

    @Option(
            names = "--spreadsheet-safe",
            description = "In delimited text, put an apostrophe before each text that a spreadsheet would take for a"
                    + " formula; counted as a loss.")
    private boolean spreadsheetSafe;

    ConvertCommand(Shell shell) {
        this.shell = shell;
    }

    /** Reads {@code --on-error}. */
    static final class Policy implements ITypeConverter<OnError> {
        @Override
        public OnError convert(String value) {
            return switch (value) {
                case "fail" -> OnError.FAIL;
                case "skip" -> OnError.SKIP;
                default -> throw new TypeConversionException("it is \"" + value + "\", and should be fail or skip");
            };
        }
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.of(in, spec.commandLine());
        FormatNames.requireWritable(to, spec.commandLine());
        FormatNames.requireReadable(from, spec.commandLine());
        Optional<Path> target = out.equals(Inputs.STANDARD) ? Optional.empty() : Optional.of(target(out, inputs));
        Optional<Path> rejectsFile =
                rejects == null ? Optional.empty() : Optional.of(rejectsFile(rejects, inputs, target));
        Optional<Path> lossFile =
                loss == null ? Optional.empty() : Optional.of(beside("loss report", loss, inputs, target, rejectsFile));
        inputs.requireThere();
        WriteOptions writing =
                WriteOptions.builder().spreadsheetSafe(spreadsheetSafe).build();
        FindingLog log = new FindingLog(shell);
        boolean bar = target.isPresent() || !shell.outIsTerminal();
        boolean several = inputs.all().size() > 1;
        try (Progress progress = shell.progress(inputs.size(), bar);
                ConversionRun run = new ConversionRun(shell, to, writing, target, log, progress, lossFile.isPresent());
                Rejects kept = new Rejects(rejectsFile, several)) {
            for (Input input : inputs.all()) {
                ReadOptions options = ReadOptions.builder()
                        .format(Optional.ofNullable(from))
                        .onError(onError)
                        .rejects(kept.next())
                        .build();
                run.add(input, options, !several);
            }
            run.finish();
            report(run.losses(), lossFile);
        } finally {
            log.close();
        }
        return log.anyRejected() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private Path target(String name, Inputs inputs) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean zip = lower.endsWith(".zip");
        boolean several = Formats.get(to).descriptor().isPresent();
        if (several && OTHER_COMPRESSION.matcher(lower).find()) {
            throw wrong("the output " + name + " would be neither a folder nor a .zip file, as which " + to
                    + " is written");
        }
        Path path = several && !zip
                ? OutputFile.folder(name, "output", spec.commandLine())
                : OutputFile.of(name, "output", spec.commandLine());
        if (zip && !several) {
            throw wrong("the output " + name + " would be no zip archive; write .gz or .zst instead");
        }
        if (inputs.contains(path)) {
            throw wrong("the output " + name + " is an input too");
        }
        return path;
    }

    private Path rejectsFile(String name, Inputs inputs, Optional<Path> target) throws IOException {
        if (onError == OnError.FAIL) {
            throw wrong("--rejects keeps what --on-error skip passes over; with fail there is nothing to keep");
        }
        return beside("rejects file", name, inputs, target, Optional.empty());
    }

    /** A file that is written beside the output, and is neither of the others. */
    private Path beside(String role, String name, Inputs inputs, Optional<Path> target, Optional<Path> other)
            throws IOException {
        Path path = OutputFile.of(name, role, spec.commandLine());
        if (inputs.contains(path)) {
            throw wrong("the " + role + " " + name + " is an input too");
        }
        if (target.filter(output -> same(output, path)).isPresent()) {
            throw wrong("the " + role + " " + name + " is the output too");
        }
        if (other.filter(file -> same(file, path)).isPresent()) {
            throw wrong("the " + role + " " + name + " is the rejects file too");
        }
        return path;
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private void report(Optional<LossReport> losses, Optional<Path> file) throws IOException {
        if (losses.isEmpty()) {
            if (file.isPresent()) {
                shell.line("sitrep: " + to + " is not read, so that it cannot be told what it loses");
            }
            return;
        }
        LossReport report = losses.get();
        if (file.isPresent()) {
            try (OutputStream json = Files.newOutputStream(file.get())) {
                report.writeJson(json);
            }
        }
        if (file.isPresent() || report.exact() < report.present()) {
            shell.line("loss: " + report.summary());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
