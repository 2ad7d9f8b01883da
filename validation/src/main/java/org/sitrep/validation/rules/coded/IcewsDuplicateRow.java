package org.sitrep.validation.rules.coded;

import java.util.Optional;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.source.Origin;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Rows that repeat others, cell by cell. */
final class IcewsDuplicateRow implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-duplicate-row")
            .severity(Severity.WARNING)
            .summary("A row is the same as an earlier one.")
            .meaning("All cells are those of a row before it. The file of 2021 has 5,789 such rows among 677,024. The"
                    + " later row is reported.")
            .fix("Leave the row out.")
            .since("0.1")
            .reference(
                    "ICEWS Coded Event Data (doi:10.7910/DVN/28075), known defects (issue 80 of the R package icews)")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "About 30 bytes for each row.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static final class Check implements DatasetCheck {
        private final RuleContext context;
        private final HashTable rows = new HashTable();

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void see(Record record) {
            Optional<Origin> row = record.origin();
            if (row.isPresent()
                    && rows.putIfAbsent(
                                    HashTable.hash(row.get().cells()),
                                    Math.max(1, row.get().line()))
                            != 0) {
                IcewsRows.report(
                        context,
                        record,
                        IcewsColumns.EVENT_ID,
                        "the row of event " + record.recordId().value() + " is the same as an earlier one");
            }
        }

        @Override
        public void finish() {}
    }
}
