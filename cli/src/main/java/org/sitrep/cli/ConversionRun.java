package org.sitrep.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.Inputs.Input;
import org.sitrep.dataset.Dataset;
import org.sitrep.io.Conversion;
import org.sitrep.io.Format;
import org.sitrep.io.Formats;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;
import org.sitrep.io.RejectedRowException;
import org.sitrep.io.WriteOptions;
import org.sitrep.io.loss.LossMeter;
import org.sitrep.io.loss.LossReport;

/** Converts one input after the other into one output, which is not touched before the first input could be opened. */
final class ConversionRun implements Closeable {
    private final Shell shell;
    private final String format;
    private final WriteOptions options;
    private final Optional<Path> target;
    private final FindingLog log;
    private final Progress progress;
    private final Optional<LossMeter> losses;
    private @Nullable RecordWriter writer;
    private long bytesBefore;

    /**
     * A run that has not begun.
     *
     * @param measured whether to count what is lost even if that is nothing, since the format carries everything
     */
    ConversionRun(
            Shell shell,
            String format,
            WriteOptions options,
            Optional<Path> target,
            FindingLog log,
            Progress progress,
            boolean measured) {
        this.shell = shell;
        this.format = format;
        this.options = options;
        this.target = target;
        this.log = log;
        this.progress = progress;
        Format written = Formats.get(format);
        boolean wanted = written.canRead() && (measured || !written.carriesEverything() || options.spreadsheetSafe());
        this.losses = wanted ? Optional.of(LossMeter.into(format, options)) : Optional.empty();
    }

    /**
     * Converts an input.
     *
     * @param input what to read
     * @param options how to read it
     * @param alone whether it is the only one, so that what it says about the dataset holds for the output
     */
    void add(Input input, ReadOptions options, boolean alone) throws IOException {
        try (RecordReader reader = input.open(options, shell)) {
            RecordWriter to = writer == null ? create() : writer;
            writer = to;
            losses.ifPresent(meter -> meter.source(reader.format().id()));
            Optional<Dataset> dataset = reader.dataset();
            if (dataset.isPresent()) {
                if (alone) {
                    to.dataset(dataset.get());
                    losses.ifPresent(meter -> meter.add(dataset.get()));
                } else {
                    shell.line(input.name() + ": info: what this file says about its dataset is left out,"
                            + " since the output is made of several [dataset-left-out]");
                }
            }
            try {
                Conversion.copy(reader, to, bytes -> progress.at(bytesBefore + bytes));
            } catch (RejectedRowException e) {
                log.add(reader.summary(), List.of(e.finding()));
                throw e;
            } catch (IOException e) {
                log.add(reader.summary(), List.of());
                throw e;
            }
            log.add(reader.summary(), List.of());
            bytesBefore += reader.bytesRead();
        }
    }

    private RecordWriter create() throws IOException {
        RecordWriter created = target.isPresent()
                ? RecordWriter.create(target.get(), format, options)
                : RecordWriter.create(shell.out(), format, options);
        created.onFinding(log::add);
        losses.ifPresent(meter -> created.onWrite(meter::add));
        return created;
    }

    /** What was lost so far; empty if that cannot be told, since the format is not read. */
    Optional<LossReport> losses() {
        return losses.map(LossMeter::report);
    }

    /** Completes the output. */
    void finish() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
