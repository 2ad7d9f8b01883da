package org.sitrep.io.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.source.Origin;
import org.sitrep.source.RowLayout;

/**
 * Makes rows of the events of one format.
 *
 * <p>The row of an event that was read from the format is read anew. Where the event and what its row says become different
 * cells, the event's are taken; all others stay. Not thread-safe.
 */
final class EventRows {
    private static final int MOST_LAYOUTS = 256;

    private final Recipe recipe;
    private final TableWriting writing;
    private final FormulaGuard guard;
    private final IdentityHashMap<RowLayout, Rows> byLayout = new IdentityHashMap<>();
    private final Map<Key, Rows> byKey = new HashMap<>();
    private final Rows newest;

    /** What makes rows fall into the same cells and mean the same. */
    private record Key(String name, List<String> columns, TableDialect dialect, Charset charset, Charset ofFile) {}

    /**
     * What a format does with the rows of a table, which may depend on its layout and columns.
     *
     * @param format the id of the format
     * @param mapping how rows become events
     * @param writing how events become rows
     * @param names by which the columns are found
     */
    record Recipe(
            String format,
            Function<TableHead, RowMapping> mapping,
            Function<TableHead, TableWriting> writing,
            Function<TableHead, List<String>> names) {}

    EventRows(Recipe recipe, TableWriting writing, FormulaGuard guard) {
        this.recipe = recipe;
        this.writing = writing;
        this.guard = guard;
        TableHead head = writing.newest();
        this.newest = new Rows(new TableLayout(
                recipe.format(), head.layout(), "", head.columns(), TableDialect.CSV, StandardCharsets.UTF_8));
    }

    /** The row that an event was read from, if it was in this format. */
    Optional<Origin> row(Event event) {
        return event.origin().filter(origin -> origin.format().equals(recipe.format()));
    }

    /** The rows of a table in the newest layout. */
    Rows newest() {
        return newest;
    }

    /** The rows of the table that is written. */
    Rows tableOf(TableLayout layout) {
        return new Rows(layout);
    }

    Rows rows(Origin origin) {
        Rows known = byLayout.get(origin.layout());
        if (known == null) {
            if (byLayout.size() >= MOST_LAYOUTS) {
                byLayout.clear();
                byKey.clear();
            }
            TableLayout table = origin.layout() instanceof TableLayout own ? own : cellsOf(origin.layout());
            known = keyed(table);
            byLayout.put(origin.layout(), known);
        }
        return known;
    }

    private Rows keyed(TableLayout table) {
        Key key = new Key(
                table.name(),
                table.columns(),
                table.dialect(),
                table.charset(),
                table.frame().charset());
        return byKey.computeIfAbsent(key, unknown -> new Rows(table));
    }

    private static TableLayout cellsOf(RowLayout layout) {
        return new TableLayout(
                layout.format(),
                layout.name(),
                layout.file(),
                layout.columns(),
                TableDialect.CSV,
                StandardCharsets.UTF_8);
    }

    /** What comes back of a record; of a statement, what the row that it was read from says. */
    Optional<Record> reread(Record record) {
        if (record instanceof Event event) {
            return reread(event).map(Record.class::cast);
        }
        return record.origin()
                .filter(origin -> origin.format().equals(recipe.format()))
                .flatMap(origin -> rows(origin).other(origin, record));
    }

    private Optional<Event> reread(Event event) {
        List<Event> read = writing.division().rows(event).stream()
                .map(this::rereadRow)
                .flatMap(Optional::stream)
                .toList();
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(writing.division().whole(read));
    }

    private Optional<Event> rereadRow(Event event) {
        Optional<Origin> origin = row(event);
        if (origin.isEmpty()) {
            return newest.read(newest.row(newest.fresh(event)), origin);
        }
        Rows rows = rows(origin.get());
        @Nullable String[] changes = rows.changes(event, origin.get());
        return changes == null
                ? rows.base(origin.get())
                : keyed(cellsOf(rows.layout)).read(rows.row(rows.changed(origin.get(), changes)), origin);
    }

    /** The rows of one layout. */
    final class Rows {
        final TableLayout layout;
        private final TableWriting writing;
        /** By which the columns are found. */
        private final List<String> names;

        private final RowMapping mapping;
        private final EventCells cells;

        Rows(TableLayout layout) {
            this.layout = layout;
            TableHead head = TableHead.named(layout.name(), layout.columns());
            this.writing = recipe.writing().apply(head);
            this.names = recipe.names().apply(head);
            this.mapping = recipe.mapping().apply(head);
            this.cells = new EventCells(names, writing.attributes());
        }

        /** The event as its row says it; empty if the row says none. */
        private Optional<Event> base(Origin origin) {
            return read(tableRow(origin), Optional.of(origin));
        }

        /** The further record of a row that has the id of a given one. */
        private Optional<Record> other(Origin origin, Record given) {
            TableRow row = tableRow(origin);
            try {
                return mapping.others(row, mapping.map(row, origin)).stream()
                        .filter(other -> other.recordId().equals(given.recordId()))
                        .findFirst();
            } catch (BadCellException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private Optional<Event> read(TableRow row, Optional<Origin> origin) {
            try {
                Origin of = origin.orElseGet(() -> layout.origin(row));
                return mapping.map(row, of) instanceof Event event ? Optional.of(event) : Optional.empty();
            } catch (BadCellException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /** Tells whether the row of an event says all of it. */
        boolean says(Event event, Origin origin) {
            return base(origin).filter(event::equals).isPresent();
        }

        /** Tells whether another row says all of an event that keeps its own. */
        boolean says(Event event, Origin origin, TableRow row) {
            return read(row, Optional.of(origin)).filter(event::equals).isPresent();
        }

        private TableRow tableRow(Origin origin) {
            if (origin.layout() instanceof JsonRowLayout json) {
                return json.row(origin.bytes(), origin.line());
            }
            return origin.layout() instanceof TableLayout own
                    ? own.row(origin.bytes(), origin.line())
                    : row(origin.cells());
        }

        /** Cells as a row of this layout's dialect, or of one with quotes where that has none. */
        TableRow row(List<String> texts) {
            try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    TableWriter writer = new TableWriter(bytes, TableStyle.CSV)) {
                writer.row(texts);
                return cellsOf(layout).row(bytes.toByteArray(), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The cells to write anew, by the index of their column, and null for each that stays; null if all stay. */
        @Nullable String @Nullable [] changes(Event event, Origin origin) {
            @Nullable String @Nullable [] said = differences(event, origin);
            return guard == FormulaGuard.OFF ? said : guard.safe(said, origin.cells());
        }

        /** The cells in which an event differs from its row. */
        private @Nullable String @Nullable [] differences(Event event, Origin origin) {
            Optional<Event> base = base(origin);
            if (base.isPresent() && base.get().equals(event)) {
                return null;
            }
            List<String> texts = origin.cells();
            @Nullable String[] now = cells.of(event, Optional.of(texts));
            @Nullable String[] then = base.isEmpty() ? texts.toArray(new String[0]) : cells.of(base.get(), Optional.of(texts));
            boolean any = false;
            for (int i = 0; i < now.length; i++) {
                String before = i < then.length ? then[i] : null;
                if (base.isPresent() && now[i] == null && before != null) {
                    now[i] = "";
                }
                // a row may end before the last columns, and need not be longer for a cell that is empty
                boolean needless = i >= texts.size()
                        && Objects.requireNonNullElse(now[i], "").isEmpty();
                if (needless || Objects.equals(now[i], before)) {
                    now[i] = null;
                }
                any |= now[i] != null;
            }
            return any ? now : null;
        }

        /** The cells of a row with its changes. */
        List<String> changed(Origin origin, @Nullable String @Nullable [] changes) {
            List<String> texts = new ArrayList<>(origin.cells());
            for (int i = 0; changes != null && i < changes.length; i++) {
                String change = changes[i];
                if (change != null) {
                    while (texts.size() <= i) {
                        texts.add("");
                    }
                    texts.set(i, change);
                }
            }
            return texts;
        }

        /** The first column that a row cannot do without and that is empty among the cells of an event. */
        Optional<String> missing(List<String> texts) {
            for (ColumnKey<?> column : writing.needed()) {
                int index = column.indexIn(names);
                if (index >= 0 && texts.get(index).isBlank()) {
                    return Optional.of(layout.columns().get(index));
                }
            }
            return Optional.empty();
        }

        /** The cells of an event of which there is no row. */
        List<String> fresh(Event event) {
            List<String> texts = new ArrayList<>();
            for (String text : cells.of(event, Optional.empty())) {
                texts.add(text == null ? "" : guard.safe(text));
            }
            return texts;
        }

        /** The cells of another layout's row in the columns of this one, and those it does not have made of the event. */
        List<String> adapted(Event event, Rows other, List<String> texts) {
            List<String> adapted = fresh(event);
            for (int i = 0; i < adapted.size(); i++) {
                int index = other.indexOf(this, i);
                if (index >= 0 && index < texts.size()) {
                    adapted.set(i, texts.get(index));
                }
            }
            return adapted;
        }

        /** Where the column stands here that stands at an index in another table; -1 if nowhere. */
        private int indexOf(Rows other, int index) {
            List<String> columns = other.layout.columns();
            int same = layout.indexOf(columns.get(index));
            if (same >= 0) {
                return columns.indexOf(columns.get(index)) == index ? same : -1;
            }
            for (ColumnKey<?> key : writing.columns()) {
                if (key.indexIn(other.names) == index) {
                    return key.indexIn(names);
                }
            }
            return -1;
        }
    }
}
