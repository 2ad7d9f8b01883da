package org.sitrep.io.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.io.RecordSink;
import org.sitrep.io.table.EventRows.Rows;
import org.sitrep.source.Origin;

/** Writes events as rows of one table; {@link TableFormat#write} tells how. */
final class TableSink implements RecordSink {
    private final TableFormat format;
    private final TableWriting writing;
    private final OutputStream out;
    private final EventRows rows;
    private final UnwritableEvents unwritable;

    private @Nullable Table table;

    /** What the first event has decided upon. */
    private record Table(TableWriter writer, Rows rows) {}

    TableSink(TableFormat format, TableWriting writing, EventRows rows, OutputStream out) {
        this.format = format;
        this.writing = writing;
        this.out = out;
        this.rows = rows;
        this.unwritable = new UnwritableEvents(format.id());
    }

    @Override
    public void onFinding(Consumer<Finding> told) {
        unwritable.onFinding(told);
    }

    @Override
    public void dataset(Dataset dataset) {
        // a table says nothing about the dataset
    }

    @Override
    public void write(Record record) throws IOException {
        if (!(record instanceof Event event)) {
            return;
        }
        for (Event row : writing.division().rows(event)) {
            Optional<Origin> origin = rows.row(row);
            if (origin.isPresent()) {
                writeRow(begun(origin), row, origin.get());
            } else {
                writeFresh(row);
            }
        }
    }

    private void writeFresh(Event event) throws IOException {
        Rows columns = table == null ? rows.newest() : table.rows();
        List<String> texts = columns.fresh(event);
        Optional<String> missing = columns.missing(texts);
        if (missing.isPresent()) {
            unwritable.leftOut(event, missing.get());
            return;
        }
        writeCells(begun(Optional.empty()), texts, event);
    }

    private Table begun(Optional<Origin> first) throws IOException {
        Table to = table == null ? begin(first) : table;
        table = to;
        return to;
    }

    private Table begin(Optional<Origin> first) throws IOException {
        if (first.isPresent() && first.get().layout() instanceof TableLayout layout) {
            return begin(layout, TableStyle.of(layout, first.get().bytes()));
        }
        TableHead newest = writing.newest();
        List<String> columns = first.map(Origin::columns).orElse(newest.columns());
        String name = first.map(origin -> origin.layout().name()).orElse(newest.layout());
        TableStyle style = writing.layout(name).style();
        return begin(new TableLayout(format.id(), name, "", columns, style.dialect(), style.charset()), style);
    }

    private Table begin(TableLayout layout, TableStyle style) throws IOException {
        TableWriter writer = new TableWriter(out, style);
        TableFrame frame = layout.frame();
        if (frame.known()) {
            writer.before(frame.before());
        } else {
            for (List<String> row : format.headRows(TableHead.named(layout.name(), layout.columns()))) {
                writer.row(row);
            }
        }
        return new Table(writer, rows.tableOf(layout));
    }

    private void writeRow(Table to, Event event, Origin origin) throws IOException {
        Rows own = rows.rows(origin);
        @Nullable String @Nullable [] changes = own.changes(event, origin);
        boolean sameColumns = own.layout.columns().equals(to.rows().layout.columns());
        if (origin.layout() instanceof TableLayout layout && sameColumns && isSameTable(layout, to)) {
            byte[] bytes = origin.bytes();
            to.writer().write(changes == null ? bytes : edited(to, layout, bytes, changes, event), layout.after());
            return;
        }
        List<String> texts = own.changed(origin, changes);
        writeCells(to, sameColumns ? texts : to.rows().adapted(event, own, texts), event);
    }

    private static boolean isSameTable(TableLayout layout, Table to) {
        TableLayout table = to.rows().layout;
        return layout.dialect().equals(table.dialect())
                && layout.frame().charset().equals(table.frame().charset());
    }

    private byte[] edited(Table to, TableLayout layout, byte[] bytes, @Nullable String[] changes, Event event)
            throws IOException {
        TableRow row = layout.row(bytes, 0);
        for (; ; ) {
            try {
                return to.writer().edited(row, changes, layout.cellCharset());
            } catch (UnwritableCellException e) {
                report(to, e, event, "the cell stays as it was read");
                changes[e.index()] = null;
            }
        }
    }

    private void writeCells(Table to, List<String> texts, Event event) throws IOException {
        List<String> left = texts;
        for (; ; ) {
            try {
                to.writer().row(left);
                return;
            } catch (UnwritableCellException e) {
                report(to, e, event, "the cell is left empty");
                left = new ArrayList<>(left);
                left.set(e.index(), "");
            }
        }
    }

    private void report(Table to, UnwritableCellException problem, Event event, String consequence) throws IOException {
        List<String> columns = to.rows().layout.columns();
        String column = problem.index() < columns.size() ? columns.get(problem.index()) + ": " : "";
        unwritable.cell(event, column + problem.getMessage() + "; " + consequence);
    }

    @Override
    public void close() throws IOException {
        begun(Optional.empty()).writer().close();
    }
}
