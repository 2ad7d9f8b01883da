/** The rules on the codebook of UCDP GED, each one class; not exported. */
@NullMarked
package org.sitrep.validation.rules.ucdp;

import org.jspecify.annotations.NullMarked;
