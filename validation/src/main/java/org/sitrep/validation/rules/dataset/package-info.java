/** The rules on records taken together, each one class; not exported. */
@NullMarked
package org.sitrep.validation.rules.dataset;

import org.jspecify.annotations.NullMarked;
