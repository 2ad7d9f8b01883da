package org.sitrep.io.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.io.ReadContext;
import org.sitrep.io.datapackage.Column.Role;
import org.sitrep.io.table.TableLayout;
import org.sitrep.io.table.TableReader;
import org.sitrep.io.table.TableRow;

/**
 * The rows of one table, one after the other, with a look at the number of the next one. Rows that are damaged, have no number or
 * stand out of order are rejected here. Not thread-safe.
 */
final class TableInput implements Closeable {
    /** The number after the last row. */
    static final long END = Long.MAX_VALUE;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private final Table table;
    private final ReadContext input;
    private final @Nullable TableReader reader;
    private byte[] header = {};
    private int columns;
    private final int[] indexes;
    /** The column by which the rows are ordered. */
    private final Column ordering;

    private @Nullable TableLayout layout;
    private @Nullable TableLayout fallback;
    private @Nullable TableCells next;
    private boolean ended;
    private long lastNumber;
    private long lastKey;

    private TableInput(Table table, ReadContext input, @Nullable TableReader reader) {
        this.table = table;
        this.input = input;
        this.reader = reader;
        this.ended = reader == null;
        this.indexes = new int[table.columns().size()];
        this.ordering = table.column(Role.RECORD).orElse(table.key());
    }

    /** A table that is not there. */
    static TableInput none(Table table, ReadContext input) {
        return new TableInput(table, input, null);
    }

    /** A table, of which the header is read. */
    static TableInput open(Table table, ReadContext input, TableReader reader) throws IOException {
        TableInput rows = new TableInput(table, input, reader);
        rows.readHeader(reader);
        return rows;
    }

    private void readHeader(TableReader from) throws IOException {
        if (!from.next() || from.row().defect().isPresent()) {
            ended = true;
            return;
        }
        TableRow row = from.row();
        header = row.bytes();
        List<String> names = row.texts().stream().map(String::strip).toList();
        columns = names.size();
        layout = new TableLayout("sitrep-csv", table.name(), from.fileName(), names, from.dialect(), from.charset());
        fallback = new TableLayout("sitrep-csv", table.name(), from.fileName(), names, from.dialect(), FALLBACK);
        for (int i = 0; i < indexes.length; i++) {
            Column column = table.columns().get(i);
            indexes[i] = names.indexOf(column.name());
            if (indexes[i] < 0 && column.role() == ordering.role()) {
                input.rowRead();
                reject(row.finding(
                        0,
                        "missing-column",
                        Severity.ERROR,
                        "the table " + table.name() + " cannot be read without its column " + column.name()));
                ended = true;
            }
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (table.columns().stream().noneMatch(column -> column.name().equals(name))) {
                input.report(row.finding(
                        i,
                        "unknown-column",
                        Severity.WARNING,
                        "the table " + table.name() + " has no column \"" + name + "\"; it is not read"));
            }
        }
    }

    Table table() {
        return table;
    }

    /** The number of the next row, or {@link #END}. */
    long peek() throws IOException {
        while (next == null && !ended) {
            advance(Objects.requireNonNull(reader));
        }
        return next == null ? END : next.number();
    }

    /** The next row. */
    TableCells take() throws IOException {
        peek();
        TableCells taken = Objects.requireNonNull(next, "a row to take");
        next = null;
        return taken;
    }

    private void advance(TableReader from) throws IOException {
        if (!from.next()) {
            ended = true;
            return;
        }
        TableRow row = from.row();
        if (row.defect().isPresent()) {
            input.rowRead();
            reject(row.defect().get());
            return;
        }
        if (row.size() < columns || (row.size() > columns && hasMore(row))) {
            input.rowRead();
            reject(row.finding(
                    Math.min(row.size(), columns + 1) - 1,
                    row.size() < columns ? "too-few-cells" : "too-many-cells",
                    Severity.ERROR,
                    "this row has " + row.size() + " cells, and the table " + columns + " columns"));
            return;
        }
        next = ordered(cells(row));
    }

    private boolean hasMore(TableRow row) {
        for (int i = columns; i < row.size(); i++) {
            if (!row.isEmpty(i)) {
                return true;
            }
        }
        return false;
    }

    private TableCells cells(TableRow row) {
        TableLayout of = Objects.requireNonNull(layout);
        List<String> texts = new ArrayList<>(indexes.length);
        int malformed = row.malformedCell();
        if (malformed < 0) {
            for (int index : indexes) {
                texts.add(index < 0 ? "" : row.text(index));
            }
            return new TableCells(table, of.origin(row), texts, 0);
        }
        of = Objects.requireNonNull(fallback);
        input.report(row.finding(
                malformed,
                "charset-fallback",
                Severity.INFO,
                "not " + Objects.requireNonNull(reader).charset() + "; this row is read as " + FALLBACK));
        List<String> all = of.origin(row).cells();
        for (int index : indexes) {
            texts.add(index < 0 ? "" : all.get(index));
        }
        return new TableCells(table, of.origin(row), texts, 0);
    }

    /** The row with its number, or {@code null} if it has none or stands where it cannot. */
    private @Nullable TableCells ordered(TableCells row) throws IOException {
        Column by = ordering;
        String text = row.text(by).strip();
        boolean optional = by.role() == Role.RECORD && text.isEmpty();
        if (!optional && !NUMBER.matcher(text).matches()) {
            return rejected(row, by, "bad-value", "must be the number of a row, a whole number");
        }
        long number = optional ? lastNumber : Long.parseLong(text);
        boolean unique = by.role() == Role.KEY;
        if (number < lastNumber || (unique && number == lastNumber)) {
            return rejected(
                    row,
                    by,
                    number == lastNumber ? "duplicate-key" : "out-of-order",
                    number == lastNumber
                            ? "is the number of the row before, too"
                            : "stands after " + lastNumber + "; rows must be in the order of this column");
        }
        if (by.role() == Role.RECORD) {
            Column key = table.key();
            String own = row.text(key).strip();
            if (!NUMBER.matcher(own).matches() || Long.parseLong(own) <= lastKey) {
                return rejected(
                        row, key, "bad-value", "must be a whole number above that of the row before, " + lastKey);
            }
            lastKey = Long.parseLong(own);
        }
        lastNumber = number;
        return new TableCells(table, row.origin(), row.texts(), number);
    }

    private @Nullable TableCells rejected(TableCells row, Column column, String code, String message)
            throws IOException {
        reject(row, row.finding(column, code, Severity.ERROR, column.name() + " " + message));
        return null;
    }

    /** Rejects a row that was taken. */
    void reject(TableCells row, Finding finding) throws IOException {
        input.rowRead();
        input.header(header);
        input.reject(finding, row.origin().bytes());
    }

    private void reject(Finding finding) throws IOException {
        input.header(header);
        input.reject(finding, Objects.requireNonNull(reader).row().bytes());
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
