package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.scad.ScadColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Codes that are not in the codebook. */
final class ScadUnknownCode implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("scad-unknown-code")
            .severity(Severity.WARNING)
            .summary("A code is none of those that are known for its column.")
            .meaning("etype is 1 to 10, or -9 for armed conflict; escalation 0 to 10; npart 1 to 7; repress 0 to 2; "
                    + "locnum and gislocnum 1 to 8; issue1 to issue3 1 to 14. -99 is unknown in all of them, and an "
                    + "empty cell is left in peace.")
            .fix("Look the code up in the codebook of the release.")
            .since("0.1")
            .reference(
                    "SCAD Codebook (Africa, 2018 final), variables etype, escalation, npart, repress, locnum, gislocnum, issue1 to "
                            + "issue3")
            .addFormats("scad-csv")
            .build();

    private static final int UNKNOWN = -99;
    private static final int ARMED_CONFLICT = -9;
    private static final List<Codes> CODES = List.of(
            new Codes(ScadColumns.ETYPE, 1, 10, ARMED_CONFLICT),
            new Codes(ScadColumns.ESCALATION, 0, 10, ARMED_CONFLICT),
            new Codes(ScadColumns.NPART, 1, 7, UNKNOWN),
            new Codes(ScadColumns.REPRESS, 0, 2, UNKNOWN),
            new Codes(ScadColumns.LOCNUM, 1, 8, UNKNOWN),
            new Codes(ScadColumns.GISLOCNUM, 1, 8, UNKNOWN),
            new Codes(ScadColumns.ISSUE1, 1, 14, UNKNOWN),
            new Codes(ScadColumns.ISSUE2, 1, 14, UNKNOWN),
            new Codes(ScadColumns.ISSUE3, 1, 14, UNKNOWN));

    /** The codes of a column: from the first to the last, and another one. */
    private record Codes(ColumnKey<?> column, int first, int last, int other) {}

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
                ScadColumns.ETYPE,
                ScadColumns.ESCALATION,
                ScadColumns.NPART,
                ScadColumns.REPRESS,
                ScadColumns.LOCNUM,
                ScadColumns.GISLOCNUM,
                ScadColumns.ISSUE1,
                ScadColumns.ISSUE2,
                ScadColumns.ISSUE3);
    }

    @Override
    public void check(RowCells row) {
        for (Codes codes : CODES) {
            if (!row.isEmpty(codes.column)) {
                double code = CellText.number(row, codes.column);
                boolean isKnown = (code >= codes.first && code <= codes.last && CellText.isWhole(code))
                        || code == codes.other
                        || code == UNKNOWN;
                if (!isKnown && !CellText.isMissing(row, codes.column)) {
                    row.report(
                            codes.column,
                            codes.column + " is " + row.text(codes.column) + ", but codes go from " + codes.first
                                    + " to " + codes.last);
                }
            }
        }
    }
}
