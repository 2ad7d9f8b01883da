/** The rules on the values of a record, whatever the format it was read in, each one class; not exported. */
@NullMarked
package org.sitrep.validation.rules.record;

import org.jspecify.annotations.NullMarked;
