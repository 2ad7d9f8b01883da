package org.sitrep.validation.rules.curated;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.curated.GtdCodes.Coded;

/** Codes that are not in the codebook. */
final class GtdUnknownCode implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-unknown-code")
            .severity(Severity.ERROR)
            .summary("A code is none of those that the codebook has for its column.")
            .meaning("Codes are whole numbers from 1: up to 12 for region, 5 for alternative and specificity, 9 for "
                    + "attack types, 22 for target types and 113 for their subtypes, 13 for weapon types and 31 for "
                    + "their subtypes, 10 for the modes of claims, 4 for the extent of damage, 7 for the outcome for "
                    + "hostages. Of countries and nationalities, whose list is open, only what is no whole number from"
                    + " 1 to 9999 is told. An empty cell, and -9 and -99 for what is not known, are left in peace.")
            .fix("Look the code up in the codebook.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, the variables of codes")
            .addFormats("gtd-csv")
            .build();

    private static final int MOST = 9999;
    private static final List<ColumnKey<?>> COLUMNS = columnsOfCodes();

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
        for (Coded coded : GtdCodes.ALL) {
            check(row, coded.code(), coded.last());
        }
        check(row, GtdColumns.SPECIFICITY, 5);
    }

    private static List<ColumnKey<?>> columnsOfCodes() {
        List<ColumnKey<?>> columns = new ArrayList<>(GtdCodes.codes());
        columns.add(GtdColumns.SPECIFICITY);
        return List.copyOf(columns);
    }

    private static void check(RowCells row, ColumnKey<?> column, int last) {
        if (row.isEmpty(column)) {
            return;
        }
        double code = CellText.number(row, column);
        int most = last == 0 ? MOST : last;
        boolean isKnown = (code >= 1 && code <= most && CellText.isWhole(code)) || code == -9 || code == -99;
        if (!isKnown && !CellText.isMissing(row, column)) {
            row.report(column, column + " is " + row.text(column) + ", but codes go from 1 to " + most);
        }
    }
}
