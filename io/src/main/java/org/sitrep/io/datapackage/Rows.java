package org.sitrep.io.datapackage;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.io.ReadContext;
import org.sitrep.io.datapackage.Column.Role;
import org.sitrep.io.datapackage.FieldType.NotThisTypeException;

/** Makes values of rows: of one row, or of a row and the rows of other tables that belong to it. Not thread-safe. */
final class Rows {
    private final ReadContext input;
    private final PackageFiles files;
    private final JsonFactory factory;
    private final LongFunction<@Nullable String> names;

    /** With the names of parties by their number. */
    Rows(ReadContext input, PackageFiles files, JsonFactory factory, LongFunction<@Nullable String> names) {
        this.input = input;
        this.files = files;
        this.factory = factory;
        this.names = names;
    }

    /** The value of a row with all that belongs to it, or {@code null} if the row was rejected. */
    @Nullable Node whole(TableInput table, TableCells cells, long number) throws IOException {
        Node value = value(table, cells);
        for (Table child : cells.table().children()) {
            List<Object> parts = parts(files.table(child), number);
            if (value == null || parts.isEmpty()) {
                continue;
            }
            value.members().put(child.attribute(), child.many() ? parts : parts.get(0));
        }
        return value;
    }

    private List<Object> parts(TableInput table, long number) throws IOException {
        dangling(table, number);
        List<Object> parts = new ArrayList<>();
        while (table.peek() == number) {
            TableCells cells = table.take();
            if (!parts.isEmpty() && !table.table().many()) {
                Column key = table.table().key();
                table.reject(
                        cells,
                        cells.finding(
                                key,
                                "duplicate-key",
                                Severity.ERROR,
                                key.name() + " is the number of the row before, too"));
                continue;
            }
            Node part = value(table, cells);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Rejects the rows before a number: they belong to nothing. */
    void dangling(TableInput table, long number) throws IOException {
        while (table.peek() < number) {
            TableCells cells = table.take();
            Column key = table.table().key();
            table.reject(
                    cells,
                    cells.finding(
                            key,
                            "dangling-key",
                            Severity.ERROR,
                            key.name() + ": the table "
                                    + table.table().parent().map(Table::name).orElse("")
                                    + " has no row of this number"));
        }
    }

    /** The value of a row by itself, or {@code null} if the row was rejected. */
    @Nullable Node value(TableInput table, TableCells cells) throws IOException {
        Node value = new Node();
        value.row(cells);
        Column rest = cells.table().column(Role.REST).orElse(null);
        if (rest != null && !cells.text(rest).isEmpty()) {
            Object json = parsed(table, cells, rest);
            if (json == null) {
                return null;
            }
            value.members().putAll(((Node) json).members());
        }
        List<Column> columns = cells.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.role() == Role.VALUE && !cells.texts().get(i).isEmpty()) {
                Object attribute = parsed(table, cells, column);
                if (attribute == null) {
                    return null;
                }
                value.put(column.path(), attribute);
            }
        }
        for (Column column : columns) {
            if (column.role() == Role.DERIVED) {
                compare(cells, column, value);
            }
        }
        return value;
    }

    private @Nullable Object parsed(TableInput table, TableCells cells, Column column) throws IOException {
        try {
            return column.type().value(cells.text(column), factory);
        } catch (NotThisTypeException e) {
            table.reject(
                    cells,
                    cells.finding(column, "malformed-json", Severity.ERROR, column.name() + " " + e.getMessage()));
            return null;
        }
    }

    private void compare(TableCells cells, Column column, Node value) {
        String text = cells.text(column).strip();
        Derivation derivation = Objects.requireNonNull(column.derivation());
        if (text.isEmpty()) {
            return;
        }
        String made = derivation.cell(value, names);
        if (!made.strip().equals(text)) {
            String of = cells.table().columns().stream()
                    .filter(other -> other.holds(derivation.of()))
                    .map(Column::name)
                    .findFirst()
                    .orElse("");
            input.report(cells.finding(
                    column,
                    "derived-differs",
                    Severity.WARNING,
                    column.name() + " is made of the column " + of + ", by which it would be "
                            + (made.isEmpty() ? "empty" : made) + "; the column " + of + " is read, and not this"));
        }
    }

    boolean isListed(TableCells cells) throws IOException {
        Column listed = cells.table().column(Role.LISTED).orElseThrow();
        String text = cells.text(listed);
        return !text.isEmpty() && Boolean.TRUE.equals(listed.type().value(text, factory));
    }

    /** Rejects a row because of the attribute at a path. */
    void reject(TableCells cells, List<String> path, String code, Severity severity, String message)
            throws IOException {
        Finding finding =
                Finding.builder().code(code).severity(severity).message(message).build();
        files.table(cells.table()).reject(cells, cells.moved(finding, path));
    }
}
