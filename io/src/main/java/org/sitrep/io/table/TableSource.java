package org.sitrep.io.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSource;
import org.sitrep.source.Origin;

/** The records of a table: row after row through the mapping of its format, bad rows to the rejects. */
final class TableSource implements RecordSource {
    private static final int MOST_UNUSUAL = 64;

    private final ReadContext input;
    private final TableReader reader;
    private final TableLayout layout;
    private final RowMapping mapping;
    private final int fewestCells;
    private final boolean keepsBounds;
    /** The layouts of rows that are in another charset than the file, or do not end as its rows do. */
    private final Map<Unusual, TableLayout> unusual = new HashMap<>();

    private boolean pending;
    private @Nullable Record record;
    /** What the row gives beside the record that it began with, and how much of that has been delivered. */
    private List<Record> others = List.of();

    private int delivered;
    private @Nullable SourceLocation location;

    TableSource(ReadContext input, TableReader reader, TableLayout layout, TableHead head, RowMapping mapping) {
        this.input = input;
        this.reader = reader;
        this.layout = layout;
        this.mapping = mapping;
        this.fewestCells = head.columns().size() - head.optionalColumns();
        this.keepsBounds = input.keepsCellBounds();
        this.pending = head.firstRowIsData();
    }

    /** In which way a row is not as others. */
    private record Unusual(Charset charset, ByteBuffer after) {}

    @Override
    public boolean next() throws IOException {
        if (delivered < others.size()) {
            record = others.get(delivered++);
            return true;
        }
        location = null;
        record = null;
        while (pending || reader.next()) {
            pending = false;
            input.rowRead();
            TableRow row = reader.row();
            Optional<Finding> problem = row.defect().isPresent() ? row.defect() : raggedness(row);
            if (problem.isPresent()) {
                input.reject(problem.get(), row.bytes());
                continue;
            }
            try {
                Record first = mapping.map(row, origin(row));
                others = mapping.others(row, first);
                delivered = 0;
                record = first;
                return true;
            } catch (BadCellException e) {
                input.reject(named(row.finding(e), e.index()), row.bytes());
            } catch (IllegalArgumentException e) {
                // a value that refuses what no cell check has caught: still a matter of the data
                String message = Objects.requireNonNullElse(e.getMessage(), e.toString());
                input.reject(row.finding(0, "bad-value", Severity.ERROR, message), row.bytes());
            }
        }
        return false;
    }

    private Origin origin(TableRow row) {
        int malformed = row.malformedCell();
        if (malformed < 0) {
            TableLayout usual = layoutIn(reader.charset());
            return keepsBounds ? usual.originWithBounds(row) : usual.origin(row);
        }
        if (input.charsetDeclared()) {
            throw new BadCellException(
                    malformed, "malformed-text", "text in " + reader.charset(), TableRow.cut(row.text(malformed), 80));
        }
        input.report(named(
                row.finding(
                        malformed,
                        "charset-fallback",
                        Severity.INFO,
                        "not " + reader.charset() + "; this row is read as " + CellCharset.FALLBACK),
                malformed));
        row.decodeAs(CellCharset.of(CellCharset.FALLBACK));
        return layoutIn(CellCharset.FALLBACK).origin(row);
    }

    /** The layout for the current row, which is decoded in a charset. */
    private TableLayout layoutIn(Charset charset) {
        if (charset.equals(reader.charset()) && reader.rowEndsIn(layout.frame().lineEnd())) {
            return layout;
        }
        byte[] after = reader.bytesAfterRow();
        if (unusual.size() == MOST_UNUSUAL) {
            unusual.clear();
        }
        return unusual.computeIfAbsent(
                new Unusual(charset, ByteBuffer.wrap(after)), key -> layout.with(charset, after));
    }

    /** A row that is cut off, or longer than the table is wide, is damaged; empty cells beyond the last column are not. */
    private Optional<Finding> raggedness(TableRow row) {
        int columns = layout.columns().size();
        int cells = row.size();
        if (cells <= columns && cells >= fewestCells) {
            return Optional.empty();
        }
        if (cells < fewestCells) {
            return Optional.of(row.finding(
                    Math.max(0, cells - 1),
                    "too-few-cells",
                    Severity.ERROR,
                    "this row has " + cells + " of " + fewestCells + " cells; it ends in the column "
                            + layout.columns().get(Math.max(0, cells - 1))));
        }
        for (int i = columns; i < cells; i++) {
            if (!row.isEmpty(i)) {
                return Optional.of(row.finding(
                        i,
                        "too-many-cells",
                        Severity.ERROR,
                        "this row has " + cells + " cells, the table only " + columns + " columns"));
            }
        }
        return Optional.empty();
    }

    private Finding named(Finding finding, int index) {
        if (index >= layout.columns().size()) {
            return finding;
        }
        String column = layout.columns().get(index);
        return finding.toBuilder()
                .message(column + ": " + finding.message())
                .location(finding.location().map(at -> at.withField(column)))
                .build();
    }

    @Override
    public Record record() {
        if (record == null) {
            throw new IllegalStateException("there is no record before next() has returned true");
        }
        return record;
    }

    @Override
    public SourceLocation location() {
        if (location == null) {
            location = reader.row().size() == 0
                    ? SourceLocation.of(input.path(), 1, 1)
                    : SourceLocation.of(input.path(), reader.row().line(), 1);
        }
        return location;
    }

    @Override
    public String layout() {
        return layout.name();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
