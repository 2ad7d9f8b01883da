/** Rules, findings and reports over conflict-event data. */
@NullMarked
package org.sitrep.validation;

import org.jspecify.annotations.NullMarked;
