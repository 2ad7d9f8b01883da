package org.sitrep.validation;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Finding;
import org.sitrep.finding.FindingBuilder;
import org.sitrep.io.ColumnKey;
import org.sitrep.source.Origin;
import org.sitrep.source.RowView;
import org.sitrep.validation.RowChecks.RunningRowRule;
import org.sitrep.validation.rule.RowCells;

/** A row rule that knows where its columns stand in the tables of one layout. */
final class BoundRowRule implements RowCells {
    private static final int MAX_RAW = 1_000;

    private final RunningRowRule rule;
    private final ColumnKey<?>[] keys;
    private final int[] indexOfKey;
    private final List<Integer> indexes;
    private final RowTexts texts;
    private final RowView view;
    private final Clock clock;
    private final CurrentRecord current;
    private final FindingSink sink;

    BoundRowRule(
            RunningRowRule rule,
            ColumnKey<?>[] keys,
            int[] indexOfKey,
            List<Integer> indexes,
            RowTexts texts,
            Clock clock,
            CurrentRecord current,
            FindingSink sink) {
        this.rule = rule;
        this.keys = keys;
        this.indexOfKey = indexOfKey;
        this.indexes = indexes;
        this.texts = texts;
        this.view = texts.view();
        this.clock = clock;
        this.current = current;
        this.sink = sink;
    }

    String code() {
        return rule.code();
    }

    /** The columns that the rule looks at in these tables, in ascending order. */
    List<Integer> indexes() {
        return indexes;
    }

    /** The rule, and how the columns lie to each other: of two with the same shape, each finds right what the other does. */
    Object shape() {
        int first = indexes.get(0);
        List<Integer> offsets = Arrays.stream(indexOfKey)
                .map(index -> index < 0 ? -1 : index - first)
                .boxed()
                .toList();
        return List.of(code(), offsets);
    }

    /** Checks the row that the view shows. */
    void check() {
        try {
            rule.rule().check(this);
        } catch (RuntimeException e) {
            throw current.failure(code(), e);
        }
    }

    private int index(ColumnKey<?> column) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == column) {
                return indexOfKey[i];
            }
        }
        throw new IllegalArgumentException(
                "rule " + code() + " has not declared that it looks at the column " + column);
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public String format() {
        return view.layout().format();
    }

    @Override
    public String layout() {
        return view.layout().name();
    }

    @Override
    public boolean has(ColumnKey<?> column) {
        return index(column) >= 0;
    }

    @Override
    public String text(ColumnKey<?> column) {
        int index = index(column);
        return index < 0 ? "" : texts.text(index);
    }

    @Override
    public boolean isEmpty(ColumnKey<?> column) {
        int index = index(column);
        return index < 0 || view.isEmpty(index);
    }

    @Override
    public double number(ColumnKey<?> column) {
        int index = index(column);
        return index < 0 ? Double.NaN : view.number(index);
    }

    @Override
    public <T> Optional<T> value(ColumnKey<T> column) {
        return column.decode(text(column));
    }

    @Override
    public void report(ColumnKey<?> column, String message) {
        if (!sink.hasRoomFor(code(), rule.severity())) {
            sink.count(code(), rule.severity());
            return;
        }
        int index = index(column);
        String text = text(column);
        FindingBuilder finding = Finding.builder()
                .code(code())
                .severity(rule.severity())
                .message(message)
                .raw(text.length() <= MAX_RAW ? text : text.substring(0, MAX_RAW));
        Origin row = texts.origin();
        if (row != null && index >= 0) {
            finding.location(current.cell(row, index, view.layout().columns().get(index)));
        } else {
            finding.location(current.location());
        }
        current.record().ifPresent(record -> finding.addRecord(record.recordId()));
        sink.add(finding.build());
    }
}
