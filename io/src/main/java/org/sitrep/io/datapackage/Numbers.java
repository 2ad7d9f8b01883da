package org.sitrep.io.datapackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Severity;
import org.sitrep.io.datapackage.Node.Numeral;

/** Puts values in place of the numbers by which a record names them; what has none is rejected. Not thread-safe. */
final class Numbers {
    private final Rows rows;
    private final Values values;

    /** What a number stands for. */
    @FunctionalInterface
    interface Values {
        /** The value of a number in a member of a name, or {@code null} if there is none. */
        @Nullable Object of(String name, long number);
    }

    Numbers(Rows rows, Values values) {
        this.rows = rows;
        this.values = values;
    }

    /** Thrown where a row is nothing without the value that it names. */
    private static final class NothingLeftException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    void resolve(Node record) throws IOException {
        try {
            resolve(record, Objects.requireNonNull(record.row()), List.of());
        } catch (NothingLeftException e) {
            throw new IllegalStateException("no record requires a reference", e);
        }
    }

    /** The same for a party, which names no other value but the layout of the row that it was read from. */
    void resolveOrigin(Node party) throws IOException {
        if (party.members().get("origin") instanceof Node origin && !origin(origin)) {
            party.members().remove("origin");
        }
    }

    private void resolve(Node node, TableCells row, List<String> path) throws IOException, NothingLeftException {
        for (Map.Entry<String, Object> member : List.copyOf(node.members().entrySet())) {
            String name = member.getKey();
            Object value = member.getValue();
            if (value instanceof String && !Assembly.isReference(name)) {
                continue;
            }
            List<String> at = new ArrayList<>(path);
            at.add(name);
            Object now;
            if (name.equals("origin") && value instanceof Node origin) {
                now = origin(origin) ? origin : null;
            } else if (Assembly.isReference(name) && !(value instanceof Node)) {
                now = value instanceof List<?> list ? references(name, list, row, at) : reference(name, value, row, at);
            } else if (value instanceof List<?> list) {
                now = elements(list, row, at);
            } else {
                if (value instanceof Node inner) {
                    resolve(inner, row, at);
                }
                continue;
            }
            if (now == null) {
                node.members().remove(name);
            } else {
                node.members().put(name, now);
            }
        }
    }

    /** The elements of a list, those that are rows of their own resolved by themselves. */
    private List<Object> elements(List<?> list, TableCells row, List<String> path)
            throws IOException, NothingLeftException {
        List<Object> kept = new ArrayList<>();
        for (Object element : list) {
            if (!(element instanceof Node node)) {
                kept.add(element);
                continue;
            }
            TableCells own = node.row();
            if (own == null) {
                resolve(node, row, path);
                kept.add(node);
                continue;
            }
            try {
                resolve(node, own, List.of());
                kept.add(node);
            } catch (NothingLeftException e) {
                // rejected with the row
            }
        }
        return kept;
    }

    /** The values that a list names; a row of its own may stand for each. */
    private List<Object> references(String name, List<?> list, TableCells row, List<String> path)
            throws IOException, NothingLeftException {
        List<Object> found = new ArrayList<>();
        for (Object element : list) {
            TableCells own = element instanceof Node node ? node.row() : null;
            if (own == null) {
                Object value = element instanceof Node ? element : reference(name, element, row, path);
                if (value != null) {
                    found.add(value);
                }
                continue;
            }
            Object number = ((Node) element).members().get("");
            try {
                Object value = reference(name, number == null ? "" : number, own, List.of(""));
                if (value != null) {
                    found.add(value);
                }
            } catch (NothingLeftException e) {
                // rejected with the row
            }
        }
        return found;
    }

    private boolean origin(Node origin) throws IOException {
        TableCells row = Objects.requireNonNull(origin.row());
        Object number = origin.members().get("layout");
        try {
            Object layout = reference("layout", number == null ? "" : number, row, List.of("layout"));
            if (layout instanceof Node named) {
                origin.members().putAll(named.members());
                return true;
            }
        } catch (NothingLeftException e) {
            // rejected with the row
        }
        return false;
    }

    private @Nullable Object reference(String name, Object number, TableCells row, List<String> path)
            throws IOException, NothingLeftException {
        Object value = number instanceof Numeral numeral && numeral.text().matches("[0-9]{1,18}")
                ? values.of(name, Long.parseLong(numeral.text()))
                : null;
        if (value != null) {
            return value;
        }
        boolean required = false;
        for (Column column : row.table().columns()) {
            required |= column.required() && column.holds(path);
        }
        String said = number instanceof Numeral numeral ? numeral.text() : number.toString();
        rows.reject(
                row,
                path,
                "dangling-key",
                Severity.ERROR,
                String.join(".", path).isEmpty()
                        ? "there is no row of this number: " + said
                        : String.join(".", path) + ": there is no row of this number: " + said);
        if (required) {
            throw new NothingLeftException();
        }
        return null;
    }
}
