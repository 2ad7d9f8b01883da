package org.sitrep.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sitrep.finding.Finding;
import org.sitrep.validation.baseline.Baseline;
import org.sitrep.validation.baseline.BaselineEntry;
import org.sitrep.validation.baseline.Fingerprint;

/** A baseline in one check: which of its entries were needed, and for what. */
final class BaselineRun {
    private final Baseline baseline;
    private final LocalDate today;
    private final int max;
    private final Map<Fingerprint, Integer> found = new HashMap<>();
    private final SortedMap<String, Long> countsByCode = new TreeMap<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();

    BaselineRun(Baseline baseline, LocalDate today, int max) {
        this.baseline = baseline;
        this.today = today;
        this.max = max;
    }

    /** Whether a finding with this code may be in the baseline, and must be made to know. */
    boolean knows(String code) {
        return baseline.hasCode(code);
    }

    /** Takes a finding that the baseline accepts; false for one that counts. */
    boolean takes(Finding finding) {
        if (!knows(finding.code())) {
            return false;
        }
        Fingerprint fingerprint = Fingerprint.of(finding);
        Optional<BaselineEntry> entry = baseline.find(fingerprint);
        if (entry.isEmpty()) {
            return false;
        }
        int number = found.merge(fingerprint, 1, Integer::sum);
        if (entry.get().isExpired(today) || number > entry.get().count()) {
            return false;
        }
        countsByCode.merge(finding.code(), 1L, Long::sum);
        if (suppressed.size() < max) {
            suppressed.add(new SuppressedFinding(
                    finding, entry.get().reason(), entry.get().until()));
        }
        return true;
    }

    /** What came of it; entries with codes that were not looked for are not stale. */
    BaselineUse finish(Predicate<String> isChecked) {
        return BaselineUse.builder()
                .suppressedByCode(countsByCode)
                .suppressed(suppressed.stream()
                        .sorted(Comparator.comparing(SuppressedFinding::finding, FindingStore.ORDER))
                        .toList())
                .stale(baseline.entries().stream()
                        .filter(entry -> !found.containsKey(entry.fingerprint()) && isChecked.test(entry.code()))
                        .toList())
                .expired(baseline.entries().stream()
                        .filter(entry -> found.containsKey(entry.fingerprint()) && entry.isExpired(today))
                        .toList())
                .build();
    }
}
