/** The rules on ACLED's codebook, each one class; not exported. */
@NullMarked
package org.sitrep.validation.rules.acled;

import org.jspecify.annotations.NullMarked;
