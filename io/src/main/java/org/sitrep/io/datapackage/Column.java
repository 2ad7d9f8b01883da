package org.sitrep.io.datapackage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its name
 * @param role what it is for
 * @param path the attribute it holds: the names in JSON, from the value that a row is; {@code [""]} for a row that is one value
 * @param type the type of its cells
 * @param description what it says, in one sentence
 * @param words the words that may stand in it; empty if it is no vocabulary
 * @param required whether each row has a cell in it
 * @param references the table whose key its cells are, or {@code null}
 * @param derivation what makes its cells out of other attributes, or {@code null} if it holds an attribute itself
 */
record Column(
        String name,
        Role role,
        List<String> path,
        FieldType type,
        String description,
        List<String> words,
        boolean required,
        @Nullable String references,
        @Nullable Derivation derivation) {

    /** What columns are for. */
    enum Role {
        /** The number of the row, by which others name it. */
        KEY,
        /** The number of the row in another table that this row belongs to. */
        PARENT,
        /** How many rows of the same parent go before, plus one. */
        POSITION,
        /** The number of the record in which the row comes up first. */
        RECORD,
        /** Whether a party is a record by itself. */
        LISTED,
        /** An attribute. */
        VALUE,
        /** What another column says, said otherwise; written, and compared when read. */
        DERIVED,
        /** A JSON object of all attributes that no other column can say. */
        REST
    }

    Column {
        path = List.copyOf(path);
        words = List.copyOf(words);
    }

    static Column number(String name, Role role, @Nullable String references, String description) {
        return new Column(name, role, List.of(), FieldType.INTEGER, description, List.of(), true, references, null);
    }

    /** Whether a path leads to this column's attribute or into it. */
    boolean holds(List<String> attribute) {
        return role == Role.VALUE
                && attribute.size() >= path.size()
                && attribute.subList(0, path.size()).equals(path);
    }
}
