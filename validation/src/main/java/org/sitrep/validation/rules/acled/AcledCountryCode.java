package org.sitrep.validation.rules.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.Country;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Codes of countries that are not those of the country named beside them. */
final class AcledCountryCode implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-country-code", Severity.WARNING)
            .summary("The code of the country is not known, or not that of the country named.")
            .meaning("`iso` is the number of ISO 3166-1 without padding, 0 for Kosovo; `iso3` its three letters,"
                    + " XKX for Kosovo, also ROM for Romania; `gwno` the number of Gleditsch and Ward in the layouts"
                    + " A1 and A2. The finding is at the code or, if all codes or else code and region speak for"
                    + " another country than the one named, at the name.")
            .fix("Correct the code, or the name.")
            .reference("ACLED Codebook, iso and country")
            .build();

    private static final List<ColumnKey<?>> CODES = List.of(AcledColumns.ISO, AcledColumns.ISO3, AcledColumns.GWNO);

    /** A cell, what it says, and the id of the country that it stands for. */
    private record Coded(ColumnKey<?> column, String code, String country) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.COUNTRY);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.ISO, AcledColumns.ISO3, AcledColumns.GWNO, AcledColumns.REGION);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String name = Acled.text(row, AcledColumns.COUNTRY);
        Optional<Country> named = AcledCountries.named(name);
        List<Coded> codes = new ArrayList<>();
        for (ColumnKey<?> column : CODES) {
            String code = code(row, column);
            if (!code.isEmpty()) {
                Optional<Country> meant = AcledCountries.coded(column, code);
                if (meant.isPresent()) {
                    codes.add(new Coded(column, code, meant.get().id()));
                } else if (!name.equals(AcledCountries.WITHOUT_CODE)) {
                    row.report(column, column.name() + " is \"" + code + "\", which is the code of no country");
                }
            }
        }
        if (named.isPresent()) {
            compare(row, named.get().id(), codes);
        }
    }

    private static String code(RowCells row, ColumnKey<?> column) {
        if (!row.has(column) || row.isEmpty(column)) {
            return "";
        }
        double number = row.number(column);
        return Acled.isWhole(number) && number >= 0 && number < 10_000
                ? String.valueOf((int) number)
                : Acled.text(row, column);
    }

    private static void compare(RowCells row, String named, List<Coded> codes) {
        List<Coded> others =
                codes.stream().filter(code -> !code.country().equals(named)).toList();
        if (others.isEmpty()) {
            return;
        }
        Coded first = others.get(0);
        boolean allAgree = others.size() == codes.size()
                && others.stream().allMatch(code -> code.country().equals(first.country()));
        String name = Acled.text(row, AcledColumns.COUNTRY);
        if (allAgree && (others.size() > 1 || regionSpeaksFor(row, first.country(), named))) {
            row.report(
                    AcledColumns.COUNTRY,
                    "country is " + name + ", but " + first.column().name() + " is " + first.code());
            return;
        }
        for (Coded other : others) {
            row.report(other.column(), other.column().name() + " is " + other.code() + ", but country is " + name);
        }
    }

    private static boolean regionSpeaksFor(RowCells row, String coded, String named) {
        String region = AcledCodes.REGIONS.find(Acled.text(row, AcledColumns.REGION));
        return !region.isEmpty()
                && AcledCountries.isElsewhere(named, region)
                && !AcledCountries.isElsewhere(coded, region);
    }
}
