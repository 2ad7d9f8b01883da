package org.sitrep.validation.rules.curated;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;

/** The columns of GTD that say yes or no. */
final class GtdFlags {
    /** Those that are 1 or 0. */
    static final List<ColumnKey<?>> ALWAYS_KNOWN = List.of(
            GtdColumns.EXTENDED,
            GtdColumns.CRIT.get(0),
            GtdColumns.CRIT.get(1),
            GtdColumns.CRIT.get(2),
            GtdColumns.MULTIPLE,
            GtdColumns.SUCCESS,
            GtdColumns.SUICIDE,
            GtdColumns.INDIVIDUAL,
            GtdColumns.GUNCERTAIN.get(0),
            GtdColumns.GUNCERTAIN.get(1),
            GtdColumns.GUNCERTAIN.get(2));

    /** Those that may also be -9, for unknown. */
    private static final List<ColumnKey<?>> MAY_BE_UNKNOWN = List.of(
            GtdColumns.VICINITY,
            GtdColumns.DOUBTTERR,
            GtdColumns.CLAIMED.get(0),
            GtdColumns.CLAIMED.get(1),
            GtdColumns.CLAIMED.get(2),
            GtdColumns.COMPCLAIM,
            GtdColumns.PROPERTY,
            GtdColumns.ISHOSTKID,
            GtdColumns.RANSOM,
            GtdColumns.INT_LOG,
            GtdColumns.INT_IDEO,
            GtdColumns.INT_MISC,
            GtdColumns.INT_ANY);

    /** All of them. */
    static final List<ColumnKey<?>> ALL =
            Stream.concat(ALWAYS_KNOWN.stream(), MAY_BE_UNKNOWN.stream()).toList();

    private GtdFlags() {}
}
