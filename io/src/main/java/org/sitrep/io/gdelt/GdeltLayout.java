package org.sitrep.io.gdelt;

import java.util.List;
import org.sitrep.io.ColumnKey;

/**
 * Where the columns stand in a version of GDELT's event files.
 *
 * <p>Up to the first place the versions are the same; those columns have constants. Immutable and thread-safe.
 */
final class GdeltLayout {
    /** 61 columns, times of addition to the second. */
    static final GdeltLayout VERSION_2 = new GdeltLayout(GdeltColumns.ALL, true);

    /** 57 or 58 columns, days of addition. */
    static final GdeltLayout VERSION_1 = new GdeltLayout(GdeltColumns.VERSION_1, false);

    static final int ID = shared(GdeltColumns.GLOBAL_EVENT_ID);
    static final int DAY = shared(GdeltColumns.DAY);
    static final int ACTOR1 = shared(GdeltColumns.ACTOR1_CODE);
    static final int ACTOR2 = shared(GdeltColumns.ACTOR2_CODE);
    static final int EVENT_CODE = shared(GdeltColumns.EVENT_CODE);
    static final int QUAD_CLASS = shared(GdeltColumns.QUAD_CLASS);

    /** The names of the columns, in order. */
    final List<String> columns;

    final int actor1Geo;
    final int actor2Geo;
    final int actionGeo;
    final int dateAdded;
    final int sourceUrl;

    /** Within a place: the second-order division, -1 in version 1.0. */
    final int adm2;

    final int latitude;
    final int longitude;
    final int feature;

    /** Whether DATEADDED is a time; else it is a day. */
    final boolean addedToTheSecond;

    private GdeltLayout(List<ColumnKey<?>> keys, boolean addedToTheSecond) {
        this.columns = keys.stream().map(ColumnKey::name).toList();
        this.actor1Geo = keys.indexOf(GdeltColumns.ACTOR1_GEO_TYPE);
        this.actor2Geo = keys.indexOf(GdeltColumns.ACTOR2_GEO_TYPE);
        this.actionGeo = keys.indexOf(GdeltColumns.ACTION_GEO_TYPE);
        this.dateAdded = keys.indexOf(GdeltColumns.DATE_ADDED);
        this.sourceUrl = keys.indexOf(GdeltColumns.SOURCE_URL);
        int secondOrder = keys.indexOf(GdeltColumns.ACTION_GEO_ADM2_CODE);
        this.adm2 = secondOrder < 0 ? -1 : secondOrder - actionGeo;
        this.latitude = keys.indexOf(GdeltColumns.ACTION_GEO_LAT) - actionGeo;
        this.longitude = keys.indexOf(GdeltColumns.ACTION_GEO_LONG) - actionGeo;
        this.feature = keys.indexOf(GdeltColumns.ACTION_GEO_FEATURE_ID) - actionGeo;
        this.addedToTheSecond = addedToTheSecond;
    }

    private static int shared(ColumnKey<?> column) {
        return GdeltColumns.ALL.indexOf(column);
    }

    /** Tells whether a row begins with an id, a day, its month and its year. */
    static boolean isEventRow(List<String> row) {
        return row.size() > 3
                && row.get(0).matches("[0-9]{1,18}")
                && row.get(1).matches("[0-9]{8}")
                && row.get(2).matches("[0-9]{6}")
                && row.get(3).matches("[0-9]{4}");
    }
}
