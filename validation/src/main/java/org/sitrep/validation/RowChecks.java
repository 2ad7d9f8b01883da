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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.source.Origin;
import org.sitrep.source.RowLayout;
import org.sitrep.source.RowView;
import org.sitrep.validation.rule.RowRule;

/**
 * Checks the rows that records were read from, by all {@link RowRule row rules} together: the cells of a row are found once, and
 * rules that look at the same columns are not asked again about cells that they found right.
 */
final class RowChecks {
    private static final int MOST_LAYOUTS = 64;

    /** A row rule, and how bad its findings are in this run. */
    record RunningRowRule(RowRule rule, Severity severity) {
        String code() {
            return rule.info().code();
        }
    }

    private final Map<String, List<RunningRowRule>> byFormat = new HashMap<>();
    private final Clock clock;
    private final CurrentRecord current;
    private final FindingStore store;
    private final IdentityHashMap<RowLayout, RowCheck> byLayout = new IdentityHashMap<>();
    private final Set<String> bound = new HashSet<>();
    private final Map<String, String> missing = new HashMap<>();
    private @Nullable RowLayout lastLayout;
    private @Nullable RowCheck last;

    RowChecks(List<RunningRowRule> rules, Clock clock, CurrentRecord current, FindingStore store) {
        this.clock = clock;
        this.current = current;
        this.store = store;
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
        RowView view = layout.newView();
        Map<List<Integer>, List<BoundRowRule>> byColumns = new LinkedHashMap<>();
        for (RunningRowRule rule : byFormat.getOrDefault(layout.format(), List.of())) {
            bind(rule, view)
                    .ifPresent(bound -> byColumns
                            .computeIfAbsent(bound.indexes(), indexes -> new ArrayList<>())
                            .add(bound));
        }
        List<RowCheck.Group> groups = new ArrayList<>();
        byColumns.forEach((indexes, rules) -> groups.add(new RowCheck.Group(
                rules,
                new CellMemory(indexes.stream().mapToInt(Integer::intValue).toArray()))));
        return new RowCheck(view, groups, current, store);
    }

    /** Empty if the table lacks a column that the rule cannot do without. */
    private Optional<BoundRowRule> bind(RunningRowRule rule, RowView view) {
        List<ColumnKey<?>> keys = new ArrayList<>(rule.rule().columns());
        int needed = keys.size();
        keys.addAll(rule.rule().optionalColumns());
        int[] indexes = new int[keys.size()];
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = keys.get(i).indexIn(view.layout().columns());
            if (indexes[i] < 0 && i < needed) {
                missing.putIfAbsent(rule.code(), keys.get(i).name());
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
        return Optional.of(new BoundRowRule(
                rule, keys.toArray(new ColumnKey<?>[0]), indexes, looked, view, clock, current, store));
    }
}
