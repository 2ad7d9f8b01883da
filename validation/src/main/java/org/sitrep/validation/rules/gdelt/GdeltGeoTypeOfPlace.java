package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A type that belongs to another kind of place. */
final class GdeltGeoTypeOfPlace implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-geo-type-of-place")
            .severity(Severity.WARNING)
            .summary("The type of a place is not the one that all else says of it.")
            .meaning("A country has the two letters of its code for a division and a feature, a state of the "
                    + "United States two letters more, cities and first-order divisions elsewhere have a number "
                    + "for a feature and a name of two or three parts. It is found if these do not go with the "
                    + "type, but all go with another one: without exception in 13,281 places. Version 1.0 has "
                    + "older rows with a place of type 0, which are left in peace.")
            .fix("Correct the type, or take the place from the file as published.")
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
        int type = GeoForms.type(row);
        boolean named =
                !row.isEmpty(GdeltColumns.ACTOR1_GEO_FULLNAME) && !row.isEmpty(GdeltColumns.ACTOR1_GEO_COUNTRY_CODE);
        boolean none = type == GeoForms.NOWHERE && Days.isVersion2(row);
        if (named && (none || (row.isEmpty(GdeltColumns.ACTOR1_GEO_TYPE) && !Days.isVersion2(row)))) {
            row.report(
                    GdeltColumns.ACTOR1_GEO_TYPE,
                    "the place has " + (none ? "type 0" : "no type") + ", but a name: "
                            + row.text(GdeltColumns.ACTOR1_GEO_FULLNAME));
        } else if (type >= GeoForms.COUNTRY && GeoForms.isOfAnotherType(row, type)) {
            row.report(
                    GdeltColumns.ACTOR1_GEO_TYPE,
                    "the type of the place is " + type + ", which does not go with its name, divisions and feature: "
                            + row.text(GdeltColumns.ACTOR1_GEO_FULLNAME));
        }
    }
}
