/** The rules on ICEWS, POLECAT and Phoenix, each one class; not exported. */
@NullMarked
package org.sitrep.validation.rules.coded;

import org.jspecify.annotations.NullMarked;
