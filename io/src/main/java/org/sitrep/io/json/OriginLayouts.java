package org.sitrep.io.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.io.json.JsonScope.LayoutKey;
import org.sitrep.source.CellLayout;
import org.sitrep.source.RowLayout;

/** The layouts of the rows read so far, so that a million rows share one. Not thread-safe. */
final class OriginLayouts {
    private final KnownLayouts known;
    private final RecentMap<LayoutKey, CellLayout> layouts = new RecentMap<>();

    OriginLayouts(KnownLayouts known) {
        this.known = known;
    }

    /** The columns of a layout that every reader knows. */
    @Nullable List<String> known(LayoutKey key) {
        return known.find(key.format(), key.layout()).orElse(null);
    }

    /**
     * The layout with these columns.
     *
     * @throws IllegalArgumentException if format or layout have no name
     */
    CellLayout of(LayoutKey key, List<String> columns) {
        CellLayout layout = layouts.get(key);
        if (layout == null || !layout.columns().equals(columns)) {
            layout = RowLayout.ofCells(key.format(), key.layout(), key.file(), columns);
            layouts.put(key, layout);
        }
        return layout;
    }
}
