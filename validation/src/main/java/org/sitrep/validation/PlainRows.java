package org.sitrep.validation;

import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Record;
import org.sitrep.source.Origin;
import org.sitrep.source.RowLayout;
import org.sitrep.source.RowView;

/**
 * Tells rows in whose cells no text rule can find anything. The thread that reads asks, since it has the bytes at hand; used by one
 * thread.
 */
final class PlainRows {
    private final boolean wanted;
    private @Nullable RowLayout layout;
    private @Nullable RowView view;
    /** A layout, as of JSON, whose cells follow each other without a delimiter, and so may begin after a letter. */
    private @Nullable RowLayout withoutDelimiters;

    /**
     * Begins with an input.
     *
     * @param wanted false if there are no text rules, so that no text matters
     */
    PlainRows(boolean wanted) {
        this.wanted = wanted;
    }

    /** Whether the row that a record was read from is plain; it may be so where the answer is no. */
    boolean isPlain(Record record) {
        if (!wanted) {
            return true;
        }
        Origin row = record.origin().orElse(null);
        if (row == null || row.layout() == withoutDelimiters) {
            return false;
        }
        RowView shown = viewFor(row.layout());
        row.showIn(shown);
        int size = shown.size();
        if (size > 1 && shown.start(1) <= shown.end(0)) {
            withoutDelimiters = row.layout();
            return false;
        }
        return size > 1 && PlainBytes.isPlainRow(shown.bytes(), shown.start(0), shown.end(size - 1));
    }

    private RowView viewFor(RowLayout next) {
        RowView known = view;
        if (known == null || next != layout) {
            known = next.newView();
            layout = next;
            view = known;
        }
        return known;
    }
}
