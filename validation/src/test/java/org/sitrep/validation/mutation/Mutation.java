package org.sitrep.validation.mutation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A way to damage one cell of a row, and the rule that must find it there.
 *
 * @param kind what is done, in a few words
 * @param column the column of the cell
 * @param damage makes a new text for the cell of the texts of the row, by column in lower case; empty for a row that cannot be
 *     damaged in this way
 * @param code the code of the rule, or of the reader's finding where the row cannot be read any more
 */
record Mutation(String kind, String column, Function<Map<String, String>, Optional<String>> damage, String code) {
    /** Always the same text, in rows that have another one there. */
    static Mutation to(String column, String text, String code) {
        return new Mutation(
                column + " becomes \"" + text + "\"",
                column,
                row -> Optional.of(text).filter(other -> !other.equals(row.get(column.toLowerCase(Locale.ROOT)))),
                code);
    }

    /** Another text made of the one that is there, in rows where it is not empty. */
    static Mutation of(String kind, String column, Function<String, String> damage, String code) {
        return new Mutation(
                kind,
                column,
                row -> Optional.ofNullable(row.get(column.toLowerCase(Locale.ROOT)))
                        .filter(text -> !text.isEmpty())
                        .map(damage)
                        .filter(text -> !text.equals(row.get(column.toLowerCase(Locale.ROOT)))),
                code);
    }

    /** The same in rows that a condition holds for. */
    Mutation where(java.util.function.Predicate<Map<String, String>> condition) {
        return new Mutation(kind, column, row -> condition.test(row) ? damage.apply(row) : Optional.empty(), code);
    }
}
