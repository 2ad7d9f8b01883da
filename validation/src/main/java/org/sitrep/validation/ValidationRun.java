package org.sitrep.validation;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.sitrep.source.Origin;
import org.sitrep.validation.RowChecks.RunningRowRule;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.Rule;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.TextRule;
import org.sitrep.validation.rule.ValueRule;

/** The check of one dataset, from its first record to the report; used by one thread. */
final class ValidationRun {
    /** What a rule does with a record. */
    private interface Step {
        void take(Record record);
    }

    private record RunningRule(String code, Set<String> formats, Step step) {
        boolean isAbout(@Nullable String format) {
            return formats.isEmpty() || (format != null && formats.contains(format));
        }
    }

    private record RunningCheck(String code, Set<String> formats, DatasetCheck check) {
        boolean isAbout(Record record) {
            return formats.isEmpty()
                    || record.origin()
                            .map(Origin::format)
                            .filter(formats::contains)
                            .isPresent();
        }
    }

    private final RuleSet ruleSet;
    private final FindingStore store;
    private final CurrentRecord current = new CurrentRecord();
    private final List<RunningRule> general = new ArrayList<>();
    private final List<RunningRule> bound = new ArrayList<>();
    private final Map<String, List<RunningRule>> boundByFormat = new HashMap<>();
    private final ValueChecks values;
    private final RowChecks rows;
    private final TextAttributes texts;
    private final List<RunningCheck> checks = new ArrayList<>();
    private final List<CheckedInput> inputs = new ArrayList<>();
    private @Nullable Origin lastRow;
    private final @Nullable BaselineRun baseline;
    private final Set<String> formats = new HashSet<>();
    private String lastFormat = "";
    private List<RunningRule> boundToLast = List.of();

    ValidationRun(RuleSet ruleSet, Clock clock, FindingStore store, @Nullable BaselineRun baseline) {
        this.ruleSet = ruleSet;
        this.store = store;
        this.baseline = baseline;
        List<RunningValueRule<?>> valueRules = new ArrayList<>();
        List<RunningRowRule> rowRules = new ArrayList<>();
        TextChecks textChecks = new TextChecks(current, store);
        for (Rule rule : ruleSet.rules()) {
            String code = rule.info().code();
            Severity severity = ruleSet.severity(code);
            RunContext context = new RunContext(code, severity, clock, current, store);
            if (rule instanceof RowRule rowRule) {
                rowRules.add(new RunningRowRule(rowRule, code, severity));
            } else if (rule instanceof TextRule textRule) {
                textChecks.add(textRule, severity);
            } else if (rule instanceof ValueRule<?> valueRule) {
                valueRules.add(new RunningValueRule<>(code, valueRule, context));
            } else if (rule instanceof DatasetRule datasetRule) {
                DatasetCheck check = datasetRule.start(context);
                checks.add(new RunningCheck(code, Set.copyOf(rule.info().formats()), check));
                add(rule.info(), check::see);
            } else if (rule instanceof RecordRule recordRule) {
                add(rule.info(), record -> recordRule.check(record, context));
            }
        }
        values = new ValueChecks(valueRules, current, store);
        texts = new TextAttributes(textChecks);
        rows = new RowChecks(rowRules, textChecks, clock, current, store);
    }

    private void add(RuleInfo info, Step step) {
        Set<String> formats = Set.copyOf(info.formats());
        (formats.isEmpty() ? general : bound).add(new RunningRule(info.code(), formats, step));
    }

    /** Shows the previous version of the dataset to the rules that want it. */
    void readPrevious(RecordReader reader) throws IOException {
        long records = 0;
        try (ReadAhead ahead = new ReadAhead(reader)) {
            while (ahead.next()) {
                Record record = ahead.record();
                current.set(record, ahead.location(), ahead.format());
                for (RunningCheck running : checks) {
                    if (running.isAbout(record)) {
                        call(running.code(), () -> running.check().seePrevious(record));
                    }
                }
                records++;
            }
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
        long records = 0;
        ReadSummary before = reader.summary();
        begin();
        try (ReadAhead ahead = new ReadAhead(reader)) {
            while (ahead.next()) {
                Record record = ahead.record();
                current.set(record, ahead.location(), ahead.format());
                check(record);
                records++;
            }
        }
        ReadSummary summary = reader.summary();
        addUnread(before, summary);
        SourceLocation location = SourceLocation.of(reader.name());
        reader.dataset().ifPresent(dataset -> describe(dataset, Optional.of(location)));
        // reads what is left of the input, so that its bytes can be counted after that
        Optional<String> digest = reader.digest();
        inputs.add(CheckedInput.builder()
                .file(location.file())
                .format(reader.format().id())
                .layout(reader.layout())
                .rows(summary.rowsRead() - before.rowsRead())
                .rejected(summary.rowsRejected() - before.rowsRejected())
                .records(records)
                .bytes(reader.bytesRead())
                .sha256(digest)
                .rulesNotRun(notRun())
                .build());
        if (records == 0) {
            reportNothing("nothing was checked: no record could be read from this file", Optional.of(location));
        }
    }

    private void begin() {
        rows.begin();
        formats.clear();
        lastFormat = "";
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
    private SortedMap<String, String> notRun() {
        SortedMap<String, String> reasons = new TreeMap<>();
        for (Rule rule : ruleSet.rules()) {
            RuleInfo info = rule.info();
            if (!info.formats().isEmpty()) {
                if (info.formats().stream().noneMatch(formats::contains)) {
                    reasons.put(info.code(), "no row is of " + String.join(" or ", info.formats()));
                } else {
                    rows.missingColumn(info.code())
                            .ifPresent(column -> reasons.put(info.code(), "there is no column " + column));
                }
            }
        }
        return reasons;
    }

    void take(Optional<Dataset> dataset, Iterator<? extends Record> records) {
        begin();
        long number = 0;
        while (records.hasNext()) {
            Record record = records.next();
            current.set(record);
            check(record);
            number++;
        }
        dataset.ifPresent(described -> describe(described, Optional.empty()));
        inputs.add(CheckedInput.builder()
                .rows(number)
                .records(number)
                .rulesNotRun(notRun())
                .build());
        if (number == 0) {
            reportNothing("nothing was checked: there were no records", Optional.empty());
        }
    }

    private void describe(Dataset dataset, Optional<SourceLocation> input) {
        current.set(input);
        for (RunningCheck running : checks) {
            call(running.code(), () -> running.check().seeDataset(dataset));
        }
    }

    private void check(Record record) {
        try {
            Optional<Origin> origin = record.origin();
            if (origin.isPresent()) {
                note(origin.get().format());
                checkRow(origin.get());
                run(boundToLast, record);
            } else {
                texts.check(record);
            }
            values.check(record);
            run(general, record);
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    private void call(String code, Runnable step) {
        current.by(code);
        try {
            step.run();
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    /** Says which rule failed, and on what. */
    private IllegalStateException failure(RuntimeException e) {
        String what = current.record()
                .map(record -> " on " + record.recordId().value())
                .orElse("");
        String where = current.location().map(location -> " (" + location + ")").orElse("");
        return new IllegalStateException("rule " + current.rule() + " failed" + what + where, e);
    }

    /** Records that were read from one row have one origin, and the row is checked with the first of them. */
    @SuppressWarnings("ReferenceEquality") // another row may have the same cells
    private void checkRow(Origin row) {
        if (row != lastRow) {
            lastRow = row;
            rows.check(row);
        }
    }

    private void note(String format) {
        if (!format.equals(lastFormat)) {
            lastFormat = format;
            formats.add(format);
            boundToLast = boundTo(format);
        }
    }

    private void run(List<RunningRule> rules, Record record) {
        for (int i = 0; i < rules.size(); i++) {
            RunningRule rule = rules.get(i);
            current.by(rule.code());
            rule.step().take(record);
        }
    }

    private List<RunningRule> boundTo(String format) {
        return boundByFormat.computeIfAbsent(
                format, id -> bound.stream().filter(rule -> rule.isAbout(id)).toList());
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
        current.clear();
        for (RunningCheck running : checks) {
            call(running.code(), running.check()::finish);
        }
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
