package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Coordinates that are none. */
final class GdeltGeoCoordinates implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-geo-coordinates")
            .severity(Severity.ERROR)
            .summary("A latitude or longitude is not on earth, or stands without the other.")
            .meaning("Latitudes are from -90 to 90, longitudes from -180 to 180, and a place has both or none. "
                    + "Coordinates 0,0 are left in peace: they stand for none in older rows of version 1.0.")
            .fix("Take the coordinates from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, columns ..Geo_Lat and ..Geo_Long")
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
        boolean north = check(row, GdeltColumns.ACTOR1_GEO_LAT, "latitude", 90);
        boolean east = check(row, GdeltColumns.ACTOR1_GEO_LONG, "longitude", 180);
        if (north != east) {
            row.report(
                    north ? GdeltColumns.ACTOR1_GEO_LONG : GdeltColumns.ACTOR1_GEO_LAT,
                    "there is a " + (north ? "latitude" : "longitude") + ", but no "
                            + (north ? "longitude" : "latitude"));
        }
    }

    /** Whether there is something in the cell. */
    private static boolean check(RowCells row, ColumnKey<Double> column, String name, int most) {
        double number = row.number(column);
        boolean present = !Double.isNaN(number) || !row.isEmpty(column);
        if (present && !(number >= -most && number <= most)) {
            row.report(
                    column, "the " + name + " is " + row.text(column) + ", not a number from -" + most + " to " + most);
        }
        return present;
    }
}
