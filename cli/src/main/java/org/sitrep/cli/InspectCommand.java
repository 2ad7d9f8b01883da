package org.sitrep.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.Inputs.Input;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sitrep inspect}: what a file is, and what it holds. */
@Command(
        name = "inspect",
        description = "Says what files are: how many records, when, where, who, how many casualties by whose count.",
        sortOptions = false,
        footer = {
            "",
            "Several INs are taken together. Casualty figures are never added up over claimants: two who count the",
            "same dead would count them twice.",
            "",
            "Examples:",
            "  sitrep inspect ged231.csv",
            "  sitrep inspect --json acled-*.csv.gz"
        })
final class InspectCommand implements Callable<Integer> {
    private static final int STEP = 256;

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

    @Option(names = "--from", paramLabel = "FORMAT", description = "The format of the input; found out if not given.")
    private @Nullable String from;

    @Option(names = "--json", description = "Write one JSON object.")
    private boolean json;

    InspectCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.of(in, spec.commandLine());
        FormatNames.requireReadable(from, spec.commandLine());
        inputs.requireThere();
        ReadOptions options = ReadOptions.builder()
                .format(Optional.ofNullable(from))
                .onError(OnError.SKIP)
                .build();
        FindingLog log = new FindingLog(shell);
        Inspection inspection = new Inspection();
        try (Progress progress = shell.progress(inputs.size(), true)) {
            long before = 0;
            for (Input input : inputs.all()) {
                before += inspect(input, options, inspection, log, progress, before);
            }
        } finally {
            log.close();
        }
        if (json) {
            InspectionJson.write(inspection, shell.out());
        } else {
            shell.print(InspectionText.of(inspection));
        }
        return log.anyRejected() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private long inspect(
            Input input, ReadOptions options, Inspection inspection, FindingLog log, Progress progress, long before)
            throws IOException {
        try (RecordReader reader = input.open(options, shell)) {
            Set<String> formats = new LinkedHashSet<>(List.of(reader.format().id()));
            Set<String> layouts = new LinkedHashSet<>(List.of(reader.layout()));
            try {
                for (int i = 1; reader.next(); i++) {
                    inspection.add(reader.record());
                    if (i % STEP == 0) {
                        progress.at(before + reader.bytesRead());
                    }
                    formats.add(reader.format().id());
                    layouts.add(reader.layout());
                }
            } finally {
                log.add(reader.summary(), List.of());
            }
            inspection.add(input.name(), formats, layouts, reader);
            return reader.bytesRead();
        }
    }
}
