/**
 * The one word for a problem, shared by readers and validators: {@link org.sitrep.finding.Finding}.
 */
@NullMarked
package org.sitrep.finding;

import org.jspecify.annotations.NullMarked;
