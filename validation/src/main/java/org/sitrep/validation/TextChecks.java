package org.sitrep.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Finding;
import org.sitrep.finding.FindingBuilder;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.source.Origin;
import org.sitrep.source.RowView;
import org.sitrep.validation.rule.TextRule;

/** Shows texts to all {@link TextRule text rules}: the cells of a row, or one text, unless it is of the plain sort. */
final class TextChecks {
    private static final int MAX_RAW = 1_000;

    private record RunningTextRule(String code, Severity severity, TextRule rule) {}

    private final List<RunningTextRule> rules = new ArrayList<>();
    private final CurrentRecord current;
    private final FindingSink sink;

    TextChecks(CurrentRecord current, FindingSink sink) {
        this.current = current;
        this.sink = sink;
    }

    void add(TextRule rule, Severity severity) {
        rules.add(new RunningTextRule(rule.info().code(), severity, rule));
    }

    boolean isWanted() {
        return !rules.isEmpty();
    }

    /** Checks some cells of the row that a view shows. */
    void check(Origin origin, RowView view, CellRuns cells) {
        for (int run = 0; run < cells.size(); run++) {
            check(origin, view, cells.first(run), cells.last(run));
        }
    }

    /** Checks the cells from one to another of the row that a view shows. */
    void check(Origin origin, RowView view, int first, int last) {
        if (rules.isEmpty()) {
            return;
        }
        byte[] bytes = view.bytes();
        for (int i = first; i <= last; i++) {
            int from = view.start(i);
            int to = view.end(i);
            if (PlainBytes.mayBeFormula(bytes, from, to) || !PlainBytes.isPlain(bytes, from, to)) {
                check(view.text(i), origin, i);
            }
        }
    }

    private void check(String text, Origin origin, int index) {
        List<String> columns = origin.columns();
        for (RunningTextRule running : rules) {
            Optional<String> wrong = verdict(running, text);
            if (wrong.isPresent()) {
                report(
                        running,
                        text,
                        wrong.get(),
                        index < columns.size() ? current.cell(origin, index, columns.get(index)) : current.location());
            }
        }
    }

    /** Checks a text of the current record. */
    void check(String text, String attribute) {
        if (PlainBytes.isPlain(text)) {
            return;
        }
        for (RunningTextRule running : rules) {
            Optional<String> wrong = verdict(running, text);
            if (wrong.isPresent()) {
                report(running, text, wrong.get(), current.locationOf(attribute));
            }
        }
    }

    private Optional<String> verdict(RunningTextRule running, String text) {
        try {
            return running.rule().check(text);
        } catch (RuntimeException e) {
            throw current.failure(running.code(), e);
        }
    }

    private void report(RunningTextRule running, String text, String wrong, Optional<SourceLocation> location) {
        if (!sink.hasRoomFor(running.code(), running.severity())) {
            sink.count(running.code(), running.severity());
            return;
        }
        FindingBuilder finding = Finding.builder()
                .code(running.code())
                .severity(running.severity())
                .message(wrong)
                .location(location)
                .raw(text.length() <= MAX_RAW ? text : text.substring(0, MAX_RAW));
        current.record().ifPresent(record -> finding.addRecord(record.recordId()));
        sink.add(finding.build());
    }
}
