package org.sitrep.validation;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.ReadSummary;
import org.sitrep.io.RecordReader;
import org.sitrep.validation.rule.Rule;
import org.sitrep.validation.rule.RuleInfo;

/** The check of one dataset, from its first record to the report; used by one thread. */
final class ValidationRun {
    private final RuleSet ruleSet;
    private final FindingStore store;
    private final Clock clock;
    private final DatasetChecks dataset;
    private final int threads;
    private final FoundAside aside;
    private final RecordChecks records;
    private final List<CheckedInput> inputs = new ArrayList<>();
    private final @Nullable BaselineRun baseline;

    /**
     * Begins a check.
     *
     * @param threads how many threads are at work on an input at most, that of the caller among them
     */
    ValidationRun(RuleSet ruleSet, Clock clock, FindingStore store, @Nullable BaselineRun baseline, int threads) {
        this.ruleSet = ruleSet;
        this.clock = clock;
        this.store = store;
        this.baseline = baseline;
        this.threads = threads;
        this.dataset = new DatasetChecks(ruleSet, clock, store);
        this.aside = new FoundAside(store);
        this.records = new RecordChecks(ruleSet, clock, aside);
    }

    /** Shows the previous version of the dataset to the rules that want it. */
    void readPrevious(RecordReader reader) throws IOException {
        long records = 0;
        try (RecordBatches batches = new RecordBatches(reader, batch -> {}, Math.min(threads, 2))) {
            RecordBatch batch;
            do {
                batch = batches.next();
                for (int i = 0; i < batch.size(); i++) {
                    dataset.seePrevious(batch.record(i), batch.location(i), batch.format(i));
                }
                records += batch.size();
            } while (!batch.isLast());
            batch.throwFailure();
        }
        SourceLocation location = SourceLocation.of(reader.location().file());
        long rejected = reader.summary().rowsRejected();
        if (rejected > 0 || records == 0) {
            store.add(Finding.builder()
                    .code(Validator.PREVIOUS_INCOMPLETE)
                    .severity(Severity.WARNING)
                    .message("the previous version could not be compared in full: of its rows, " + rejected
                            + " could not be read, and " + records + (records == 1 ? " record was" : " records were"))
                    .location(location)
                    .build());
        }
    }

    void read(RecordReader reader) throws IOException {
        ReadSummary before = reader.summary();
        long number = checkAll(reader);
        ReadSummary summary = reader.summary();
        addUnread(before, summary);
        SourceLocation location = SourceLocation.of(reader.name());
        reader.dataset().ifPresent(described -> dataset.describe(described, Optional.of(location)));
        // reads what is left of the input, so that its bytes can be counted after that
        Optional<String> digest = reader.digest();
        inputs.add(CheckedInput.builder()
                .file(location.file())
                .format(reader.format().id())
                .layout(reader.layout())
                .rows(summary.rowsRead() - before.rowsRead())
                .rejected(summary.rowsRejected() - before.rowsRejected())
                .records(number)
                .bytes(reader.bytesRead())
                .sha256(digest)
                .rulesNotRun(notRun(records))
                .build());
        if (number == 0) {
            reportNothing("nothing was checked: no record could be read from this file", Optional.of(location));
        }
    }

    /** Checks the records that a reader has to give; how many there were. */
    private long checkAll(RecordReader reader) throws IOException {
        records.begin();
        // where no rule wants to see the dataset, there is nothing to do beside checking records
        int stages = Math.min(threads, dataset.isIdle() ? 2 : 3);
        long number = 0;
        try (RecordBatches batches = new RecordBatches(reader, batch -> batch.checkBy(records, aside), stages)) {
            RecordBatch batch;
            do {
                batch = batches.next();
                for (int i = 0; i < batch.size(); i++) {
                    batch.passOn(i, store);
                    dataset.see(batch.record(i), batch.location(i), batch.format(i), batch.isSound(i));
                }
                number += batch.size();
            } while (!batch.isLast());
            batch.throwFailure();
        }
        return number;
    }

    /** The findings of the reader; those that it did not keep are only counted. */
    private void addUnread(ReadSummary before, ReadSummary now) {
        Map<String, Long> codes = new HashMap<>();
        Map<Severity, Long> severities = new HashMap<>();
        for (Finding finding :
                now.findings().subList(before.findings().size(), now.findings().size())) {
            store.add(finding);
            codes.merge(finding.code(), 1L, Long::sum);
            severities.merge(finding.severity(), 1L, Long::sum);
        }
        now.findingCounts()
                .forEach((code, number) -> store.countCode(
                        code, number - before.findingCounts().getOrDefault(code, 0L) - codes.getOrDefault(code, 0L)));
        now.severityCounts()
                .forEach((severity, number) -> store.countSeverity(
                        severity,
                        number
                                - before.severityCounts().getOrDefault(severity, 0L)
                                - severities.getOrDefault(severity, 0L)));
    }

    /** The rules that were applied to no record of the input. */
    private SortedMap<String, String> notRun(RecordChecks checks) {
        SortedMap<String, String> reasons = new TreeMap<>();
        for (Rule rule : ruleSet.rules()) {
            RuleInfo info = rule.info();
            if (!info.formats().isEmpty()) {
                if (info.formats().stream().noneMatch(checks.formats()::contains)) {
                    reasons.put(info.code(), "no row is of " + String.join(" or ", info.formats()));
                } else {
                    checks.rows()
                            .missingColumn(info.code())
                            .ifPresent(column -> reasons.put(info.code(), "there is no column " + column));
                }
            }
        }
        return reasons;
    }

    void take(Optional<Dataset> about, Iterator<? extends Record> given) {
        RecordChecks checks = new RecordChecks(ruleSet, clock, store);
        long number = 0;
        while (given.hasNext()) {
            Record record = given.next();
            boolean isSound = checks.check(record);
            dataset.see(record, isSound);
            number++;
        }
        about.ifPresent(described -> dataset.describe(described, Optional.empty()));
        inputs.add(CheckedInput.builder()
                .rows(number)
                .records(number)
                .rulesNotRun(notRun(checks))
                .build());
        if (number == 0) {
            reportNothing("nothing was checked: there were no records", Optional.empty());
        }
    }

    private void reportNothing(String message, Optional<SourceLocation> location) {
        store.addAlways(Finding.builder()
                .code(Validator.NOTHING_CHECKED)
                .severity(Severity.ERROR)
                .message(message)
                .location(location)
                .build());
    }

    ValidationReport finish() {
        dataset.finish();
        if (inputs.isEmpty()) {
            reportNothing("nothing was checked: there was no input", Optional.empty());
        }
        if (ruleSet.rules().isEmpty()) {
            reportNothing("nothing was checked: the rule set has no rules", Optional.empty());
        }
        return ValidationReport.builder()
                .ruleSetVersion(ruleSet.version())
                .ruleInfos(ruleSet.infos())
                .rulesLeftOut(ruleSet.leftOut())
                .inputs(inputs)
                .baseline(Optional.ofNullable(baseline).map(run -> run.finish(this::isChecked)))
                .countsBySeverity(store.countsBySeverity())
                .countsByCode(store.countsByCode())
                .findings(store.sorted())
                .build();
    }

    /** Whether findings with a code were looked for: those of readers always are. */
    private boolean isChecked(String code) {
        return ruleSet.leftOut().stream().noneMatch(info -> info.code().equals(code));
    }
}
