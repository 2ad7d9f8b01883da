package org.sitrep.validation.rules.dataset;

import java.util.Arrays;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.id.RecordId;
import org.sitrep.id.StatementId;
import org.sitrep.statement.Statement;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Records of the previous version of the dataset that this version does not have. */
final class GoneSincePrevious implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gone-since-previous")
            .severity(Severity.WARNING)
            .summary("A record of the previous version of the dataset is not in this version.")
            .meaning(
                    "Where the validator is given the previous version, each event, party and statement in it must be in this"
                            + " one, by its id. The finding points into the previous version. Publishers do take events back"
                            + " and merge them, so it is a warning; many at once mean that a part of the data is missing, or that ids"
                            + " have changed.")
            .fix("Add the record, or note why it was taken back, so that whoever works with the data can follow.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "About 45 bytes for each record of the previous version, and nothing where none is given.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static final class Check implements DatasetCheck {
        private static final int HANDLE = 0;
        private static final int SEEN = 1;

        private final RuleContext context;
        private final KeyTable previous = new KeyTable(2);
        private final IdLog ids = new IdLog();
        private final Lines lines = new Lines();
        private int[] order = new int[64];

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void seePrevious(Record record) {
            long key = Hashes.of(record.recordId());
            if (previous.find(key) < 0) {
                int handle = ids.add(kindOf(record) + record.recordId().value(), lines.numberOf(context.location()));
                int size = previous.size();
                if (size == order.length) {
                    order = Arrays.copyOf(order, size + (size >> 1));
                }
                order[size] = handle;
                previous.set(previous.add(key), HANDLE, handle);
            }
        }

        @Override
        public void see(Record record) {
            if (previous.size() > 0) {
                int slot = previous.find(Hashes.of(record.recordId()));
                if (slot >= 0) {
                    previous.set(slot, SEEN, 1);
                }
            }
        }

        @Override
        public void finish() {
            for (int i = 0; i < previous.size(); i++) {
                RecordId id = idOf(ids.id(order[i]));
                int slot = previous.find(Hashes.of(id));
                if (slot >= 0 && previous.get(slot, SEEN) == 0) {
                    context.report(context.finding(
                                    Kinds.of(id) + " " + id.value() + " of the previous version is not in this one")
                            .location(lines.location(ids.number(order[i])))
                            .raw(id.value())
                            .addRecord(id)
                            .build());
                }
            }
        }

        private static char kindOf(Record record) {
            return record instanceof Event ? 'e' : record instanceof Statement ? 's' : 'p';
        }

        private static RecordId idOf(String logged) {
            String id = logged.substring(1);
            return switch (logged.charAt(0)) {
                case 'e' -> EventId.of(id);
                case 's' -> StatementId.of(id);
                default -> PartyId.of(id);
            };
        }
    }
}
