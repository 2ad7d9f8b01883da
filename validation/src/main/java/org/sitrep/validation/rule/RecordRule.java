package org.sitrep.validation.rule;

import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.party.Party;
import org.sitrep.statement.Statement;

/**
 * A rule that judges each record by itself.
 *
 * <p>It implements the method for the kind of record that it is about; the others do nothing. Stateless and thread-safe.
 */
public non-sealed interface RecordRule extends Rule {
    /**
     * Whether the rule leaves records alone that were read from a row of a source, as rules do on what Sitrep itself writes; it is not
     * asked about them then.
     *
     * @return false by default; the same each time
     */
    default boolean passesOverRows() {
        return false;
    }

    /**
     * Checks a record of any kind.
     *
     * @param record the record
     * @param context where to report findings
     */
    default void check(Record record, RuleContext context) {
        if (record instanceof Event event) {
            checkEvent(event, context);
        } else if (record instanceof Party party) {
            checkParty(party, context);
        } else if (record instanceof Statement statement) {
            checkStatement(statement, context);
        }
    }

    /**
     * Checks an event.
     *
     * @param event the event
     * @param context where to report findings
     */
    default void checkEvent(Event event, RuleContext context) {}

    /**
     * Checks a party that is a record of its own.
     *
     * @param party the party
     * @param context where to report findings
     */
    default void checkParty(Party party, RuleContext context) {}

    /**
     * Checks a statement.
     *
     * @param statement the statement
     * @param context where to report findings
     */
    default void checkStatement(Statement statement, RuleContext context) {}
}
