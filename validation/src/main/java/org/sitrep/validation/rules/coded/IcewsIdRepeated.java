package org.sitrep.validation.rules.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.source.Origin;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Two events of one id on one day. */
final class IcewsIdRepeated implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-id-repeated")
            .severity(Severity.WARNING)
            .summary("Two rows have the same id and day, and differ otherwise.")
            .meaning("Ids are unique together with the day alone: 145,312 of them occur twice in the whole set, on"
                    + " different days. Rows that are the same in all cells are left to another rule. The later row is"
                    + " reported.")
            .fix("Look the events up in the release.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Event ID (issues 21 and 80 of the R package"
                    + " icews)")
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
            if (row.isEmpty()) {
                return;
            }
            String id = IcewsRows.text(record, IcewsColumns.EVENT_ID);
            String day =
                    IcewsColumns.EVENT_DATE.in(record).map(LocalDate::toString).orElse("");
            long cells = HashTable.hash(row.get().cells());
            long first = rows.putIfAbsent(HashTable.hash(List.of(id, day)), cells);
            if (first != 0 && first != cells) {
                IcewsRows.report(
                        context,
                        record,
                        IcewsColumns.EVENT_ID,
                        "another event of " + day + " has the id " + id + " too");
            }
        }

        @Override
        public void finish() {}
    }
}
