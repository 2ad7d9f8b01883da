package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A country of a place that no list has. */
final class GdeltGeoCountry implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-geo-country")
            .severity(Severity.WARNING)
            .summary("The country of a place is not in FIPS 10-4, nor among the codes that GDELT adds.")
            .meaning("Countries of places are two letters of FIPS 10-4, where AU is Austria and AS Australia, "
                    + "and OS, RB, KV, GZ, WE and YI. Actors have other codes, of three letters.")
            .fix("Compare the code with the name of the place.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, columns ..Geo_CountryCode; FIPS 10-4")
            .addFormats("gdelt1", "gdelt2")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return EventColumns.PLACE;
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return EventColumns.PLACE_OF_VERSION_2;
    }

    @Override
    public List<List<ColumnKey<?>>> repetitions() {
        return EventColumns.OTHER_PLACES;
    }

    @Override
    public void check(RowCells row) {
        if (row.isEmpty(GdeltColumns.ACTOR1_GEO_COUNTRY_CODE)) {
            return;
        }
        String country = row.text(GdeltColumns.ACTOR1_GEO_COUNTRY_CODE);
        if (!Fips.isKnown(country)) {
            row.report(
                    GdeltColumns.ACTOR1_GEO_COUNTRY_CODE,
                    "the country of the place is \"" + country + "\", which is no code of FIPS 10-4");
        }
    }
}
