package org.sitrep.validation.rules.dataset;

import java.util.Optional;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.id.RecordId;
import org.sitrep.io.gdelt.Gdelt2MentionsFormat;
import org.sitrep.io.icews.IcewsFormat;
import org.sitrep.io.icews.IcewsJsonFormat;
import org.sitrep.io.phoenix.PhoenixFormat;
import org.sitrep.io.polecat.PolecatFormat;
import org.sitrep.source.Origin;
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
        return "21 to 43 bytes for each id of an event, party and statement, and of each claim that is not from a table.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    /** What must be unique; 0 where ids repeat by design. */
    private static long keyOf(Record record) {
        long id = Hashes.of(record.recordId());
        Optional<Origin> origin = record.origin();
        if (origin.isEmpty()) {
            return id;
        }
        return switch (origin.get().format()) {
            case Gdelt2MentionsFormat.ID, PolecatFormat.ID -> 0;
            case IcewsFormat.ID, IcewsJsonFormat.ID ->
                record instanceof Event event
                        ? Hashes.mix(
                                id,
                                event.time()
                                        .flatMap(time -> time.earliest())
                                        .map(day -> day.toEpochDay())
                                        .orElse(0L))
                        : id;
            case PhoenixFormat.ID -> Hashes.mix(id, Hashes.of(origin.get().file()));
            default -> SourceKinds.isMonadic(record) || SourceKinds.isOneOfPlaces(record) ? 0 : id;
        };
    }

    private static final class Check implements DatasetCheck {
        private static final int LINE = 0;
        private static final int CONTENT = 1;

        private final RuleContext context;
        private final KeyTable known = new KeyTable(2);
        private final Lines lines = new Lines();

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void see(Record record) {
            long key = keyOf(record);
            if (key == 0) {
                return;
            }
            int content = (int) RowHash.of(record);
            if (isNew(key, content, record.recordId(), "id")
                    && record instanceof Event event
                    && record.origin().isEmpty()) {
                for (int i = 0; i < event.casualties().size(); i++) {
                    CasualtyClaim claim = event.casualties().get(i);
                    isNew(Hashes.of(claim.id()), content + i + 1, claim.id(), "casualties[" + i + "].id");
                }
            }
        }

        /** False if the id was there before; reported if it said something else. */
        private boolean isNew(long key, int content, RecordId id, String attribute) {
            int slot = known.find(key);
            if (slot < 0) {
                slot = known.add(key);
                known.set(slot, LINE, lines.numberOf(context.location()));
                known.set(slot, CONTENT, content);
                return true;
            }
            if (known.get(slot, CONTENT) != content) {
                String earlier = lines.describe(known.get(slot, LINE), context.location());
                context.report(
                        attribute,
                        id.value(),
                        Kinds.of(id) + " " + id.value() + " has the id of an earlier " + Kinds.of(id) + earlier
                                + ", and does not say the same");
            }
            return false;
        }
    }
}
