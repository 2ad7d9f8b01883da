package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Modes that PLOVER does not have under the event type. */
final class PolecatModeNotOfType implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-mode-not-of-type")
            .severity(Severity.WARNING)
            .summary("The mode is not one that PLOVER has under the event type.")
            .meaning("Each mode belongs to one event type or several; AGREE, SUPPORT, CONCEDE, COOPERATE and AID have"
                    + " none. Rows without a mode or with an unknown type are left in peace.")
            .fix("Correct the mode or the type; the id of the event ends with both.")
            .since("0.1")
            .reference("PLOVER manual, draft 2.0, modes")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_TYPE, PolecatColumns.EVENT_MODE);
    }

    @Override
    public void check(RowCells row) {
        String type = PolecatKinds.type(row);
        String mode = PolecatKinds.mode(row);
        if (!mode.isEmpty() && PolecatKinds.entry(type).isPresent() && !PolecatKinds.isMode(type, mode)) {
            row.report(PolecatColumns.EVENT_MODE, "the mode is " + mode + ", which is none of " + type);
        }
    }
}
