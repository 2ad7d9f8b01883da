package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.scad.ScadColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An armed conflict without the sign of one, or the sign without the conflict. */
final class ScadArmedConflict implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("scad-armed-conflict")
            .severity(Severity.WARNING)
            .summary("The sign of the id and the type of event disagree on whether it is an armed conflict.")
            .meaning("Events that UCDP counts as armed conflict have etype -9 and a negative eventid, others neither:"
                    + " so in all rows that were counted.")
            .fix("Correct etype, or the sign of eventid.")
            .since("0.1")
            .reference("SCAD Codebook (Africa, 2018 final), variables eventid and etype")
            .addFormats("scad-csv")
            .build();

    private static final int ARMED_CONFLICT = -9;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(ScadColumns.EVENTID, ScadColumns.ETYPE);
    }

    @Override
    public void check(RowCells row) {
        double event = CellText.number(row, ScadColumns.EVENTID);
        double type = CellText.number(row, ScadColumns.ETYPE);
        if (event < 0 && type >= 1) {
            row.report(
                    ScadColumns.EVENTID,
                    "eventid is " + row.text(ScadColumns.EVENTID) + ", but etype is " + row.text(ScadColumns.ETYPE)
                            + ", not -9");
        } else if (event > 0 && type == ARMED_CONFLICT) {
            row.report(
                    ScadColumns.ETYPE,
                    "etype is -9, for armed conflict, but eventid is " + row.text(ScadColumns.EVENTID)
                            + ", without a minus sign");
        }
    }
}
