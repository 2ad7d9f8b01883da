/**
 * Findings that were looked at and accepted: {@link org.sitrep.validation.baseline.Baseline}, known again by their
 * {@link org.sitrep.validation.baseline.Fingerprint}.
 */
@NullMarked
package org.sitrep.validation.baseline;

import org.jspecify.annotations.NullMarked;
