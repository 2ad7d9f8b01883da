package org.sitrep.validation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.source.Origin;
import org.sitrep.validation.RowChecks.RunningRowRule;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.Rule;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.TextRule;
import org.sitrep.validation.rule.ValueRule;

/** The check of records one by one, by all rules but those of {@linkplain DatasetChecks datasets}; used by one thread. */
final class RecordChecks {
    private record RunningRecordRule(Set<String> formats, RecordRule rule, RunContext context) {
        void check(Record record) {
            try {
                rule.check(record, context);
            } catch (RuntimeException e) {
                throw context.failure(e);
            }
        }
    }

    private final CurrentRecord current = new CurrentRecord();
    private final List<RunningRecordRule> general = new ArrayList<>();
    /** Those of the general rules that do not pass over records from rows. */
    private final List<RunningRecordRule> generalOnRows = new ArrayList<>();

    private final List<RunningRecordRule> bound = new ArrayList<>();
    private final Map<String, List<RunningRecordRule>> boundByFormat = new HashMap<>();
    private final ValueChecks values;
    private final RowChecks rows;
    private final TextAttributes texts;
    private final Set<String> formats = new HashSet<>();
    private String lastFormat = "";
    private List<RunningRecordRule> boundToLast = List.of();
    private @Nullable Origin lastRow;
    private boolean lastRowIsSound = true;
    private final FindingSink sink;

    RecordChecks(RuleSet ruleSet, Clock clock, FindingSink sink) {
        this.sink = sink;
        List<RunningValueRule<?>> valueRules = new ArrayList<>();
        List<RunningRowRule> rowRules = new ArrayList<>();
        TextChecks textChecks = new TextChecks(current, sink);
        for (Rule rule : ruleSet.rules()) {
            String code = rule.info().code();
            Severity severity = ruleSet.severity(code);
            RunContext context = new RunContext(code, severity, clock, current, sink, Map.of());
            if (rule instanceof RowRule rowRule) {
                rowRules.add(new RunningRowRule(rowRule, code, severity));
            } else if (rule instanceof TextRule textRule) {
                textChecks.add(textRule, severity);
            } else if (rule instanceof ValueRule<?> valueRule) {
                valueRules.add(new RunningValueRule<>(valueRule, context));
            } else if (rule instanceof RecordRule recordRule) {
                add(rule.info(), recordRule, context);
            }
        }
        values = new ValueChecks(valueRules, current, sink);
        texts = new TextAttributes(textChecks);
        rows = new RowChecks(rowRules, textChecks, clock, current, sink);
    }

    private void add(RuleInfo info, RecordRule rule, RunContext context) {
        RunningRecordRule running = new RunningRecordRule(Set.copyOf(info.formats()), rule, context);
        if (!running.formats().isEmpty()) {
            bound.add(running);
            return;
        }
        general.add(running);
        if (!rule.passesOverRows()) {
            generalOnRows.add(running);
        }
    }

    /** The formats of the rows that were checked. */
    Set<String> formats() {
        return formats;
    }

    /** The rows that were checked. */
    RowChecks rows() {
        return rows;
    }

    /** Begins with another input. */
    void begin() {
        rows.begin();
        formats.clear();
        lastFormat = "";
        lastRow = null;
    }

    /** Checks a record that was read from an input of a format, and tells whether it is sound: it has no errors or warnings. */
    boolean check(Record record, SourceLocation location, String format) {
        current.set(record, location, format);
        return isSound(record);
    }

    /** Checks a record that was handed over, and tells whether it is sound. */
    boolean check(Record record) {
        current.set(record);
        return isSound(record);
    }

    private boolean isSound(Record record) {
        long before = sink.seriousCount();
        boolean inSoundRow = checkCurrent(record);
        return inSoundRow && sink.seriousCount() == before;
    }

    /** Checks the current record, and tells whether there is nothing wrong in its row, if it has one. */
    private boolean checkCurrent(Record record) {
        Optional<Origin> origin = record.origin();
        if (origin.isPresent()) {
            Origin row = origin.get();
            note(row.format());
            checkRow(row);
            run(boundToLast, record);
            values.check(record);
            run(generalOnRows, record);
            return lastRowIsSound;
        }
        texts.check(record);
        values.check(record);
        run(general, record);
        return true;
    }

    /** Records that were read from one row have one origin, and the row is checked with the first of them. */
    @SuppressWarnings("ReferenceEquality") // another row may have the same cells
    private void checkRow(Origin row) {
        if (row != lastRow) {
            lastRow = row;
            long before = sink.seriousCount();
            rows.check(row);
            lastRowIsSound = sink.seriousCount() == before;
        }
    }

    private void note(String format) {
        if (!format.equals(lastFormat)) {
            lastFormat = format;
            formats.add(format);
            boundToLast = boundTo(format);
        }
    }

    private List<RunningRecordRule> boundTo(String format) {
        return boundByFormat.computeIfAbsent(
                format,
                id -> bound.stream().filter(rule -> rule.formats().contains(id)).toList());
    }

    private void run(List<RunningRecordRule> rules, Record record) {
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).check(record);
        }
    }
}
