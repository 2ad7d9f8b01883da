package org.sitrep.validation.rule;

/**
 * A rule that needs more than one record: it sees all of them, then judges.
 *
 * <p>Since files have any size, such a rule keeps as little of each record as it can, and declares how much that is.
 * The rule itself is stateless and thread-safe; what it keeps is in its {@link DatasetCheck}, one for each dataset.
 */
public non-sealed interface DatasetRule extends Rule {
    /**
     * What the rule keeps in memory, and of which records.
     *
     * @return one sentence for people, ending with a period
     */
    String memory();

    /**
     * Begins to check a dataset.
     *
     * @param context where to report findings, while records are seen and at the end
     * @return the check, which has seen nothing yet
     */
    DatasetCheck start(RuleContext context);
}
