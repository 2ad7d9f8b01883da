package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A place that lacks something, or nothing that has something. */
final class GdeltGeoIncomplete implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-geo-incomplete")
            .severity(Severity.WARNING)
            .summary("A place lacks its name, country, division, coordinates or feature, or there is some of "
                    + "these without a place.")
            .meaning("A place of type 1 to 5 has all of them: one place of 13,281 had not. Where the type is 0 "
                    + "there is none of them; older rows of version 1.0, which have zeros or a whole place "
                    + "then, are left in peace.")
            .fix("Take the place from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, event geography")
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
        if (type >= GeoForms.COUNTRY) {
            for (int i = 1; i < EventColumns.PLACE.size(); i++) {
                ColumnKey<?> column = EventColumns.PLACE.get(i);
                if (row.isEmpty(column) && !isHalfOfCoordinates(row, column)) {
                    row.report(column, "a place of type " + type + " has an empty cell here");
                }
            }
        } else if (type == GeoForms.NOWHERE && Days.isVersion2(row) && !isPlace(row)) {
            for (int i = 1; i < EventColumns.PLACE.size(); i++) {
                reportIfFilled(row, EventColumns.PLACE.get(i));
            }
            reportIfFilled(row, GdeltColumns.ACTOR1_GEO_ADM2_CODE);
        }
    }

    /** A coordinate without the other is told by another rule. */
    private static boolean isHalfOfCoordinates(RowCells row, ColumnKey<?> column) {
        return (column == GdeltColumns.ACTOR1_GEO_LAT && !row.isEmpty(GdeltColumns.ACTOR1_GEO_LONG))
                || (column == GdeltColumns.ACTOR1_GEO_LONG && !row.isEmpty(GdeltColumns.ACTOR1_GEO_LAT));
    }

    /** A place all of which is there but the type is told by another rule. */
    private static boolean isPlace(RowCells row) {
        return !row.isEmpty(GdeltColumns.ACTOR1_GEO_FULLNAME) && !row.isEmpty(GdeltColumns.ACTOR1_GEO_COUNTRY_CODE);
    }

    private static void reportIfFilled(RowCells row, ColumnKey<?> column) {
        if (!row.isEmpty(column)) {
            row.report(column, "there is no place by its type, but this says " + row.text(column));
        }
    }
}
