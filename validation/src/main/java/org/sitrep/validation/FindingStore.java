package org.sitrep.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;

/**
 * Counts all findings and keeps some: of each code the first ones, and when there are too many altogether, a worse one
 * takes the place of the last of the mildest.
 */
final class FindingStore implements FindingSink {
    /** File, line, column, code, message; a finding without a location comes last. */
    static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.location().isEmpty())
            .thenComparing(
                    finding -> finding.location().map(SourceLocation::file).orElse(""))
            .thenComparing(
                    finding -> finding.location().map(SourceLocation::line).orElse(0L))
            .thenComparing(
                    finding -> finding.location().map(SourceLocation::column).orElse(0))
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    /** A code at a severity. */
    private record Kind(String code, Severity severity) {}

    private final int maxPerCode;
    private final int max;
    private final Map<Severity, List<Finding>> kept = new EnumMap<>(Severity.class);
    private final Map<String, Integer> keptPerCode = new HashMap<>();
    private final Map<Severity, Long> countsBySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Long> countsByCode = new HashMap<>();
    private final BaselineRun baseline;
    private final @Nullable Consumer<? super Finding> listener;
    private volatile Set<Kind> full = Set.of();
    private int size;
    private long count;
    private long serious;

    FindingStore(int maxPerCode, int max, BaselineRun baseline, @Nullable Consumer<? super Finding> listener) {
        this.maxPerCode = maxPerCode;
        this.max = max;
        this.baseline = baseline;
        this.listener = listener;
        for (Severity severity : Severity.values()) {
            kept.put(severity, new ArrayList<>());
            countsBySeverity.put(severity, 0L);
        }
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public long seriousCount() {
        return serious;
    }

    private void note(Severity severity) {
        count++;
        if (FindingSink.isSerious(severity)) {
            serious++;
        }
    }

    /** Tells a finding; counts it, and keeps it if there is room, unless the baseline accepts it. */
    @Override
    public void add(Finding finding) {
        if (listener != null) {
            listener.accept(finding);
        }
        if (baseline.takes(finding)) {
            note(finding.severity());
        } else {
            addAlways(finding);
        }
    }

    /** The same for a finding that no baseline can accept, and that need not be told. */
    void addAlways(Finding finding) {
        count(finding.code(), finding.severity());
        keep(finding);
    }

    @Override
    public void count(String code, Severity severity) {
        note(severity);
        countCode(code, 1);
        countSeverity(severity, 1);
    }

    @Override
    public boolean hasRoomFor(String code, Severity severity) {
        return listener != null || baseline.knows(code) || canKeep(code, severity);
    }

    /** The same for other threads, which may be told that there is room where there was some a moment ago. */
    boolean mayHaveRoomFor(String code, Severity severity) {
        Set<Kind> refused = full;
        return refused.isEmpty()
                || listener != null
                || baseline.knows(code)
                || !refused.contains(new Kind(code, severity));
    }

    private boolean canKeep(String code, Severity severity) {
        return keptPerCode.getOrDefault(code, 0) < maxPerCode
                && (size < max
                        || kept.entrySet().stream()
                                .anyMatch(entry -> entry.getKey().compareTo(severity) < 0
                                        && !entry.getValue().isEmpty()));
    }

    void countCode(String code, long number) {
        if (number > 0) {
            countsByCode.merge(code, number, Long::sum);
        }
    }

    void countSeverity(Severity severity, long number) {
        countsBySeverity.merge(severity, number, Long::sum);
    }

    /** Keeps a finding, if there is room, without counting it. */
    void keep(Finding finding) {
        if (keptPerCode.getOrDefault(finding.code(), 0) >= maxPerCode
                || (size >= max && !makeRoomFor(finding.severity()))) {
            refuseFromNowOn(new Kind(finding.code(), finding.severity()));
            return;
        }
        keptPerCode.merge(finding.code(), 1, Integer::sum);
        listOf(finding.severity()).add(finding);
        size++;
    }

    /** Where there is no room there will be none: nothing milder comes in that could give way. */
    private void refuseFromNowOn(Kind kind) {
        if (!full.contains(kind)) {
            Set<Kind> more = new HashSet<>(full);
            more.add(kind);
            full = Set.copyOf(more);
        }
    }

    private List<Finding> listOf(Severity severity) {
        return kept.computeIfAbsent(severity, key -> new ArrayList<>());
    }

    private boolean makeRoomFor(Severity severity) {
        for (Severity milder : Severity.values()) {
            List<Finding> findings = listOf(milder);
            if (milder.compareTo(severity) < 0 && !findings.isEmpty()) {
                findings.remove(findings.size() - 1);
                size--;
                return true;
            }
        }
        return false;
    }

    List<Finding> sorted() {
        return kept.values().stream().flatMap(List::stream).sorted(ORDER).toList();
    }

    SortedMap<Severity, Long> countsBySeverity() {
        return new TreeMap<>(countsBySeverity);
    }

    SortedMap<String, Long> countsByCode() {
        return new TreeMap<>(countsByCode);
    }
}
