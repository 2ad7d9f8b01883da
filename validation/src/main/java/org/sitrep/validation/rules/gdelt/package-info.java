/** The rules on GDELT's codebooks, each one class; not exported. */
@NullMarked
package org.sitrep.validation.rules.gdelt;

import org.jspecify.annotations.NullMarked;
