package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A where_prec that the place does not bear out. */
final class UcdpPlacePrecision implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-place-precision")
            .severity(Severity.WARNING)
            .summary("The precision of the place and the names of it disagree on how finely it is known.")
            .meaning("With where_prec 3 the second-order division is the place, with 4 the first-order one (and adm_2"
                    + " is empty), with 6 the country (and adm_1 and adm_2 are empty); where_coordinates names it. So "
                    + "in more than 99 % of the rows that were counted. An adm_2 without an adm_1 is never seen. The "
                    + "finding is on where_prec if the name of the place says so, otherwise on the division.")
            .fix("Correct where_prec, or empty the division that is not known.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables where_prec, where_coordinates, adm_1, adm_2")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final int NEARBY = 2;
    private static final int DIVISION = 3;
    private static final int PROVINCE = 4;
    private static final int COUNTRY = 6;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(
                UcdpGedColumns.WHERE_PREC,
                UcdpGedColumns.WHERE_COORDINATES,
                UcdpGedColumns.ADM_1,
                UcdpGedColumns.ADM_2);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(UcdpGedColumns.COUNTRY);
    }

    @Override
    public void check(RowCells row) {
        String place = Ged.text(row, UcdpGedColumns.WHERE_COORDINATES);
        String first = Ged.text(row, UcdpGedColumns.ADM_1);
        String second = Ged.text(row, UcdpGedColumns.ADM_2);
        String country = Ged.text(row, UcdpGedColumns.COUNTRY);
        double code = row.number(UcdpGedColumns.WHERE_PREC);
        if (code == DIVISION) {
            checkDivision(row, place, first, second, country);
        } else if (code == PROVINCE) {
            checkProvince(row, place, first, second);
        } else if (code == COUNTRY) {
            checkCountry(row, place, first, second, country);
        } else if (code >= 1 && !place.isEmpty()) {
            checkOther(row, code, place, first, second, country);
        }
        if (first.isEmpty() && !second.isEmpty() && code != COUNTRY) {
            row.report(UcdpGedColumns.ADM_1, "adm_1 says nothing, but adm_2 is " + second);
        }
    }

    private static void report(RowCells row, ColumnKey<?> column, String but) {
        String code = row.text(UcdpGedColumns.WHERE_PREC);
        row.report(
                column,
                column == UcdpGedColumns.WHERE_PREC
                        ? "where_prec is " + code + ", but " + but
                        : column + " is " + row.text(column) + ", but where_prec is " + code + ": " + but);
    }

    private static void checkDivision(RowCells row, String place, String first, String second, String country) {
        boolean isLarger = !place.isEmpty() && (Ged.isSame(place, first) || Ged.isSame(place, country));
        if (second.isEmpty()) {
            ColumnKey<?> column = isLarger ? UcdpGedColumns.WHERE_PREC : UcdpGedColumns.ADM_2;
            report(row, column, isLarger ? "the place is " + place : "there the place is adm_2");
        } else if (!place.isEmpty() && !Ged.isSame(place, second)) {
            report(row, UcdpGedColumns.WHERE_PREC, "the place is " + place + ", not adm_2, " + second);
        }
    }

    /** A point, a line or the sea, which is no division; a place near a town may be named by its district. */
    private static void checkOther(
            RowCells row, double code, String place, String first, String second, String country) {
        if (Ged.isSame(place, country)) {
            report(row, UcdpGedColumns.WHERE_PREC, "the place is the country, " + country);
        } else if (Ged.isSame(place, first)) {
            report(row, UcdpGedColumns.WHERE_PREC, "the place is adm_1, " + first);
        } else if (code != NEARBY && Ged.isSame(place, second)) {
            report(row, UcdpGedColumns.WHERE_PREC, "the place is adm_2, " + second);
        }
    }

    private static void checkProvince(RowCells row, String place, String first, String second) {
        boolean isFirst = place.isEmpty() || Ged.isSame(place, first);
        if (first.isEmpty()) {
            report(row, UcdpGedColumns.ADM_1, "there the place is adm_1");
        } else if (!second.isEmpty()) {
            report(row, isFirst ? UcdpGedColumns.ADM_2 : UcdpGedColumns.WHERE_PREC, "adm_2 is " + second);
        } else if (!isFirst) {
            report(row, UcdpGedColumns.WHERE_PREC, "the place is " + place + ", not adm_1, " + first);
        }
    }

    private static void checkCountry(RowCells row, String place, String first, String second, String country) {
        boolean isCountry = place.isEmpty() || Ged.isSame(place, country);
        if (first.isEmpty() && second.isEmpty()) {
            if (!isCountry && !country.isEmpty()) {
                report(row, UcdpGedColumns.WHERE_PREC, "the place is " + place + ", not " + country);
            }
        } else if (!isCountry) {
            report(row, UcdpGedColumns.WHERE_PREC, "the place is " + place);
        } else {
            report(row, first.isEmpty() ? UcdpGedColumns.ADM_2 : UcdpGedColumns.ADM_1, "there it is empty");
        }
    }
}
