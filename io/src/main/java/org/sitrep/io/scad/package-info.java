/**
 * Files of the Social Conflict Analysis Database.
 *
 * <p>{@link org.sitrep.io.scad.ScadFormat} reads its tables as CSV; {@link org.sitrep.io.scad.ScadColumns} gives typed access
 * to each of their 44 columns.
 */
@NullMarked
package org.sitrep.io.scad;

import org.jspecify.annotations.NullMarked;
