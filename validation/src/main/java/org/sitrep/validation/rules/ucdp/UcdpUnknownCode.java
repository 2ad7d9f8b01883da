package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Codes that are not in the codebook. */
final class UcdpUnknownCode implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-unknown-code")
            .severity(Severity.ERROR)
            .summary("A code is none of those that the codebook has for its column.")
            .meaning("type_of_violence is 1 to 3, where_prec 1 to 7, date_prec 1 to 5, event_clarity 1 or 2, in every"
                    + " row of all releases that were counted. A cell that says nothing is left to another rule; "
                    + "`1.0`, which spreadsheets and pandas write, is 1.")
            .fix("Look the code up in the codebook of the release.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables type_of_violence, where_prec, date_prec, event_clarity")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final List<Codes> CODES = List.of(
            new Codes(UcdpGedColumns.TYPE_OF_VIOLENCE, 3),
            new Codes(UcdpGedColumns.WHERE_PREC, 7),
            new Codes(UcdpGedColumns.DATE_PREC, 5),
            new Codes(UcdpGedColumns.EVENT_CLARITY, 2));

    /** The codes of a column: from 1 to the last. */
    private record Codes(ColumnKey<?> column, int last) {}

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
        return List.of(UcdpGedColumns.WHERE_PREC, UcdpGedColumns.DATE_PREC, UcdpGedColumns.EVENT_CLARITY);
    }

    @Override
    public void check(RowCells row) {
        for (Codes codes : CODES) {
            if (!Ged.isMissing(row, codes.column)) {
                double code = row.number(codes.column);
                if (!(code >= 1 && code <= codes.last && code == Math.rint(code))) {
                    row.report(
                            codes.column,
                            codes.column + " is " + row.text(codes.column) + ", but codes go from 1 to " + codes.last);
                }
            }
        }
    }
}
