package org.sitrep.validation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.SourceLocation;
import org.sitrep.source.Origin;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.Rule;

/** The check of a dataset by the rules that want to see all its records; used by one thread. */
final class DatasetChecks {
    private record RunningCheck(String code, Set<String> formats, DatasetCheck check) {
        boolean isAbout(String format) {
            return formats.isEmpty() || formats.contains(format);
        }
    }

    private final CurrentRecord current = new CurrentRecord();
    private final List<RunningCheck> checks = new ArrayList<>();
    private final Map<String, List<RunningCheck>> byFormat = new HashMap<>();
    private String lastFormat = "";
    private List<RunningCheck> ofLast = List.of();

    DatasetChecks(RuleSet ruleSet, Clock clock, FindingSink sink) {
        Map<Class<?>, Object> shared = new HashMap<>();
        for (Rule rule : ruleSet.rules()) {
            if (rule instanceof DatasetRule datasetRule) {
                String code = rule.info().code();
                RunContext context = new RunContext(code, ruleSet.severity(code), clock, current, sink, shared);
                checks.add(new RunningCheck(code, Set.copyOf(rule.info().formats()), datasetRule.start(context)));
            }
        }
        ofLast = about("");
    }

    /** Whether there is no such rule. */
    boolean isIdle() {
        return checks.isEmpty();
    }

    /** Shows a record of the previous version of the dataset. */
    void seePrevious(Record record, SourceLocation location, String format) {
        current.set(record, location, format);
        for (RunningCheck running : aboutRowOf(record)) {
            call(running, () -> running.check().seePrevious(record));
        }
    }

    /** Shows a record that was read from an input of a format, and is or is not right by itself. */
    void see(Record record, SourceLocation location, String format, boolean isSound) {
        current.set(record, location, format);
        current.setSound(isSound);
        seeCurrent(record);
    }

    /** Shows a record that was handed over, and is or is not right by itself. */
    void see(Record record, boolean isSound) {
        current.set(record);
        current.setSound(isSound);
        seeCurrent(record);
    }

    private void seeCurrent(Record record) {
        if (isIdle()) {
            return;
        }
        List<RunningCheck> rules = aboutRowOf(record);
        for (int i = 0; i < rules.size(); i++) {
            RunningCheck running = rules.get(i);
            try {
                running.check().see(record);
            } catch (RuntimeException e) {
                throw current.failure(running.code(), e);
            }
        }
    }

    /** Shows what an input says of itself. */
    void describe(Dataset dataset, Optional<SourceLocation> input) {
        current.set(input);
        for (RunningCheck running : checks) {
            call(running, () -> running.check().seeDataset(dataset));
        }
    }

    /** Has them judge, after all records. */
    void finish() {
        current.clear();
        for (RunningCheck running : checks) {
            call(running, running.check()::finish);
        }
    }

    private List<RunningCheck> aboutRowOf(Record record) {
        Optional<Origin> origin = record.origin();
        String format = origin.isPresent() ? origin.get().format() : "";
        if (!format.equals(lastFormat)) {
            lastFormat = format;
            ofLast = byFormat.computeIfAbsent(format, this::about);
        }
        return ofLast;
    }

    private List<RunningCheck> about(String format) {
        return checks.stream().filter(running -> running.isAbout(format)).toList();
    }

    private void call(RunningCheck running, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            throw current.failure(running.code(), e);
        }
    }
}
