package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;

/**
 * The columns of GDELT's event files that rules look at together.
 *
 * <p>Rules that look at one of these groups look at all of it, so that the engine has few kinds of cells to remember.
 */
final class EventColumns {
    /** The day of the event, what is derived from it, and when the event was added. */
    static final List<ColumnKey<?>> DATES = List.of(
            GdeltColumns.DAY,
            GdeltColumns.MONTH_YEAR,
            GdeltColumns.YEAR,
            GdeltColumns.FRACTION_DATE,
            GdeltColumns.DATE_ADDED);

    /** What happened. */
    static final List<ColumnKey<?>> CODES = group(GdeltColumns.IS_ROOT_EVENT, 6);

    /** How often it was told. */
    static final List<ColumnKey<?>> COUNTS = group(GdeltColumns.NUM_MENTIONS, 3);

    /** Actor 1, in whose place {@link #OTHER_ACTORS} stand. */
    static final List<ColumnKey<?>> ACTOR = group(GdeltColumns.ACTOR1_CODE, 10);

    /** Actor 2. */
    static final List<List<ColumnKey<?>>> OTHER_ACTORS = List.of(group(GdeltColumns.ACTOR2_CODE, 10));

    /** The place of actor 1 as versions 1.0 and 2.0 have it, in whose place {@link #OTHER_PLACES} stand. */
    static final List<ColumnKey<?>> PLACE = List.of(
            GdeltColumns.ACTOR1_GEO_TYPE,
            GdeltColumns.ACTOR1_GEO_FULLNAME,
            GdeltColumns.ACTOR1_GEO_COUNTRY_CODE,
            GdeltColumns.ACTOR1_GEO_ADM1_CODE,
            GdeltColumns.ACTOR1_GEO_LAT,
            GdeltColumns.ACTOR1_GEO_LONG,
            GdeltColumns.ACTOR1_GEO_FEATURE_ID);

    /** What only version 2.0 has of a place. */
    static final List<ColumnKey<?>> PLACE_OF_VERSION_2 = List.of(GdeltColumns.ACTOR1_GEO_ADM2_CODE);

    /** The places of actor 2 and of the action. */
    static final List<List<ColumnKey<?>>> OTHER_PLACES = List.of(
            List.of(
                    GdeltColumns.ACTOR2_GEO_TYPE,
                    GdeltColumns.ACTOR2_GEO_FULLNAME,
                    GdeltColumns.ACTOR2_GEO_COUNTRY_CODE,
                    GdeltColumns.ACTOR2_GEO_ADM1_CODE,
                    GdeltColumns.ACTOR2_GEO_LAT,
                    GdeltColumns.ACTOR2_GEO_LONG,
                    GdeltColumns.ACTOR2_GEO_FEATURE_ID,
                    GdeltColumns.ACTOR2_GEO_ADM2_CODE),
            List.of(
                    GdeltColumns.ACTION_GEO_TYPE,
                    GdeltColumns.ACTION_GEO_FULLNAME,
                    GdeltColumns.ACTION_GEO_COUNTRY_CODE,
                    GdeltColumns.ACTION_GEO_ADM1_CODE,
                    GdeltColumns.ACTION_GEO_LAT,
                    GdeltColumns.ACTION_GEO_LONG,
                    GdeltColumns.ACTION_GEO_FEATURE_ID,
                    GdeltColumns.ACTION_GEO_ADM2_CODE));

    private EventColumns() {}

    /** So many columns from one on, as they stand in the file. */
    private static List<ColumnKey<?>> group(ColumnKey<?> first, int count) {
        int from = GdeltColumns.ALL.indexOf(first);
        return List.copyOf(GdeltColumns.ALL.subList(from, from + count));
    }
}
