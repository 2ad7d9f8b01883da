package org.sitrep.io.table;

import java.util.List;
import org.sitrep.dataset.Record;
import org.sitrep.source.Origin;

/**
 * Makes records of the rows of one file; each format has its own.
 *
 * <p>Used by one thread, so it may keep what it has made before and give it again.
 */
@FunctionalInterface
public interface RowMapping {
    /**
     * Makes the record of a row.
     *
     * @param row the row; valid during the call only
     * @param origin the row to keep with the record
     * @return the record
     * @throws BadCellException if a cell cannot be read that the record cannot do without; the row is then rejected
     */
    Record map(TableRow row, Origin origin);

    /**
     * Makes the further records of a row that holds more than one, such as the statements that an article quotes; called after
     * {@link #map} for each row.
     *
     * @param row the row; valid during the call only
     * @param first the record that {@link #map} made of it
     * @return the further records, in the order in which to deliver them; none unless the mapping says otherwise
     * @throws BadCellException if a cell cannot be read that the records cannot do without; the row is then rejected as a whole
     */
    default List<Record> others(TableRow row, Record first) {
        return List.of();
    }
}
