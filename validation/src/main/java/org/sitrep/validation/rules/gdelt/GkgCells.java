package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;

/** The columns of the GKG that rules look at together. */
final class GkgCells {
    static final List<ColumnKey<?>> TIMES = List.of(GkgColumns.RECORD_ID, GkgColumns.DATE);

    static final List<ColumnKey<?>> SOURCE =
            List.of(GkgColumns.SOURCE_COLLECTION, GkgColumns.SOURCE_COMMON_NAME, GkgColumns.DOCUMENT_IDENTIFIER);

    /** What is computed of the words of an article. */
    static final List<ColumnKey<?>> WORDS = List.of(GkgColumns.TONE, GkgColumns.GCAM);

    private GkgCells() {}
}
