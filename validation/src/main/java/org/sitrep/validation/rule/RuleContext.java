package org.sitrep.validation.rule;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.finding.Finding;
import org.sitrep.finding.FindingBuilder;
import org.sitrep.finding.SourceLocation;

/**
 * What a rule knows besides the record: where it is, what time it is, and whom to tell what is wrong.
 *
 * <p>The current record is the one being checked; in {@link DatasetCheck#finish()} there is none. Used by one thread.
 */
public interface RuleContext {
    /**
     * The time by which to judge what lies in the future. Rules ask no other clock.
     *
     * @return the validator's clock
     */
    Clock clock();

    /**
     * Where the current record begins.
     *
     * @return the location; empty for a record that was not read from a file, and where there is no current record
     */
    Optional<SourceLocation> location();

    /**
     * Whether the current record is right by itself: no rule that judges records one by one has found an error or a warning in it, or in
     * the row that it was read from. A {@link DatasetRule} that compares records asks, so as not to blame a sound record for what is wrong
     * in another one.
     *
     * @return false if there is such a finding, which a baseline may have accepted; true for rules that are not dataset rules, since they
     *     are asked before that is known
     */
    boolean isSound();

    /**
     * The value that a {@link ValueRule} is shown, by its place in the current record.
     *
     * @return the attribute's path, such as {@code places[0]}; empty for the record itself
     */
    String attribute();

    /**
     * Where an attribute of the current record stands.
     *
     * @param attribute the attribute's path, such as {@code links} or {@code casualties[0].count}; for a {@link ValueRule} from
     *     the value on, such as {@code coordinates}
     * @return the cell of the table that the attribute was read from, where there is one; else the location of the record, naming
     *     the attribute; empty as {@link #location()}
     */
    Optional<SourceLocation> locationOf(String attribute);

    /**
     * Where a cell of the row begins that the current record was read from.
     *
     * @param column the column's name, exactly as the file has it
     * @return the cell's location; that of the record, naming the column, where the input is not a table with this column;
     *     empty as {@link #location()}
     */
    Optional<SourceLocation> cell(String column);

    /**
     * Begins a finding: with the rule's code and severity and, while there is a current record, its id and location.
     *
     * @param message what is wrong, in one sentence for people, naming the records concerned
     * @return a builder to add to
     */
    FindingBuilder finding(String message);

    /**
     * Reports that an attribute of the current record is wrong, with its place.
     *
     * @param attribute the attribute's path, as for {@link #locationOf}
     * @param raw the text of what is wrong, such as {@code 95.0}
     * @param message what is wrong, in one sentence for people, naming the records concerned
     */
    default void report(String attribute, String raw, String message) {
        report(finding(message).location(locationOf(attribute)).raw(raw).build());
    }

    /**
     * Something that the checks of several dataset rules share in one run, so that it is kept, and looked up, once for all of them.
     *
     * @param type its class, by which they agree on what they share
     * @param maker makes it for the first of them
     * @param <T> its type
     * @return what they share
     * @throws UnsupportedOperationException if the rule is not a {@link DatasetRule}: others keep nothing
     */
    <T> T shared(Class<T> type, Supplier<? extends T> maker);

    /**
     * Reports a finding. Its code and severity are those of the rule in the rule set, whatever it says.
     *
     * @param finding what is wrong
     */
    void report(Finding finding);
}
