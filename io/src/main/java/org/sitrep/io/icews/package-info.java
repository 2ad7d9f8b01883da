/**
 * ICEWS event files.
 *
 * <p>{@link org.sitrep.io.icews.IcewsFormat} reads and writes the tables of the Dataverse, those of the government format, and what R
 * makes of them; {@link org.sitrep.io.icews.IcewsColumns} gives typed access to each of their columns.
 */
@NullMarked
package org.sitrep.io.icews;

import org.jspecify.annotations.NullMarked;
