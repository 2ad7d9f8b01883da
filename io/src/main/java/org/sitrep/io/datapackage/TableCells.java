package org.sitrep.io.datapackage;

import java.util.List;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.source.Origin;

/**
 * One row of a table as it was read.
 *
 * @param table the table
 * @param origin the row's bytes and where they stand
 * @param texts the cells of the table's columns, in their order; empty for a column that the file lacks
 * @param number what orders it among the rows of all tables: the number of its record or parent
 */
record TableCells(Table table, Origin origin, List<String> texts, long number) {
    private static final int LONGEST_RAW = 2000;

    String text(Column column) {
        return texts.get(table.indexOf(column));
    }

    /** Where a column's cell begins, or the row if it has none. */
    SourceLocation locate(Column column) {
        return origin.locationOf(column.name()).withField(column.name());
    }

    Finding finding(Column column, String code, Severity severity, String message) {
        String raw = text(column);
        return Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .location(locate(column))
                .raw(raw.length() <= LONGEST_RAW ? raw : raw.substring(0, LONGEST_RAW))
                .build();
    }

    /** The same finding at the cell that an attribute was read from; {@code path} leads there from the value of this row. */
    Finding moved(Finding finding, List<String> path) {
        for (Column column : table.columns()) {
            boolean within = column.role() == Column.Role.VALUE
                    && column.path().size() > path.size()
                    && column.path().subList(0, path.size()).equals(path);
            if ((column.holds(path) || (within && !path.isEmpty()))
                    && (!text(column).isEmpty() || column.required())) {
                return at(finding, column);
            }
        }
        return table.column(Column.Role.REST)
                .filter(rest -> !text(rest).isEmpty())
                .map(rest -> at(finding, rest))
                .orElseGet(() -> at(finding, table.key()));
    }

    private Finding at(Finding finding, Column column) {
        String raw = text(column);
        return finding.toBuilder()
                .location(locate(column))
                .raw(raw.length() <= LONGEST_RAW ? raw : raw.substring(0, LONGEST_RAW))
                .build();
    }
}
