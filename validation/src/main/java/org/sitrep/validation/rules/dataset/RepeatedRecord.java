package org.sitrep.validation.rules.dataset;

import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** A record that stands in the dataset twice, with the same id and the same content. */
final class RepeatedRecord implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("repeated-record")
            .severity(Severity.WARNING)
            .summary("A record stands in the dataset more than once, with the same id and the same content.")
            .meaning(
                    "Nothing contradicts anything, but whoever adds up rows counts it twice: files that overlap were put"
                            + " together, or a page of results was loaded twice. The later record is reported. The file of ICEWS"
                            + " for 2021 has 5,789 such rows of 677,024. Left in peace are the rows of ACLED's monadic files, where"
                            + " an event between two actors of one name has two equal rows (243 of 5,658 in a file of 2024), and"
                            + " mentions in GDELT.")
            .fix("Take the repetition out.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "21 to 43 bytes for each record, shared with `duplicate-id`.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static final class Check implements DatasetCheck {
        private final RuleContext context;
        private final SeenRecords records;
        private long number;

        Check(RuleContext context) {
            this.context = context;
            this.records = SeenRecords.of(context);
        }

        @Override
        public void see(Record record) {
            SeenRecords.Verdict verdict = records.see(record, number++, context.location());
            if (verdict.repeats()) {
                String kind = Kinds.of(record.recordId());
                String id = record.recordId().value();
                context.report(
                        "id",
                        id,
                        kind + " " + id + " repeats an earlier record, id and all"
                                + records.describe(verdict.sameLine(), context.location()));
            }
        }
    }
}
