package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Ids that are no ids. */
final class UcdpBadId implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-bad-id")
            .severity(Severity.ERROR)
            .summary("An id is not a whole number above 0.")
            .meaning("The ids of events, conflicts, dyads and sides and the number of a country are whole numbers "
                    + "from 1. A cell that says nothing is left to another rule. The older ids of the columns "
                    + "`..._dset_id`, such as `2-XXX70`, are looked at by ucdp-dataset-id.")
            .fix("Look the id up in the list of actors, dyads and conflicts of the release.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables id, conflict_new_id, dyad_new_id, side_a_new_id, side_b_new_id, "
                    + "country_id")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final List<ColumnKey<?>> IDS = List.of(
            UcdpGedColumns.ID,
            UcdpGedColumns.CONFLICT_NEW_ID,
            UcdpGedColumns.DYAD_NEW_ID,
            UcdpGedColumns.SIDE_A_NEW_ID,
            UcdpGedColumns.SIDE_B_NEW_ID,
            UcdpGedColumns.COUNTRY_ID);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.TYPE_OF_VIOLENCE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(
                UcdpGedColumns.ID,
                UcdpGedColumns.CONFLICT_NEW_ID,
                UcdpGedColumns.DYAD_NEW_ID,
                UcdpGedColumns.SIDE_A_NEW_ID,
                UcdpGedColumns.SIDE_B_NEW_ID,
                UcdpGedColumns.COUNTRY_ID);
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : IDS) {
            double id = row.number(column);
            if (!(id >= 1 && id == Math.rint(id)) && !Ged.isMissing(row, column)) {
                row.report(column, column + " is " + row.text(column) + ", which is no whole number above 0");
            }
        }
    }
}
