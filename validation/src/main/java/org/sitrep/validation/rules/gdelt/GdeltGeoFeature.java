package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A feature that does not go with the type of its place. */
final class GdeltGeoFeature implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-geo-feature")
            .severity(Severity.WARNING)
            .summary("The feature of a place is not what a place of its type has.")
            .meaning("The feature is the code of the country in places of type 1, the letters of the state in "
                    + "those of type 2 and a number in others, which is never negative in the United States. "
                    + "Older rows of version 1.0 have 0 in types 1 and 2. Type 5 has a number in all 254 places "
                    + "that were counted, although the codebook has text.")
            .fix("Take the feature from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, columns ..Geo_FeatureID")
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
        int type = GeoForms.type(row);
        if (type < GeoForms.COUNTRY || row.isEmpty(GdeltColumns.ACTOR1_GEO_FEATURE_ID)) {
            return;
        }
        String feature = row.text(GdeltColumns.ACTOR1_GEO_FEATURE_ID);
        boolean isFeature = GeoForms.isFeatureOf(type, feature, Days.isVersion2(row));
        if (isFeature && type <= GeoForms.US_STATE && !feature.equals("0")) {
            String adm1 = row.text(GdeltColumns.ACTOR1_GEO_ADM1_CODE);
            String country = row.text(GdeltColumns.ACTOR1_GEO_COUNTRY_CODE);
            isFeature = type == GeoForms.COUNTRY
                    ? feature.equals(country) || feature.equals(adm1) || country.isEmpty()
                    : adm1.length() != 4 || adm1.endsWith(feature);
        }
        if (!isFeature && !GeoForms.isOfAnotherType(row, type)) {
            row.report(
                    GdeltColumns.ACTOR1_GEO_FEATURE_ID,
                    "the feature is " + feature + ", which does not go with a place of type " + type);
        }
    }
}
