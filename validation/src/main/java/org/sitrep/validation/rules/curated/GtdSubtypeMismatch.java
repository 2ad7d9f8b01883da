package org.sitrep.validation.rules.curated;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Subtypes that belong to another type. */
final class GtdSubtypeMismatch implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-subtype-mismatch")
            .severity(Severity.WARNING)
            .summary("A subtype of a target or weapon belongs to another type than the one beside it.")
            .meaning("Subtypes have numbers of their own, each of which belongs to one type: 67 (a civilian) to "
                    + "targets of type 14, 16 (an explosive) to weapons of type 6. So in all rows that were counted. "
                    + "Subtypes whose type is not known here are left in peace; one without any type is told.")
            .fix("Correct the type or the subtype.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables targtype1 to targsubtype3, weaptype1 "
                    + "to weapsubtype4")
            .addFormats("gtd-csv")
            .build();

    private static final List<ColumnKey<?>> COLUMNS = Stream.of(
                    GtdColumns.TARGTYPE, GtdColumns.TARGSUBTYPE, GtdColumns.WEAPTYPE, GtdColumns.WEAPSUBTYPE)
            .<ColumnKey<?>>flatMap(List::stream)
            .toList();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.EVENTID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return COLUMNS;
    }

    @Override
    public void check(RowCells row) {
        for (int i = 0; i < GtdColumns.TARGTYPE.size(); i++) {
            ColumnKey<?> subtype = GtdColumns.TARGSUBTYPE.get(i);
            if (!row.isEmpty(subtype)) {
                check(row, GtdColumns.TARGTYPE.get(i), subtype, GtdCodes.targetType(CellText.number(row, subtype)));
            }
        }
        for (int i = 0; i < GtdColumns.WEAPTYPE.size(); i++) {
            ColumnKey<?> subtype = GtdColumns.WEAPSUBTYPE.get(i);
            if (!row.isEmpty(subtype)) {
                check(row, GtdColumns.WEAPTYPE.get(i), subtype, GtdCodes.weaponType(CellText.number(row, subtype)));
            }
        }
    }

    private static void check(RowCells row, ColumnKey<?> column, ColumnKey<?> subtype, int wanted) {
        if (!row.has(column)) {
            return;
        }
        double type = CellText.number(row, column);
        if (CellText.isMissing(row, column)) {
            row.report(column, column + " says nothing, but " + subtype + " is " + row.text(subtype));
        } else if (type >= 1 && wanted > 0 && wanted != type) {
            row.report(
                    subtype,
                    subtype + " is " + row.text(subtype) + ", which belongs to type " + wanted + ", but " + column
                            + " is " + row.text(column));
        }
    }
}
