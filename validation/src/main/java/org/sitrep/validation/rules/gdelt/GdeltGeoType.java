package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A type of place that there is not. */
final class GdeltGeoType implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-geo-type")
            .severity(Severity.ERROR)
            .summary("The type of a place is not one from 0 to 5.")
            .meaning("Types are 1 for a country, 2 for a state and 3 for a city of the United States, 4 for a "
                    + "city and 5 for a first-order division elsewhere; 0, which is not in the codebook, stands "
                    + "for no place. In version 1.0 the type may be empty.")
            .fix("Take the place from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, columns ..Geo_Type")
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
        boolean absent = row.isEmpty(GdeltColumns.ACTOR1_GEO_TYPE);
        if (absent ? Days.isVersion2(row) : GeoForms.type(row) < 0) {
            row.report(
                    GdeltColumns.ACTOR1_GEO_TYPE,
                    absent
                            ? "the type of the place is empty"
                            : "the type of the place is " + row.text(GdeltColumns.ACTOR1_GEO_TYPE)
                                    + ", not one from 0 to 5");
        }
    }
}
