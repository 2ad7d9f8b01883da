package org.sitrep.validation;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private record RunningCheck(String code, DatasetCheck check) {}

    private final RuleSet ruleSet;
    private final FindingStore store;
    private final CurrentRecord current = new CurrentRecord();
    private final List<RunningRule> general = new ArrayList<>();
    private final List<RunningRule> bound = new ArrayList<>();
    private final Map<String, List<RunningRule>> boundByFormat = new HashMap<>();
    private final ValueChecks values;
    private final RowChecks rows;
    private final List<RunningCheck> checks = new ArrayList<>();
    private final List<CheckedInput> inputs = new ArrayList<>();
    private @Nullable Origin lastRow;

    ValidationRun(RuleSet ruleSet, Clock clock, FindingStore store) {
        this.ruleSet = ruleSet;
        this.store = store;
        List<RunningValueRule<?>> valueRules = new ArrayList<>();
        List<RunningRowRule> rowRules = new ArrayList<>();
        for (Rule rule : ruleSet.rules()) {
            String code = rule.info().code();
            Severity severity = ruleSet.severity(code);
            RunContext context = new RunContext(code, severity, clock, current, store);
            if (rule instanceof RowRule rowRule) {
                rowRules.add(new RunningRowRule(rowRule, severity));
            } else if (rule instanceof ValueRule<?> valueRule) {
                valueRules.add(new RunningValueRule<>(code, valueRule, context));
            } else if (rule instanceof DatasetRule datasetRule) {
                DatasetCheck check = datasetRule.start(context);
                checks.add(new RunningCheck(code, check));
                add(rule.info(), check::see);
            } else if (rule instanceof RecordRule recordRule) {
                add(rule.info(), record -> recordRule.check(record, context));
            }
        }
        values = new ValueChecks(valueRules, current, store);
        rows = new RowChecks(rowRules, clock, current, store);
    }

    private void add(RuleInfo info, Step step) {
        Set<String> formats = Set.copyOf(info.formats());
        (formats.isEmpty() ? general : bound).add(new RunningRule(info.code(), formats, step));
    }

    void read(RecordReader reader) throws IOException {
        long records = 0;
        ReadSummary before = reader.summary();
        try (ReadAhead ahead = new ReadAhead(reader)) {
            while (ahead.next()) {
                Record record = ahead.record();
                current.set(record, ahead.location(), ahead.format());
                check(record);
                records++;
            }
        }
        ReadSummary summary = reader.summary();
        List<Finding> unread = summary.findings()
                .subList(before.findings().size(), summary.findings().size());
        unread.forEach(store::keep);
        summary.findingCounts()
                .forEach((code, number) ->
                        store.countCode(code, number - before.findingCounts().getOrDefault(code, 0L)));
        summary.severityCounts()
                .forEach((severity, number) -> store.countSeverity(
                        severity, number - before.severityCounts().getOrDefault(severity, 0L)));
        SourceLocation location = SourceLocation.of(reader.location().file());
        inputs.add(CheckedInput.builder()
                .file(location.file())
                .format(reader.format().id())
                .layout(reader.layout())
                .rows(summary.rowsRead() - before.rowsRead())
                .rejected(summary.rowsRejected() - before.rowsRejected())
                .records(records)
                .bytes(reader.bytesRead())
                .build());
        if (records == 0) {
            reportNothing("nothing was checked: no record could be read from this file", Optional.of(location));
        }
    }

    void take(Iterable<? extends Record> records) {
        long number = 0;
        for (Record record : records) {
            current.set(record);
            check(record);
            number++;
        }
        inputs.add(CheckedInput.builder().rows(number).records(number).build());
        if (number == 0) {
            reportNothing("nothing was checked: there were no records", Optional.empty());
        }
    }

    private void check(Record record) {
        try {
            Optional<Origin> origin = record.origin();
            if (origin.isPresent()) {
                checkRow(origin.get());
                if (!bound.isEmpty()) {
                    run(boundTo(origin.get().format()), record);
                }
            }
            values.check(record);
            run(general, record);
        } catch (RuntimeException e) {
            String where =
                    current.location().map(location -> " (" + location + ")").orElse("");
            throw new IllegalStateException(
                    "rule " + current.rule() + " failed on " + record.recordId().value() + where, e);
        }
    }

    /** Records that were read from one row have one origin, and the row is checked with the first of them. */
    @SuppressWarnings("ReferenceEquality") // an equal row that was read again is another one
    private void checkRow(Origin row) {
        if (row != lastRow) {
            lastRow = row;
            rows.check(row);
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
        store.add(Finding.builder()
                .code(Validator.NOTHING_CHECKED)
                .severity(Severity.ERROR)
                .message(message)
                .location(location)
                .build());
    }

    ValidationReport finish() {
        current.clear();
        for (RunningCheck running : checks) {
            running.check().finish();
        }
        if (inputs.isEmpty()) {
            reportNothing("nothing was checked: there was no input", Optional.empty());
        }
        if (ruleSet.rules().isEmpty()) {
            reportNothing("nothing was checked: the rule set has no rules", Optional.empty());
        }
        return ValidationReport.builder()
                .ruleSetVersion(ruleSet.version())
                .rules(ruleSet.rules().stream().map(rule -> rule.info().code()).toList())
                .inputs(inputs)
                .countsBySeverity(store.countsBySeverity())
                .countsByCode(store.countsByCode())
                .findings(store.sorted())
                .build();
    }
}
