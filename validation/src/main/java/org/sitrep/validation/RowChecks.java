package org.sitrep.validation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.source.Origin;
import org.sitrep.source.RowLayout;
import org.sitrep.validation.rule.RowRule;

/**
 * Checks the rows that records were read from, by all {@link RowRule row rules} and
 * {@link org.sitrep.validation.rule.TextRule text rules} together: the cells of a row are found once, and row rules that look at the same columns are not asked again about cells that they found right.
 */
final class RowChecks {
    private static final int MOST_LAYOUTS = 64;

    /** A row rule, and how bad its findings are in this run. */
    record RunningRowRule(RowRule rule, String code, Severity severity) {}

    private final Map<String, List<RunningRowRule>> byFormat = new HashMap<>();
    private final TextChecks texts;
    private final Clock clock;
    private final CurrentRecord current;
    private final FindingSink sink;
    private final IdentityHashMap<RowLayout, RowCheck> byLayout = new IdentityHashMap<>();
    private final Set<String> bound = new HashSet<>();
    private final Map<String, String> missing = new HashMap<>();
    private @Nullable RowLayout lastLayout;
    private @Nullable RowCheck last;

    RowChecks(List<RunningRowRule> rules, TextChecks texts, Clock clock, CurrentRecord current, FindingSink sink) {
        this.texts = texts;
        this.clock = clock;
        this.current = current;
        this.sink = sink;
        for (RunningRowRule rule : rules) {
            for (String format : rule.rule().info().formats()) {
                byFormat.computeIfAbsent(format, id -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** Begins with another input. */
    void begin() {
        byLayout.clear();
        bound.clear();
        missing.clear();
        lastLayout = null;
        last = null;
    }

    /** The column for want of which a rule could be applied to no row of the input; empty if it was applied to one. */
    Optional<String> missingColumn(String code) {
        return bound.contains(code) ? Optional.empty() : Optional.ofNullable(missing.get(code));
    }

    /** Checks a row. */
    void check(Origin origin) {
        RowLayout layout = origin.layout();
        RowCheck check = layout == lastLayout ? last : null;
        if (check == null) {
            if (byLayout.size() == MOST_LAYOUTS) {
                byLayout.clear();
            }
            check = byLayout.computeIfAbsent(layout, this::bind);
            last = check;
            lastLayout = layout;
        }
        check.check(origin);
    }

    private RowCheck bind(RowLayout layout) {
        RowTexts view = new RowTexts(layout.newView());
        Map<List<Integer>, List<BoundRowRule>> byColumns = new LinkedHashMap<>();
        for (RunningRowRule rule : byFormat.getOrDefault(layout.format(), List.of())) {
            for (List<ColumnKey<?>> columns : places(rule.rule())) {
                bind(rule, columns, view)
                        .ifPresent(bound -> byColumns
                                .computeIfAbsent(bound.indexes(), indexes -> new ArrayList<>())
                                .add(bound));
            }
        }
        List<RowCheck.Group> groups = new ArrayList<>();
        Map<List<Object>, CellMemory> memories = new HashMap<>();
        NavigableSet<Integer> left = new TreeSet<>();
        for (int i = 0; i < layout.columns().size(); i++) {
            left.add(i);
        }
        byColumns.forEach((indexes, rules) -> {
            List<Integer> ofTexts = indexes.stream().filter(left::remove).toList();
            List<Object> alike =
                    new ArrayList<>(rules.stream().map(BoundRowRule::shape).toList());
            ofTexts.forEach(index -> alike.add(index - indexes.get(0)));
            groups.add(new RowCheck.Group(
                    rules,
                    new CellRuns(indexes),
                    new CellRuns(ofTexts),
                    memories.computeIfAbsent(alike, shapes -> new CellMemory(rules.size()))));
        });
        return new RowCheck(view, groups, new CellRuns(left), texts, sink);
    }

    /** The columns that a rule has declared, and those that stand in their place when it is shown the row again. */
    private static List<List<ColumnKey<?>>> places(RowRule rule) {
        List<ColumnKey<?>> declared = new ArrayList<>(rule.columns());
        declared.addAll(rule.optionalColumns());
        List<List<ColumnKey<?>>> places = new ArrayList<>();
        places.add(declared);
        places.addAll(rule.repetitions());
        return places;
    }

    /** Empty if the table lacks a column that the rule cannot do without or that it knows its tables by. */
    private Optional<BoundRowRule> bind(RunningRowRule rule, List<ColumnKey<?>> columns, RowTexts row) {
        List<String> names = row.view().layout().columns();
        if (rule.rule().telltaleColumns().stream().anyMatch(column -> column.indexIn(names) < 0)) {
            return Optional.empty();
        }
        int needed = rule.rule().columns().size();
        int[] indexes = new int[columns.size()];
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = columns.get(i).indexIn(names);
            if (indexes[i] < 0 && i < needed) {
                missing.putIfAbsent(rule.code(), columns.get(i).name());
                return Optional.empty();
            }
        }
        bound.add(rule.code());
        List<Integer> looked = Arrays.stream(indexes)
                .filter(index -> index >= 0)
                .sorted()
                .distinct()
                .boxed()
                .toList();
        ColumnKey<?>[] keys = places(rule.rule()).get(0).toArray(new ColumnKey<?>[0]);
        return Optional.of(new BoundRowRule(rule, keys, indexes, looked, row, clock, current, sink));
    }
}
