/**
 * What a rule is: a declaration ({@link org.sitrep.validation.rule.RuleInfo}) and a check, of each record by itself
 * ({@link org.sitrep.validation.rule.RecordRule}) or of all of them together
 * ({@link org.sitrep.validation.rule.DatasetRule}).
 *
 * <p>Rules of others are found like Sitrep's own: as a {@link java.util.ServiceLoader} provider of
 * {@link org.sitrep.validation.rule.Rule}, or handed to a rule set.
 */
@NullMarked
package org.sitrep.validation.rule;

import org.jspecify.annotations.NullMarked;
