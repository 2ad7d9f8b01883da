/**
 * Checking conflict-event data: start at {@link org.sitrep.validation.Validator}.
 *
 * <pre>{@code
 * ValidationReport report = Validator.standard().validate(Path.of("events.ndjson"));
 * if (!report.isValid()) {
 *     ReportFormat.TEXT.write(report, System.out);
 * }
 * }</pre>
 *
 * <p>What is looked for is a {@link org.sitrep.validation.RuleSet}; what was found, and what was checked at all, is a
 * {@link org.sitrep.validation.ValidationReport}. Rules of one's own: package {@link org.sitrep.validation.rule}.
 */
@NullMarked
package org.sitrep.validation;

import org.jspecify.annotations.NullMarked;
