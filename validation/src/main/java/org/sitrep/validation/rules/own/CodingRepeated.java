package org.sitrep.validation.rules.own;

import java.util.HashSet;
import java.util.Set;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Codings that stand twice. */
final class CodingRepeated implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("coding-repeated")
            .severity(Severity.INFO)
            .summary("A coding stands twice in one list.")
            .meaning("A list of codings that has the same code of the same scheme twice says no more than with one."
                    + " Looked at are records that were not read from a row of a source.")
            .fix("Leave one of them out.")
            .since("0.1")
            .build();

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
            private final Set<String> seen = new HashSet<>();

            @Override
            void coding(Coding coding, String path) {
                String list = path.substring(0, path.lastIndexOf('['));
                if (!seen.add(list + ' ' + coding.scheme() + ' ' + coding.code())) {
                    context.report(
                            path,
                            coding.toString(),
                            "the coding " + coding.scheme() + " " + coding.code() + " stands twice");
                }
            }
        }.through(record);
    }
}
