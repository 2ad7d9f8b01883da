package org.sitrep.validation.rules.own;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.code.CodeEntry;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Labels of another code. */
final class CodingLabelOfOther implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("coding-label-of-other")
            .severity(Severity.WARNING)
            .summary("The label of a coding is that of another code of its scheme.")
            .meaning("A label may have any words, since codebooks and translations differ; but if it is, letter by"
                    + " letter, the label or a spelling of another code in the list of the scheme, and not of its own,"
                    + " code or label is wrong. Looked at are records that were not read from a row of a source.")
            .fix("Correct the code or the label.")
            .since("0.1")
            .build();

    private static final Map<CodeScheme, Map<String, Set<String>>> LABELS = new ConcurrentHashMap<>();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean passesOverRows() {
        return true;
    }

    @Override
    public void check(Record record, RuleContext context) {
        new Walk() {
            @Override
            void coding(Coding coding, String path) {
                other(coding)
                        .ifPresent(other -> context.report(
                                path,
                                coding.toString(),
                                "the label \"" + coding.label().orElse("") + "\" is that of " + other
                                        + ", but the code is " + coding.code()));
            }
        }.through(record);
    }

    /** The code whose label a coding has instead of its own. */
    private static Optional<String> other(Coding coding) {
        Optional<String> label = coding.label();
        if (label.isEmpty()) {
            return Optional.empty();
        }
        Set<String> codes = labels(coding.scheme()).getOrDefault(fold(label.get()), Set.of());
        boolean own = codes.isEmpty() || codes.contains(coding.code());
        boolean known = CodeList.find(coding.scheme())
                .filter(list -> list.find(coding.code()).isPresent())
                .isPresent();
        return own || !known ? Optional.empty() : codes.stream().findFirst();
    }

    private static Map<String, Set<String>> labels(CodeScheme scheme) {
        Map<String, Set<String>> known = LABELS.get(scheme);
        if (known != null) {
            return known;
        }
        Optional<CodeList> list = CodeList.find(scheme);
        if (list.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<String>> labels = new HashMap<>();
        for (CodeEntry entry : list.get().entries()) {
            String code = entry.coding().code();
            entry.coding()
                    .label()
                    .ifPresent(label -> labels.computeIfAbsent(fold(label), key -> new TreeSet<>())
                            .add(code));
            entry.spellings()
                    .forEach(label -> labels.computeIfAbsent(fold(label), key -> new TreeSet<>())
                            .add(code));
        }
        LABELS.put(scheme, labels);
        return labels;
    }

    private static String fold(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
