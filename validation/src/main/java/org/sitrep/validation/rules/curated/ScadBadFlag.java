package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.scad.ScadColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Flags that are none. */
final class ScadBadFlag implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("scad-bad-flag")
            .severity(Severity.WARNING)
            .summary("A flag is neither 1 nor 0.")
            .meaning("cgovtarget, rgovtarget, female_event, lgtbq_issue and acd_questionable are 1 or 0; -99 and an "
                    + "empty cell are left in peace.")
            .fix("Write 1 or 0.")
            .since("0.1")
            .reference(
                    "SCAD Codebook (Africa, 2018 final), variables cgovtarget, rgovtarget, female_event, lgtbq_issue, "
                            + "acd_questionable")
            .addFormats("scad-csv")
            .build();

    private static final int UNKNOWN = -99;
    private static final List<ColumnKey<?>> FLAGS = List.of(
            ScadColumns.CGOVTARGET,
            ScadColumns.RGOVTARGET,
            ScadColumns.FEMALE_EVENT,
            ScadColumns.LGTBQ_ISSUE,
            ScadColumns.ACD_QUESTIONABLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(ScadColumns.EVENTID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(
                ScadColumns.CGOVTARGET,
                ScadColumns.RGOVTARGET,
                ScadColumns.FEMALE_EVENT,
                ScadColumns.LGTBQ_ISSUE,
                ScadColumns.ACD_QUESTIONABLE);
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : FLAGS) {
            if (!row.isEmpty(column)) {
                double flag = CellText.number(row, column);
                if (flag != 0 && flag != 1 && flag != UNKNOWN && !CellText.isMissing(row, column)) {
                    row.report(column, column + " is " + row.text(column) + ", but is 1 or 0");
                }
            }
        }
    }
}
