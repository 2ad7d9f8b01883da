package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Event types that PLOVER does not have. */
final class PolecatTypeUnknown implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-type-unknown")
            .severity(Severity.WARNING)
            .summary("The event type is not one of the 16 of PLOVER.")
            .meaning("Types are AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT,"
                    + " THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE and ASSAULT. Older drafts had others, such as"
                    + " DEMAND and FIGHT, which POLECAT does not use.")
            .fix("Correct the type; the id of the event ends with it, too.")
            .since("0.1")
            .reference("PLOVER manual, draft 2.0, event types")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_TYPE);
    }

    @Override
    public void check(RowCells row) {
        String type = PolecatKinds.type(row);
        if (!type.isEmpty() && PolecatKinds.entry(type).isEmpty()) {
            row.report(PolecatColumns.EVENT_TYPE, "the event type " + type + " is not one of the 16 of PLOVER");
        }
    }
}
