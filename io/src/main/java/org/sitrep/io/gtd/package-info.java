/**
 * Files of the Global Terrorism Database.
 *
 * <p>{@link org.sitrep.io.gtd.GtdFormat} reads its tables as CSV; {@link org.sitrep.io.gtd.GtdColumns} gives typed access to
 * each of their 135 columns.
 */
@NullMarked
package org.sitrep.io.gtd;

import org.jspecify.annotations.NullMarked;
