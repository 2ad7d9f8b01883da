package org.sitrep.validation.rules.curated;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.curated.GtdCodes.Coded;

/** Labels that are not those of their codes. */
final class GtdLabelMismatch implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-label-mismatch")
            .severity(Severity.WARNING)
            .summary("A label is not that of the code beside it.")
            .meaning("Each code has its label in the column that ends in `_txt`. Labels are compared by their "
                    + "beginning, without regard to upper and lower case and punctuation, since what stands in "
                    + "parentheses has changed; names of countries also by what country they mean. Codes whose label "
                    + "is not known here are left in peace. Where a code has no label, or a label no code, that is "
                    + "told too.")
            .fix("Correct the code or its label; to find out which, read the summary.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, the variables of codes")
            .addFormats("gtd-csv")
            .build();

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
        return GtdCodes.codesAndLabels();
    }

    @Override
    public void check(RowCells row) {
        for (Coded coded : GtdCodes.ALL) {
            if (row.has(coded.code()) && row.has(coded.label())) {
                check(row, coded);
            }
        }
    }

    private static void check(RowCells row, Coded coded) {
        if (row.isEmpty(coded.code()) && row.isEmpty(coded.label())) {
            return;
        }
        double code = CellText.number(row, coded.code());
        String label = CellText.text(row, coded.label());
        if (CellText.isMissing(row, coded.code())) {
            if (!label.isEmpty()) {
                boolean isLabel = coded.labels().values().stream().anyMatch(known -> isLabel(label, known));
                row.report(
                        isLabel ? coded.code() : coded.label(),
                        coded.code() + " says nothing, but " + coded.label() + " is " + label);
            }
        } else if (label.isEmpty()) {
            if (code >= 1) {
                row.report(
                        coded.label(),
                        coded.label() + " says nothing, but " + coded.code() + " is " + row.text(coded.code()));
            }
        } else if (code >= 1 && CellText.isWhole(code)) {
            String known = coded.labels().getOrDefault((int) code, "");
            if (!known.isEmpty() && !isLabel(label, known) && !isSameCountry(coded, label, known)) {
                row.report(
                        coded.label(),
                        coded.label() + " is " + label + ", but " + coded.code() + " is " + (long) code + ", "
                                + known.split("\\|", 2)[0]);
            }
        }
    }

    private static boolean isLabel(String label, String known) {
        if (label.startsWith(known)) {
            return true;
        }
        String squeezed = CellText.squeeze(label);
        for (String one : known.split("\\|", -1)) {
            if (squeezed.startsWith(CellText.squeeze(one))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameCountry(Coded coded, String label, String known) {
        if (coded.last() != 0) {
            return false;
        }
        Optional<Country> country = Countries.findByName(CodeScheme.COUNTRY_NAME, label);
        return country.isPresent() && country.equals(Countries.findByName(CodeScheme.COUNTRY_NAME, known));
    }
}
