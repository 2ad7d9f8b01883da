/**
 * Reports as files and on terminals ({@link org.sitrep.validation.report.ReportFormat}), and the catalogue of rules
 * ({@link org.sitrep.validation.report.RuleCatalogue}).
 */
@NullMarked
package org.sitrep.validation.report;

import org.jspecify.annotations.NullMarked;
