package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Older ids that are none, or that are not those of the row. */
final class UcdpDatasetId implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-dataset-id")
            .severity(Severity.WARNING)
            .summary("An id of the older datasets is none, or is not the new id although it should be.")
            .meaning("The ids in the columns `..._dset_id` are numbers, or have the form of `1-37`, `2-XXX70`, "
                    + "`XXX482`. In the files of releases from 22.1 on the older id of a side is also its new one, "
                    + "that of a dyad in types 1 and 2, and that of a conflict in type 1: so in all rows that were "
                    + "counted, as far as the older id is a number. The API's older answers, which keep ids of other "
                    + "numberings, are left in peace. In one-sided violence (type 3) the older ids of conflict and "
                    + "dyad are that of side A.")
            .fix("Correct the id that was changed last.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables conflict_dset_id to side_b_new_id")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final String OF_RELEASES = "U1";
    private static final List<Pair> PAIRS = List.of(
            new Pair(UcdpGedColumns.CONFLICT_DSET_ID, UcdpGedColumns.CONFLICT_NEW_ID, 1),
            new Pair(UcdpGedColumns.DYAD_DSET_ID, UcdpGedColumns.DYAD_NEW_ID, 2),
            new Pair(UcdpGedColumns.SIDE_A_DSET_ID, UcdpGedColumns.SIDE_A_NEW_ID, 3),
            new Pair(UcdpGedColumns.SIDE_B_DSET_ID, UcdpGedColumns.SIDE_B_NEW_ID, 2));

    /** Two columns that have the same id up to a type of violence. */
    private record Pair(ColumnKey<?> older, ColumnKey<?> newer, int lastType) {}

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
                UcdpGedColumns.CONFLICT_DSET_ID,
                UcdpGedColumns.CONFLICT_NEW_ID,
                UcdpGedColumns.DYAD_DSET_ID,
                UcdpGedColumns.DYAD_NEW_ID,
                UcdpGedColumns.SIDE_A_DSET_ID,
                UcdpGedColumns.SIDE_A_NEW_ID,
                UcdpGedColumns.SIDE_B_DSET_ID,
                UcdpGedColumns.SIDE_B_NEW_ID);
    }

    @Override
    public void check(RowCells row) {
        double type = row.number(UcdpGedColumns.TYPE_OF_VIOLENCE);
        boolean isOfRelease = row.layout().equals(OF_RELEASES) && type >= 1;
        for (Pair pair : PAIRS) {
            String older = Ged.text(row, pair.older);
            if (!hasForm(older)) {
                row.report(pair.older, pair.older + " is " + older + ", which is not like 37, 1-37 or 2-XXX70");
            } else if (isOfRelease && type <= pair.lastType && isNumber(older)) {
                checkSame(row, pair, older);
            }
        }
        String sideA = Ged.text(row, UcdpGedColumns.SIDE_A_DSET_ID);
        if (isOfRelease && type == Ged.ONE_SIDED && !sideA.isEmpty()) {
            check(row, UcdpGedColumns.DYAD_DSET_ID, sideA);
            check(row, UcdpGedColumns.CONFLICT_DSET_ID, sideA);
        }
    }

    /** Digits, hyphens and the X of what is not known yet. */
    private static boolean hasForm(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!(c >= '0' && c <= '9') && c != 'X' && c != '-' && c != '.') {
                return false;
            }
        }
        return id.isEmpty() || id.charAt(0) != '-';
    }

    private static boolean isNumber(String id) {
        return !id.isEmpty() && Ged.digits(id, 0, Math.min(id.length(), 9)) >= 0;
    }

    private static void checkSame(RowCells row, Pair pair, String older) {
        double newer = row.number(pair.newer);
        if (newer >= 1 && row.number(pair.older) != newer) {
            row.report(pair.newer, pair.newer + " is " + row.text(pair.newer) + ", but " + pair.older + " is " + older);
        }
    }

    private static void check(RowCells row, ColumnKey<?> column, String sideA) {
        String id = Ged.text(row, column);
        if (!id.isEmpty() && !id.equals(sideA) && hasForm(id)) {
            row.report(column, column + " is " + id + ", but side_a_dset_id is " + sideA);
        }
    }
}
