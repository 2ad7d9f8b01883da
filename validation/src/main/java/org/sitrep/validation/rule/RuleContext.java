package org.sitrep.validation.rule;

import java.time.Clock;
import java.util.Optional;
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
     * Where the current record begins, naming one of its attributes.
     *
     * @param attribute the attribute's path, such as {@code links} or {@code casualties[0].count}
     * @return the location with the attribute as its field; empty as {@link #location()}
     */
    default Optional<SourceLocation> locationOf(String attribute) {
        return location().map(location -> location.withField(attribute));
    }

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
     * Reports a finding. Its code and severity are those of the rule in the rule set, whatever it says.
     *
     * @param finding what is wrong
     */
    void report(Finding finding);
}
