/** The rules on Sitrep's own formats, each one class; not exported. */
@NullMarked
package org.sitrep.validation.rules.own;

import org.jspecify.annotations.NullMarked;
