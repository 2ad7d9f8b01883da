package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A relid that does not say what the row says. */
final class UcdpRelatedId implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-relid-mismatch")
            .severity(Severity.WARNING)
            .summary(
                    "The related id is not of the form prefix, year, type, dyad and number, or has another year or type than the row.")
            .meaning("relid reads like `SYR-2013-1-11973-99`: two to four letters, the year, the type of violence, "
                    + "the older id of the dyad, and a running number, which may have a decimal part. Year and type "
                    + "are those of the row in all rows that were counted; the id of the dyad may be that of an older "
                    + "coding. If the year agrees with date_start, or the type with the sides, it is another cell that"
                    + " is wrong, and nothing is said here.")
            .fix("Correct the part of relid, or leave it as UCDP has it.")
            .since("0.1")
            .reference("UCDP GED Codebook, variable relid")
            .addAllFormats(Ged.FORMATS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.TYPE_OF_VIOLENCE, UcdpGedColumns.RELID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(UcdpGedColumns.YEAR, UcdpGedColumns.DATE_START, UcdpGedColumns.SIDE_A, UcdpGedColumns.SIDE_B);
    }

    @Override
    public void check(RowCells row) {
        String relid = Ged.text(row, UcdpGedColumns.RELID);
        if (relid.isEmpty()) {
            return;
        }
        int letters = 0;
        while (letters < relid.length() && isLetter(relid.charAt(letters))) {
            letters++;
        }
        int year = Ged.digits(relid, letters + 1, letters + 5);
        int type = Ged.digits(relid, letters + 6, letters + 7);
        if (!hasForm(relid, letters) || year < 0 || type < 1 || type > 3) {
            row.report(UcdpGedColumns.RELID, "relid is " + relid + ", which is not like SYR-2013-1-11973-99");
            return;
        }
        double yearOfRow = row.number(UcdpGedColumns.YEAR);
        if (yearOfRow >= 0 && yearOfRow != year && Ged.digits(row.text(UcdpGedColumns.DATE_START), 0, 4) != year) {
            row.report(UcdpGedColumns.RELID, "relid is " + relid + ", but year is " + (long) yearOfRow);
            return;
        }
        double typeOfRow = row.number(UcdpGedColumns.TYPE_OF_VIOLENCE);
        if (typeOfRow >= 0 && typeOfRow != type && typeBySides(row) != type) {
            row.report(UcdpGedColumns.RELID, "relid is " + relid + ", but type_of_violence is " + (long) typeOfRow);
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** Two to four letters, the year, the type, whatever the id of the dyad, and a number. */
    private static boolean hasForm(String relid, int letters) {
        int last = relid.lastIndexOf('-');
        boolean isParted = letters >= 2
                && letters <= 4
                && last > letters + 8
                && relid.charAt(letters) == '-'
                && relid.charAt(letters + 5) == '-'
                && relid.charAt(letters + 7) == '-';
        for (int i = last + 1; isParted && i < relid.length(); i++) {
            char c = relid.charAt(i);
            isParted = (c >= '0' && c <= '9') || c == '.';
        }
        return isParted && last + 1 < relid.length();
    }

    /** The type of violence by who takes part; 0 while a candidate file does not know yet. */
    private static int typeBySides(RowCells row) {
        if (Ged.isPlaceholder(Ged.text(row, UcdpGedColumns.SIDE_A))) {
            return 0;
        }
        if (Ged.text(row, UcdpGedColumns.SIDE_B).equalsIgnoreCase(Ged.CIVILIANS)) {
            return Ged.ONE_SIDED;
        }
        return Ged.isGovernment(Ged.text(row, UcdpGedColumns.SIDE_A)) ? Ged.STATE_BASED : Ged.NON_STATE;
    }
}
