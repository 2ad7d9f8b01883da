package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** One-sided violence against others than civilians. */
final class UcdpOneSidedTarget implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-one-sided-target")
            .severity(Severity.ERROR)
            .summary("Side B and the type of violence disagree on whether civilians were the target.")
            .meaning("In one-sided violence (type 3), and there alone, side_b is `Civilians`, side_b_new_id 1 and "
                    + "side_b_dset_id 9999: so in every row that was counted, whatever the release. The finding is on "
                    + "the one cell that the others disagree with.")
            .fix("Correct the cell that disagrees.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables type_of_violence, side_b, side_b_new_id, side_b_dset_id")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final List<Sign> SIGNS = List.of(
            new Sign(UcdpGedColumns.SIDE_B, Ged.CIVILIANS),
            new Sign(UcdpGedColumns.SIDE_B_NEW_ID, "1"),
            new Sign(UcdpGedColumns.SIDE_B_DSET_ID, "9999"));

    /** What a column says if civilians are the target. */
    private record Sign(ColumnKey<?> column, String text) {
        boolean isIn(RowCells row) {
            String cell = row.text(column).strip();
            return cell.equalsIgnoreCase(text) || cell.equals(text + ".0");
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.TYPE_OF_VIOLENCE, UcdpGedColumns.SIDE_B);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(UcdpGedColumns.SIDE_B_NEW_ID, UcdpGedColumns.SIDE_B_DSET_ID);
    }

    @Override
    public void check(RowCells row) {
        double type = row.number(UcdpGedColumns.TYPE_OF_VIOLENCE);
        if (!(type >= 1 && type <= 3)) {
            return;
        }
        int told = 0;
        int civilians = 0;
        for (Sign sign : SIGNS) {
            if (!Ged.isMissing(row, sign.column)) {
                told++;
                civilians += sign.isIn(row) ? 1 : 0;
            }
        }
        boolean isOneSided = type == Ged.ONE_SIDED;
        int against = isOneSided ? told - civilians : civilians;
        if (against == 0) {
            return;
        }
        if (against == told) {
            row.report(
                    UcdpGedColumns.TYPE_OF_VIOLENCE,
                    "type_of_violence is " + (int) type + ", but side_b is " + row.text(UcdpGedColumns.SIDE_B));
            return;
        }
        for (Sign sign : SIGNS) {
            if (!Ged.isMissing(row, sign.column) && sign.isIn(row) != isOneSided) {
                row.report(
                        sign.column,
                        sign.column + " is " + row.text(sign.column) + ", but type_of_violence is " + (int) type
                                + (isOneSided ? ", where it is " : ", where it is not ") + sign.text);
            }
        }
    }
}
