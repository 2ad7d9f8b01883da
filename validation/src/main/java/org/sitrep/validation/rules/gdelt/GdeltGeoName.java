package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A name that does not go with the type of its place. */
final class GdeltGeoName implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-geo-name")
            .severity(Severity.WARNING)
            .summary("The name of a place has more or fewer parts than places of its type have.")
            .meaning("Names are parted by commas: a country has one part (2,939 of 2,944), a state of the "
                    + "United States two, a city three (4,579 of 4,658) or more, a first-order division "
                    + "elsewhere two or three.")
            .fix("Take the name from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, columns ..Geo_FullName")
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
        if (type < GeoForms.COUNTRY || row.isEmpty(GdeltColumns.ACTOR1_GEO_FULLNAME)) {
            return;
        }
        String name = row.text(GdeltColumns.ACTOR1_GEO_FULLNAME);
        if ((!GeoForms.isNameOf(type, name) || name.isBlank()) && !GeoForms.isOfAnotherType(row, type)) {
            row.report(
                    GdeltColumns.ACTOR1_GEO_FULLNAME,
                    "the name of the place is \"" + name + "\", which has not the parts of a place of type " + type);
        }
    }
}
