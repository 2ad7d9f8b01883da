package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.CheckSettings.SeverityOf;
import org.sitrep.cli.Inputs.Input;
import org.sitrep.code.Term;
import org.sitrep.finding.Severity;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.validation.BaselineUse;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;
import org.sitrep.validation.baseline.Baseline;
import org.sitrep.validation.baseline.BaselineFormatException;
import org.sitrep.validation.baseline.BaselineRecorder;
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
            "Settings are also read from a file sitrep.yml beside the first input or in a folder above it, with the keys",
            "fail-on, severity, disable, baseline and max-findings. What the command says goes before what the file says.",
            "",
            "Examples:",
            "  sitrep validate events.ndjson",
            "  sitrep validate ged231.csv --report json=report.json --report text",
            "  sitrep validate acled.csv --fail-on warning --disable 'gdelt-*' --severity inverted-bounds=info",
            "  sitrep validate acled.csv --write-baseline baseline.json",
            "  sitrep validate acled.csv --baseline baseline.json --report github --report sarif=acled.sarif"
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
            paramLabel = "NAME[=FILE]",
            converter = ReportTarget.Reader.class,
            description = "A report (text, json, sarif, junit, github or markdown) and the file it goes to; standard"
                    + " output if none is given. More than once for several reports (default: text).")
    private List<ReportTarget> targets = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info|never",
            converter = FailOn.Reader.class,
            description = "How bad a finding must be for the exit code 1 (default: error).")
    private @Nullable FailOn failOn;

    @Option(
            names = "--severity",
            paramLabel = "CODE=LEVEL",
            converter = SeverityReader.class,
            description = "How bad findings of a rule are: error, warning or info. The code may be a pattern such as"
                    + " gdelt-*. More than once for several rules.")
    private List<SeverityOf> severities = new ArrayList<>();

    @Option(
            names = "--disable",
            paramLabel = "CODE",
            description = "A rule to leave out, or a pattern such as gdelt-*. More than once for several.")
    private List<String> disabled = new ArrayList<>();

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description = "The most findings that are listed; all are counted (default: 1000 of a rule, 10000 in all).")
    private @Nullable Integer maxFindings;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Findings that are accepted, and do not count.")
    private @Nullable String baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write the findings to this file as accepted; the reasons in it are kept.")
    private @Nullable String writeBaseline;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "The previous version of the dataset: what is gone since, and which deaths have changed.")
    private @Nullable String previous;

    @Option(names = "--config", paramLabel = "FILE", description = "The file of settings, in place of sitrep.yml.")
    private @Nullable String config;

    @Option(names = "--no-config", description = "Read no file of settings.")
    private boolean noConfig;

    ValidateCommand(Shell shell) {
        this.shell = shell;
    }

    /** Reads {@code --severity}. */
    static final class SeverityReader implements ITypeConverter<SeverityOf> {
        @Override
        public SeverityOf convert(String value) {
            int equals = value.lastIndexOf('=');
            Optional<Severity> severity =
                    equals < 1 ? Optional.empty() : Term.find(Severity.class, value.substring(equals + 1));
            return new SeverityOf(
                    value.substring(0, Math.max(0, equals)),
                    severity.orElseThrow(() -> new TypeConversionException(
                            "it is \"" + value + "\", and should be CODE=error, CODE=warning or CODE=info")));
        }
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.of(in, spec.commandLine());
        FormatNames.requireReadable(from, spec.commandLine());
        if (inputs.all().size() > 1 && in.contains(Inputs.STANDARD)) {
            throw wrong("standard input (-) can be checked only by itself");
        }
        if (maxFindings != null && maxFindings < 0) {
            throw wrong("--max-findings must not be negative");
        }
        Reports reports = new Reports(targets, inputs, spec.commandLine());
        CheckSettings settings = settings(inputs.all().get(0));
        FailOn counting = settings.failOn().orElse(FailOn.ERRORS);
        Validator validator = validator(settings);
        Optional<Path> written = writtenBaseline(inputs, reports);
        inputs.requireThere();
        boolean failed;
        ValidationReport report;
        if (written.isPresent()) {
            BaselineRecorder recorder = new BaselineRecorder(earlier(written.get(), settings));
            report = validate(inputs, validator.onFinding(recorder));
            failed = counting.severity()
                    .filter(severity -> !isAccepted(recorder, report, severity))
                    .isPresent();
            if (!report.checkedNothing()) {
                write(recorder, written.get(), validator.ruleSet());
            }
        } else {
            report = validate(inputs, validator);
            failed = counting.severity().filter(report::hasFindings).isPresent();
        }
        reports.write(report, counting, settings.maxFindings().isPresent(), shell);
        return failed ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** Whether the baseline that is made accepts all that was found. */
    private boolean isAccepted(BaselineRecorder recorder, ValidationReport report, Severity severity) {
        long accepted = report.baseline().map(BaselineUse::suppressedCount).orElse(0L);
        long untold = report.findingCount() + accepted - recorder.count();
        if (untold > 0 && !report.checkedNothing()) {
            shell.line("sitrep: too many rows cannot be read: " + untold + " of them are not accepted, and count");
        }
        return untold <= 0
                && !report.checkedNothing()
                && !recorder.hasExpired(severity, LocalDate.now(Clock.systemUTC()));
    }

    /** What the command says, before what the file says. */
    private CheckSettings settings(Input first) {
        CheckSettings said = new CheckSettings(
                Optional.ofNullable(failOn),
                severities,
                disabled,
                Optional.ofNullable(baseline).map(name -> Inputs.path(name, spec.commandLine())),
                Optional.ofNullable(maxFindings));
        if (noConfig && config != null) {
            throw wrong("--config and --no-config exclude each other");
        }
        if (noConfig) {
            return said;
        }
        Path folder = first.path() == null
                ? Path.of("")
                : first.path().toAbsolutePath().getParent();
        Optional<Path> file = config != null
                ? Optional.of(Inputs.path(config, spec.commandLine()))
                : Optional.ofNullable(folder).flatMap(ConfigFile::find);
        try {
            return file.isEmpty() ? said : said.over(ConfigFile.read(file.get(), RuleSet.standard()));
        } catch (ConfigFile.WrongException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Validator validator(CheckSettings settings) {
        RuleSet rules;
        try {
            rules = settings.applyTo(RuleSet.standard());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        Validator validator = Validator.of(rules);
        if (previous != null) {
            Path earlier = Inputs.path(previous, spec.commandLine());
            if (Files.notExists(earlier)) {
                throw wrong("there is no previous version " + earlier);
            }
            validator = validator.withPrevious(earlier);
        }
        if (settings.maxFindings().isPresent()) {
            int most = settings.maxFindings().get();
            validator = validator.withMaxFindings(most, most);
        }
        if (settings.baseline().isPresent()) {
            validator = validator.withBaseline(read(settings.baseline().get()));
        }
        return validator;
    }

    private Baseline read(Path file) {
        try {
            return Baseline.read(file);
        } catch (BaselineFormatException e) {
            throw new ParameterException(spec.commandLine(), e.location() + ": " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), "there is no baseline " + file, e);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "the baseline " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Optional<Path> writtenBaseline(Inputs inputs, Reports reports) throws IOException {
        if (writeBaseline == null) {
            return Optional.empty();
        }
        Path file = OutputFile.of(writeBaseline, "baseline", spec.commandLine());
        if (inputs.contains(file)) {
            throw wrong("the baseline " + file + " is an input too");
        }
        if (reports.contains(file)) {
            throw wrong("a report and the baseline go to " + file);
        }
        return Optional.of(file);
    }

    /** What was accepted before: by the file that is written anew, else by the one that holds. */
    private Baseline earlier(Path written, CheckSettings settings) {
        if (Files.exists(written)) {
            return read(written);
        }
        return settings.baseline().map(this::read).orElse(Baseline.empty());
    }

    private void write(BaselineRecorder recorder, Path file, RuleSet rules) throws IOException {
        Baseline made = recorder.baseline(
                code -> rules.leftOut().stream().noneMatch(info -> info.code().equals(code)));
        made.write(file);
        long open = made.entries().stream()
                .filter(entry -> entry.reason().equals(Baseline.DEFAULT_REASON))
                .count();
        shell.line("sitrep: " + made.entries().size() + " kinds of findings are accepted in " + file
                + (open == 0 ? "" : "; " + open + " of them need a reason"));
    }

    private ValidationReport validate(Inputs inputs, Validator validator) throws IOException {
        ReadOptions options = validator.reading(
                ReadOptions.builder().format(Optional.ofNullable(from)).build());
        if (inputs.all().size() > 1) {
            List<Path> paths = inputs.all().stream()
                    .flatMap(input -> Optional.ofNullable(input.path()).stream())
                    .toList();
            return validator.validate(paths, options);
        }
        Input input = inputs.all().get(0);
        try (Progress progress = shell.progress(inputs.size(), true);
                RecordReader reader = input.open(options, shell, progress)) {
            return validator.validate(reader);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
