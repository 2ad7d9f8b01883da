package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;

/** The columns of GTD that hold numbers of people, of time and of money. */
final class GtdCounts {
    /**
     * A number that a part of it cannot exceed.
     *
     * @param part the column of the part
     * @param total the column of the whole
     */
    record Part(ColumnKey<?> part, ColumnKey<?> total) {}

    /**
     * The most that any event had, and then some.
     *
     * @param column the column
     * @param most the number
     */
    record Most(ColumnKey<?> column, double most) {}

    static final List<Part> PARTS = List.of(
            new Part(GtdColumns.NKILLUS, GtdColumns.NKILL),
            new Part(GtdColumns.NKILLTER, GtdColumns.NKILL),
            new Part(GtdColumns.NWOUNDUS, GtdColumns.NWOUND),
            new Part(GtdColumns.NWOUNDTE, GtdColumns.NWOUND),
            new Part(GtdColumns.NHOSTKIDUS, GtdColumns.NHOSTKID),
            new Part(GtdColumns.NRELEASED, GtdColumns.NHOSTKID),
            new Part(GtdColumns.NPERPCAP, GtdColumns.NPERPS));

    static final List<Most> MOST = List.of(
            new Most(GtdColumns.NPERPS, 100_000),
            new Most(GtdColumns.NPERPCAP, 10_000),
            new Most(GtdColumns.NKILL, 5_000),
            new Most(GtdColumns.NKILLUS, 5_000),
            new Most(GtdColumns.NKILLTER, 5_000),
            new Most(GtdColumns.NWOUND, 50_000),
            new Most(GtdColumns.NWOUNDUS, 50_000),
            new Most(GtdColumns.NWOUNDTE, 50_000),
            new Most(GtdColumns.NHOSTKID, 50_000),
            new Most(GtdColumns.NHOSTKIDUS, 50_000),
            new Most(GtdColumns.NRELEASED, 50_000),
            new Most(GtdColumns.NDAYS, 10_000),
            new Most(GtdColumns.PROPVALUE, 1e12));

    static final List<ColumnKey<?>> ALL = List.of(
            GtdColumns.NPERPS,
            GtdColumns.NPERPCAP,
            GtdColumns.NKILL,
            GtdColumns.NKILLUS,
            GtdColumns.NKILLTER,
            GtdColumns.NWOUND,
            GtdColumns.NWOUNDUS,
            GtdColumns.NWOUNDTE,
            GtdColumns.PROPVALUE,
            GtdColumns.NHOSTKID,
            GtdColumns.NHOSTKIDUS,
            GtdColumns.NHOURS,
            GtdColumns.NDAYS,
            GtdColumns.RANSOMAMT,
            GtdColumns.RANSOMAMTUS,
            GtdColumns.RANSOMPAID,
            GtdColumns.RANSOMPAIDUS,
            GtdColumns.NRELEASED);

    private GtdCounts() {}
}
