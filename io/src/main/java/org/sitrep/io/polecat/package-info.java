/**
 * POLECAT event files.
 *
 * <p>{@link org.sitrep.io.polecat.PolecatFormat} reads and writes the weekly, monthly and yearly tables; {@link
 * org.sitrep.io.polecat.PolecatColumns} gives typed access to each of their columns.
 */
@NullMarked
package org.sitrep.io.polecat;

import org.jspecify.annotations.NullMarked;
