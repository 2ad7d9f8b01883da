/**
 * What a rule is: a declaration ({@link org.sitrep.validation.rule.RuleInfo}) and a check of
 *
 * <ul>
 *   <li>the cells of the row that a record was read from, for what a source's codebook says:
 *       {@link org.sitrep.validation.rule.RowRule};
 *   <li>each value of a type, wherever it stands: {@link org.sitrep.validation.rule.ValueRule};
 *   <li>each text, for damage that no source can mean: {@link org.sitrep.validation.rule.TextRule};
 *   <li>each record by itself: {@link org.sitrep.validation.rule.RecordRule};
 *   <li>all records together: {@link org.sitrep.validation.rule.DatasetRule}.
 * </ul>
 *
 * <p>Rules of others are found like Sitrep's own: as a {@link java.util.ServiceLoader} provider of
 * {@link org.sitrep.validation.rule.Rule}, or handed to a rule set.
 */
@NullMarked
package org.sitrep.validation.rule;

import org.jspecify.annotations.NullMarked;
