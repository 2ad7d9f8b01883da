package org.sitrep.validation.rules.curated;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.scad.ScadColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A name that is not that of the country's number. */
final class ScadCountry implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("scad-country-mismatch")
            .severity(Severity.WARNING)
            .summary("The name of the country is not that of its number, or no state has that number.")
            .meaning("ccode is the number of the Correlates of War project. Names that are not known, and numbers "
                    + "that a state bore at another time, are left in peace; a number that no state ever had is told.")
            .fix("Correct the name or the number.")
            .since("0.1")
            .reference("SCAD Codebook (Africa, 2018 final), variables ccode and countryname")
            .addFormats("scad-csv")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(ScadColumns.CCODE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(ScadColumns.COUNTRYNAME);
    }

    @Override
    public void check(RowCells row) {
        double code = CellText.number(row, ScadColumns.CCODE);
        if (CellText.isMissing(row, ScadColumns.CCODE)) {
            return;
        }
        String number = CellText.isWhole(code) ? String.valueOf((long) code) : row.text(ScadColumns.CCODE);
        Optional<Country> numbered = Countries.find(CodeScheme.COW, number);
        if (numbered.isEmpty()) {
            row.report(
                    ScadColumns.CCODE, "ccode is " + row.text(ScadColumns.CCODE) + ", which is the number of no state");
            return;
        }
        String name = CellText.text(row, ScadColumns.COUNTRYNAME);
        Optional<Country> named = Countries.findByName(CodeScheme.COUNTRY_NAME, name);
        boolean isSame = named.isEmpty()
                || named.equals(numbered)
                || named.get().codings(CodeScheme.COW).stream()
                        .anyMatch(coding -> coding.code().equals(number));
        if (!isSame) {
            row.report(
                    ScadColumns.COUNTRYNAME,
                    "countryname is " + name + ", but ccode is " + number + ", "
                            + numbered.get().name());
        }
    }
}
