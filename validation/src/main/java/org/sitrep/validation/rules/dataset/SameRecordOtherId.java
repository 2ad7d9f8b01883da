package org.sitrep.validation.rules.dataset;

import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.statement.Statement;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** An event or statement that says what an earlier one says, under another id. */
final class SameRecordOtherId implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("same-record-other-id")
            .severity(Severity.INFO)
            .summary("A record says word for word what another one says, under another id.")
            .meaning("Compared are events that have a time, a place, participants, and a note or a source, by all their"
                    + " attributes but for ids and links; and statements that have a speaker, and a gist or a quote. The"
                    + " later of two is reported. It may be the same event entered twice, or one report of several events of"
                    + " which nothing more is known: 48 of 3,194 rows of a part of UCDP GED 19.1 are like that, so it is an"
                    + " info. Sources coded by programs are left in peace: they find one event in many articles.")
            .fix("If it is the same, keep one of the two. If not, say in what they differ.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "About 40 bytes for each event and statement, and nothing for sources coded by programs.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static long contentOf(Record record) {
        if (SourceKinds.isMachineCoded(record) || SourceKinds.isMonadic(record)) {
            return 0;
        }
        if (record instanceof Event event) {
            return Contents.isTelling(event) ? Contents.of(event) : 0;
        }
        return record instanceof Statement statement && Contents.isTelling(statement) ? Contents.of(statement) : 0;
    }

    private static final class Check implements DatasetCheck {
        private final RuleContext context;
        private final KeyTable known = new KeyTable(1);
        private final IdLog ids = new IdLog();
        private final Lines lines = new Lines();

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void see(Record record) {
            long content = contentOf(record);
            if (content == 0) {
                return;
            }
            String id = record.recordId().value();
            int slot = known.find(content);
            if (slot < 0) {
                int handle = ids.add(id, lines.numberOf(context.location()));
                known.set(known.add(content), 0, handle);
                return;
            }
            int earlier = known.get(slot, 0);
            if (!ids.id(earlier).equals(id)) {
                String kind = Kinds.of(record.recordId());
                context.report(
                        "id",
                        id,
                        kind + " " + id + " says word for word what " + kind + " " + ids.id(earlier) + " says"
                                + lines.describe(ids.number(earlier), context.location()));
            }
        }
    }
}
