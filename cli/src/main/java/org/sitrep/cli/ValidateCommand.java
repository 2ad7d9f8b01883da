package org.sitrep.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.Inputs.Input;
import org.sitrep.code.Term;
import org.sitrep.finding.Severity;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;
import org.sitrep.validation.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code sitrep validate}: what is wrong with a dataset. */
@Command(
        name = "validate",
        description = "Checks files as one dataset and reports what is wrong or suspicious.",
        sortOptions = false,
        footer = {
            "",
            "The exit code is 1 if there are findings at or above --fail-on. Rows that cannot be read are errors, and so",
            "is it if there was nothing to check.",
            "",
            "Examples:",
            "  sitrep validate events.ndjson",
            "  sitrep validate ged231.csv --report json=report.json --report text",
            "  sitrep validate acled.csv --fail-on warning"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "IN",
            description =
                    "A file, plain or compressed (gzip, zip, zstd), or a folder of sitrep-csv; a single - is standard"
                            + " input.")
    private List<String> in = List.of();

    @Option(names = "--from", paramLabel = "FORMAT", description = "The format of the input; found out if not given.")
    private @Nullable String from;

    @Option(
            names = "--report",
            paramLabel = "text|json[=FILE]",
            converter = Target.Reader.class,
            description = "A report and the file it goes to; standard output if none is given. More than once for"
                    + " several reports (default: text).")
    private List<Target> reports = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info|never",
            converter = Threshold.Reader.class,
            description = "How bad a finding must be for the exit code 1 (default: error).")
    private Threshold failOn = new Threshold(Optional.of(Severity.ERROR));

    ValidateCommand(Shell shell) {
        this.shell = shell;
    }

    /**
     * A report that is asked for.
     *
     * @param format its form
     * @param file the file it goes to; empty for standard output
     */
    record Target(ReportFormat format, Optional<String> file) {
        /** Reads {@code --report}. */
        static final class Reader implements ITypeConverter<Target> {
            @Override
            public Target convert(String value) {
                int equals = value.indexOf('=');
                String name = equals < 0 ? value : value.substring(0, equals);
                ReportFormat format = Term.find(ReportFormat.class, name)
                        .orElseThrow(() -> new TypeConversionException("it is \"" + value + "\", and should be "
                                + Arrays.stream(ReportFormat.values())
                                        .map(Term::code)
                                        .collect(Collectors.joining(" or "))
                                + ", with =FILE or without"));
                return new Target(format, equals < 0 ? Optional.empty() : Optional.of(value.substring(equals + 1)));
            }
        }
    }

    /**
     * How bad a finding must be to count.
     *
     * @param severity the mildest severity that counts; empty if none does
     */
    record Threshold(Optional<Severity> severity) {
        /** Reads {@code --fail-on}. */
        static final class Reader implements ITypeConverter<Threshold> {
            @Override
            public Threshold convert(String value) {
                Optional<Severity> severity = Term.find(Severity.class, value);
                if (severity.isEmpty() && !value.equals("never")) {
                    throw new TypeConversionException(
                            "it is \"" + value + "\", and should be error, warning, info or never");
                }
                return new Threshold(severity);
            }
        }
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.of(in, spec.commandLine());
        FormatNames.requireReadable(from, spec.commandLine());
        if (inputs.all().size() > 1 && in.contains(Inputs.STANDARD)) {
            throw wrong("standard input (-) can be checked only by itself");
        }
        if (reports.isEmpty()) {
            reports.add(new Target(ReportFormat.TEXT, Optional.empty()));
        }
        List<Optional<Path>> files = new ArrayList<>();
        for (Target target : reports) {
            Optional<Path> file = target.file().map(name -> OutputFile.of(name, "report", spec.commandLine()));
            if (file.isPresent() && inputs.contains(file.get())) {
                throw wrong("the report " + file.get() + " is an input too");
            }
            if (files.contains(file)) {
                throw wrong(
                        file.isPresent()
                                ? "two reports go to " + file.get()
                                : "two reports go to standard output; give one of them a file (--report json=FILE)");
            }
            files.add(file);
        }
        inputs.requireThere();
        ValidationReport report = validate(inputs);
        for (int i = 0; i < files.size(); i++) {
            write(report, reports.get(i).format(), files.get(i));
        }
        boolean failed = failOn.severity().filter(report::hasFindings).isPresent();
        return failed ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private ValidationReport validate(Inputs inputs) throws IOException {
        ReadOptions options = ReadOptions.builder()
                .format(Optional.ofNullable(from))
                .onError(OnError.SKIP)
                .build();
        if (inputs.all().size() > 1) {
            List<Path> paths = inputs.all().stream()
                    .flatMap(input -> Optional.ofNullable(input.path()).stream())
                    .toList();
            return Validator.standard().validate(paths, options);
        }
        Input input = inputs.all().get(0);
        try (Progress progress = shell.progress(inputs.size(), true);
                RecordReader reader = input.open(options, shell, progress)) {
            return Validator.standard().validate(reader);
        }
    }

    private void write(ValidationReport report, ReportFormat format, Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            format.write(report, shell.out());
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.get()))) {
            format.write(report, out);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
