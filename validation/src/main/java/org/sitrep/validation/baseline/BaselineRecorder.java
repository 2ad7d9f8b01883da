package org.sitrep.validation.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;

/**
 * Makes a baseline that accepts the findings it is told.
 *
 * <pre>{@code
 * BaselineRecorder recorder = new BaselineRecorder(Baseline.empty());
 * Validator.standard().onFinding(recorder).validate(file);
 * recorder.baseline().write(Path.of("baseline.json"));
 * }</pre>
 *
 * <p>Used by one thread.
 */
public final class BaselineRecorder implements Consumer<Finding> {
    private static final int LONGEST = 300;

    /** What was seen of one fingerprint. */
    private static final class Seen {
        final Finding first;
        Severity worst;
        int count;

        Seen(Finding first) {
            this.first = first;
            this.worst = first.severity();
        }
    }

    private final Baseline earlier;
    private final Map<Fingerprint, Seen> seen = new LinkedHashMap<>();

    /**
     * Begins to record.
     *
     * @param earlier the baseline that is written anew: findings that were in it keep their reason and last day
     */
    public BaselineRecorder(Baseline earlier) {
        this.earlier = earlier;
    }

    @Override
    public void accept(Finding finding) {
        Seen of = seen.computeIfAbsent(Fingerprint.of(finding), key -> new Seen(finding));
        of.count++;
        if (finding.severity().isAtLeast(of.worst)) {
            of.worst = finding.severity();
        }
    }

    /**
     * The baseline that accepts what was told. Entries of the earlier one that were not found are gone.
     *
     * @param isChecked tells by its code whether a kind of finding was looked for; entries of those that were not are kept
     * @return the baseline
     */
    public Baseline baseline(Predicate<String> isChecked) {
        List<BaselineEntry> entries = new ArrayList<>();
        seen.forEach((fingerprint, of) -> {
            Optional<BaselineEntry> before = earlier.find(fingerprint);
            entries.add(new BaselineEntry(
                    fingerprint,
                    of.first.code(),
                    shortened(of.first.message()),
                    before.map(BaselineEntry::reason).orElse(Baseline.DEFAULT_REASON),
                    before.flatMap(BaselineEntry::until),
                    of.count));
        });
        for (BaselineEntry entry : earlier.entries()) {
            if (!seen.containsKey(entry.fingerprint()) && !isChecked.test(entry.code())) {
                entries.add(entry);
            }
        }
        return Baseline.of(entries);
    }

    /**
     * The baseline that accepts what was told, where all kinds of findings were looked for.
     *
     * @return the baseline
     */
    public Baseline baseline() {
        return baseline(code -> true);
    }

    /**
     * How many findings were told.
     *
     * @return the number
     */
    public long count() {
        return seen.values().stream().mapToLong(of -> of.count).sum();
    }

    /**
     * Tells whether findings count although they are in the baseline, because their last day has passed.
     *
     * @param severity the mildest severity that counts
     * @param today the day by which to judge
     * @return true if there are such findings
     */
    public boolean hasExpired(Severity severity, LocalDate today) {
        return seen.entrySet().stream()
                .anyMatch(entry -> entry.getValue().worst.isAtLeast(severity)
                        && earlier.find(entry.getKey())
                                .filter(before -> before.isExpired(today))
                                .isPresent());
    }

    private static String shortened(String message) {
        return message.codePointCount(0, message.length()) <= LONGEST
                ? message
                : message.substring(0, message.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
