package org.sitrep.validation.rules.dataset;

import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.id.RecordId;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Two records of a kind that have one id and do not say the same. */
final class DuplicateId implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("duplicate-id")
            .severity(Severity.ERROR)
            .summary("Two records have the same id and do not say the same.")
            .meaning(
                    "The id of an event, of a party or of a statement is that of one record of the dataset; in records that"
                            + " were not read from a table, so is that of a casualty claim. The later of two is reported. Left in"
                            + " peace is what repeats ids by design: the rows of ACLED's monadic files (one for each actor) and of"
                            + " SCAD (one for each place), mentions in GDELT, and POLECAT, whose ids name a story and a type."
                            + " ICEWS gives some numbers to two events of different days, so its ids are compared together with"
                            + " the day; those of Phoenix begin anew in each file. A record that says the same as the first one"
                            + " is reported by `repeated-record`.")
            .fix("Correct the id that was mistyped, or take out the version of the record that is out of date.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "21 to 43 bytes for each record, shared with `repeated-record`, and for each claim that is not from a table.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static final class Check implements DatasetCheck {
        private static final int LINE = 0;
        private static final int CONTENT = 1;

        private final RuleContext context;
        private final SeenRecords records;
        private final KeyTable claims = new KeyTable(2);
        private final Lines lines = new Lines();
        private long number;

        Check(RuleContext context) {
            this.context = context;
            this.records = SeenRecords.of(context);
        }

        @Override
        public void see(Record record) {
            SeenRecords.Verdict verdict = records.see(record, number++, context.location());
            if (verdict.contradicts()) {
                report(record.recordId(), "id", records.describe(verdict.firstLine(), context.location()));
            } else if (!verdict.repeats() && record.origin().isEmpty() && record instanceof Event event) {
                for (int i = 0; i < event.casualties().size(); i++) {
                    see(event.casualties().get(i).id(), "casualties[" + i + "].id", event.hashCode() + i);
                }
            }
        }

        private void see(RecordId claim, String attribute, int content) {
            long key = Hashes.of(claim);
            int slot = claims.find(key);
            if (slot < 0) {
                slot = claims.add(key);
                claims.set(slot, LINE, lines.numberOf(context.location()));
                claims.set(slot, CONTENT, content);
            } else if (claims.get(slot, CONTENT) != content) {
                report(claim, attribute, lines.describe(claims.get(slot, LINE), context.location()));
            }
        }

        private void report(RecordId id, String attribute, String earlier) {
            String kind = Kinds.of(id);
            context.report(
                    attribute,
                    id.value(),
                    kind + " " + id.value() + " has the id of an earlier " + kind + earlier
                            + ", and does not say the same");
        }
    }
}
