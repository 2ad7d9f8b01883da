package org.sitrep.validation.rule;

import java.util.Optional;

/**
 * A rule that judges each text by itself, for damage that no source can mean: wrongly decoded, escaped twice, invisible.
 *
 * <p>It is shown the cells of the row that a record was read from or, where there is no row, the texts of the record: names,
 * titles, notes, words. To cost next to nothing it is not shown texts of the plain sort: those of printable ASCII alone that hold
 * no {@code &} and begin with none of {@code = + - @}. What it finds must depend on the text alone. Stateless and thread-safe.
 */
public non-sealed interface TextRule extends Rule {
    /**
     * Checks a text.
     *
     * @param text the text as it was read, without enclosing quotes
     * @return what is wrong with it, in one sentence for people; empty if nothing is
     */
    Optional<String> check(String text);
}
