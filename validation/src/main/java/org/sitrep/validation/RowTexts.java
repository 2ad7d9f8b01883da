package org.sitrep.validation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitrep.source.Origin;
import org.sitrep.source.RowView;

/** The texts of a row's cells, each decoded once for all rules that ask for it. */
final class RowTexts {
    private final RowView view;
    private final String[] texts;
    private final long[] rows;
    private long row;
    private @Nullable Origin origin;

    RowTexts(RowView view) {
        this.view = view;
        this.texts = new String[view.layout().columns().size()];
        Arrays.fill(texts, "");
        this.rows = new long[texts.length];
    }

    /** The cells of the row as they stand in the file. */
    RowView view() {
        return view;
    }

    /** Goes on to another row. */
    void show(Origin next) {
        next.showIn(view);
        origin = next;
        row++;
    }

    /** The row. */
    @Nullable Origin origin() {
        return origin;
    }

    /** The text of a cell, which is that of a column. */
    String text(int index) {
        if (rows[index] != row) {
            texts[index] = view.text(index);
            rows[index] = row;
        }
        return texts[index];
    }
}
