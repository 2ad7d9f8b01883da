package org.sitrep.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.validation.baseline.Baseline;

/**
 * Checks records by a rule set: the door to validation.
 *
 * <p>A test of one's own data in one's own build, with JUnit 5:
 *
 * <pre>{@code
 * @Test
 * void ourEventsAreInOrder() throws IOException {
 *     ValidationReport report = Validator.standard().validate(Path.of("data/events.ndjson"));
 *     assertTrue(report.isValid(), () -> ReportFormat.TEXT.toString(report));
 * }
 * }</pre>
 *
 * <p>Records are streamed, and findings are counted exactly but kept in a bounded number, so that memory does not grow with
 * the input, apart from what a {@link org.sitrep.validation.rule.DatasetRule} declares. The same input gives the same report.
 *
 * <p>Immutable and thread-safe; the methods that change something give a new validator.
 */
public final class Validator {
    /** The code of the error that there was no record to check, or no rule to check it by: {@value}. */
    public static final String NOTHING_CHECKED = "nothing-checked";

    /** The code of the warning that the previous version could not be read in full: {@value}. */
    public static final String PREVIOUS_INCOMPLETE = "previous-incomplete";

    private static final int MAX_PER_CODE = 1_000;
    private static final int MAX_FINDINGS = 10_000;

    /** Reading goes on in one thread at a time, and so do the rules for datasets: more threads would wait. */
    private static final int MOST_THREADS = 4;

    /** The most findings of a reader that can be accepted one by one. */
    private static final int MAX_READ = 100_000;

    private final RuleSet ruleSet;
    private final Clock clock;
    private final int maxPerCode;
    private final int maxFindings;
    private final List<Path> previous;
    private final ReadOptions previousOptions;
    private final Baseline baseline;
    private final @Nullable Consumer<? super Finding> listener;
    private final int threads;

    private Validator(
            RuleSet ruleSet,
            Clock clock,
            int maxPerCode,
            int maxFindings,
            Collection<Path> previous,
            ReadOptions previousOptions,
            Baseline baseline,
            @Nullable Consumer<? super Finding> listener,
            int threads) {
        this.ruleSet = Objects.requireNonNull(ruleSet, "ruleSet");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.maxPerCode = maxPerCode;
        this.maxFindings = maxFindings;
        this.previous = List.copyOf(previous);
        this.previousOptions = Objects.requireNonNull(previousOptions, "previousOptions");
        this.baseline = Objects.requireNonNull(baseline, "baseline");
        this.listener = listener;
        this.threads = threads;
    }

    /**
     * A validator with the {@linkplain RuleSet#standard() standard rule set}.
     *
     * @return the validator; it keeps 1,000 findings of a code and 10,000 in all, and judges by the system's clock
     */
    public static Validator standard() {
        return of(RuleSet.standard());
    }

    /**
     * A validator with a rule set of one's own.
     *
     * @param ruleSet the rules to check by
     * @return the validator; it keeps 1,000 findings of a code and 10,000 in all, and judges by the system's clock
     */
    public static Validator of(RuleSet ruleSet) {
        return new Validator(
                ruleSet,
                Clock.systemUTC(),
                MAX_PER_CODE,
                MAX_FINDINGS,
                List.of(),
                ReadOptions.DEFAULT,
                Baseline.empty(),
                null,
                Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS));
    }

    /**
     * Changes the time by which rules judge what lies in the future.
     *
     * @param time the clock; a fixed one makes reports repeatable on other days
     * @return the validator with the clock
     */
    public Validator withClock(Clock time) {
        return new Validator(
                ruleSet, time, maxPerCode, maxFindings, previous, previousOptions, baseline, listener, threads);
    }

    /**
     * Changes how many findings are kept. All are counted. Where there are more than are kept in all, errors go before
     * warnings, and those before infos.
     *
     * @param perCode the most findings kept of one code; not negative
     * @param inAll the most findings kept; not negative
     * @return the validator with these bounds
     * @throws IllegalArgumentException if a number is negative
     */
    public Validator withMaxFindings(int perCode, int inAll) {
        if (perCode < 0 || inAll < 0) {
            throw new IllegalArgumentException("the number of findings to keep must not be negative");
        }
        return new Validator(ruleSet, clock, perCode, inAll, previous, previousOptions, baseline, listener, threads);
    }

    /**
     * Gives the previous version of the dataset, to compare with: which ids are gone, and which deaths have changed.
     *
     * @param path the file; read at the beginning of every check
     * @return the validator that compares with it
     */
    public Validator withPrevious(Path path) {
        return withPrevious(List.of(path), ReadOptions.DEFAULT);
    }

    /**
     * Gives the previous version of the dataset, to compare with, where that is several files or needs options to be read.
     *
     * @param paths the files; read at the beginning of every check; none to compare with nothing
     * @param options how to read them; rows that cannot be read are passed over, and counted in a finding with the code
     *     {@value #PREVIOUS_INCOMPLETE}
     * @return the validator that compares with them
     */
    public Validator withPrevious(Collection<Path> paths, ReadOptions options) {
        return new Validator(ruleSet, clock, maxPerCode, maxFindings, paths, options, baseline, listener, threads);
    }

    /**
     * Accepts findings: those in the baseline are counted and kept apart, and do not make a report invalid.
     *
     * @param accepted the findings to accept; entries past their last day, by the validator's clock, accept nothing
     * @return the validator with the baseline
     */
    public Validator withBaseline(Baseline accepted) {
        return new Validator(
                ruleSet, clock, maxPerCode, maxFindings, previous, previousOptions, accepted, listener, threads);
    }

    /**
     * Tells somebody every finding of rules while they are found, kept or not, accepted or not; and those findings of readers that
     * they keep. That nothing was checked is told in the report alone.
     *
     * @param told called in the thread that asks for the check, in the order in which things are found; takes the place of one set before
     * @return the validator that does so
     */
    public Validator onFinding(Consumer<? super Finding> told) {
        return new Validator(
                ruleSet,
                clock,
                maxPerCode,
                maxFindings,
                previous,
                previousOptions,
                baseline,
                Objects.requireNonNull(told, "told"),
                threads);
    }

    /**
     * Changes how many threads work on an input. What is found does not depend on it.
     *
     * @param number the most threads, that of the caller among them; 1 to work in the caller's thread alone. As many as there are
     *     processors, but four at most, unless this is called. From 2 on, the digest of the input is made in one more
     * @return the validator that does so
     * @throws IllegalArgumentException if the number is not positive
     */
    public Validator withThreads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("there must be a thread, not " + number);
        }
        return new Validator(
                ruleSet, clock, maxPerCode, maxFindings, previous, previousOptions, baseline, listener, number);
    }

    /**
     * The rules that this validator checks by.
     *
     * @return the rule set
     */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * Checks a file as one dataset, whatever its format. Rows that cannot be read are findings of the report.
     *
     * @param path the file
     * @return what was checked and found
     * @throws org.sitrep.io.UnknownFormatException if the file is of no format that is known
     * @throws IOException if the file, or the previous version, cannot be read
     */
    public ValidationReport validate(Path path) throws IOException {
        return validate(List.of(path), ReadOptions.DEFAULT);
    }

    /**
     * Checks several files as one dataset: records of one may refer to records of another. For files that have nothing to
     * do with each other, check each and {@linkplain ValidationReports#combine combine} the reports.
     *
     * @param paths the files
     * @param options how to read them; rows that cannot be read are passed over and reported, and digests are made, whatever the
     *     options say
     * @return what was checked and found
     * @throws org.sitrep.io.UnknownFormatException if a file is of no format that is known
     * @throws IOException if a file, or the previous version, cannot be read
     */
    public ValidationReport validate(Collection<Path> paths, ReadOptions options) throws IOException {
        ReadOptions skipping = reading(options);
        ValidationRun run = start();
        for (Path path : paths) {
            try (RecordReader reader = RecordReader.open(path, skipping)) {
                run.read(reader);
            }
        }
        return run.finish();
    }

    /**
     * How to open an input for {@link #validate(RecordReader)}, so that the report tells all it can: rows that cannot be read are
     * passed over, a digest is made, beside reading if there may be {@linkplain #withThreads threads} for that, and where each
     * finding must be known one by one, more findings of readers are kept.
     *
     * @param options what else to heed in reading
     * @return the options to open the reader with
     */
    public ReadOptions reading(ReadOptions options) {
        boolean each = listener != null || !baseline.entries().isEmpty();
        return options.toBuilder()
                .onError(OnError.SKIP)
                .digest(true)
                .digestAside(threads > 1)
                .cellBounds(true)
                .maxFindings(Math.max(options.maxFindings(), each ? MAX_READ : Math.min(maxPerCode, MAX_READ)))
                .build();
    }

    /**
     * Checks the records that a reader has still to give, as one dataset.
     *
     * @param reader the reader; it is read to its end and not closed. Under {@link OnError#SKIP} the rows it cannot read are
     *     findings of the report; under {@link OnError#FAIL} the first of them ends the check with an exception
     * @return what was checked and found
     * @throws IOException if the input, or the previous version, cannot be read
     */
    public ValidationReport validate(RecordReader reader) throws IOException {
        ValidationRun run = start();
        run.read(reader);
        return run.finish();
    }

    /**
     * Checks records as one dataset.
     *
     * @param records the records; gone through once
     * @return what was checked and found; a finding has a location if its record has an {@linkplain Record#origin() origin}
     * @throws UncheckedIOException if the previous version cannot be read
     */
    public ValidationReport validate(Iterable<? extends Record> records) {
        return validate(Optional.empty(), records.iterator());
    }

    /**
     * Checks records as one dataset, in the order of their stream.
     *
     * @param records the records; the stream is used up, in this thread, and not closed
     * @return what was checked and found; a finding has a location if its record has an {@linkplain Record#origin() origin}
     * @throws UncheckedIOException if the previous version cannot be read
     */
    public ValidationReport validate(Stream<? extends Record> records) {
        return validate(Optional.empty(), records.sequential().iterator());
    }

    /**
     * Checks a dataset: its records, and what it says of itself.
     *
     * @param dataset title, version, licence and so on
     * @param records its records; gone through once
     * @return what was checked and found; a finding has a location if its record has an {@linkplain Record#origin() origin}
     * @throws UncheckedIOException if the previous version cannot be read
     */
    public ValidationReport validate(Dataset dataset, Iterable<? extends Record> records) {
        return validate(Optional.of(dataset), records.iterator());
    }

    /**
     * Checks a dataset: its records, in the order of their stream, and what it says of itself.
     *
     * @param dataset title, version, licence and so on
     * @param records its records; the stream is used up, in this thread, and not closed
     * @return what was checked and found; a finding has a location if its record has an {@linkplain Record#origin() origin}
     * @throws UncheckedIOException if the previous version cannot be read
     */
    public ValidationReport validate(Dataset dataset, Stream<? extends Record> records) {
        return validate(Optional.of(dataset), records.sequential().iterator());
    }

    private ValidationReport validate(Optional<Dataset> dataset, Iterator<? extends Record> records) {
        ValidationRun run;
        try {
            run = start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run.take(dataset, records);
        return run.finish();
    }

    private ValidationRun start() throws IOException {
        BaselineRun accepting = new BaselineRun(baseline, LocalDate.now(clock), maxFindings);
        FindingStore store = new FindingStore(maxPerCode, maxFindings, accepting, listener);
        ValidationRun run =
                new ValidationRun(ruleSet, clock, store, baseline.entries().isEmpty() ? null : accepting, threads);
        ReadOptions skipping = previousOptions.toBuilder().onError(OnError.SKIP).build();
        for (Path path : previous) {
            try (RecordReader reader = RecordReader.open(path, skipping)) {
                run.readPrevious(reader);
            }
        }
        return run;
    }
}
