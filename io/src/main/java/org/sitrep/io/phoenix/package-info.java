/**
 * Phoenix event files.
 *
 * <p>{@link org.sitrep.io.phoenix.PhoenixFormat} reads and writes the daily files of the Phoenix pipeline and the historical ones of the
 * Cline Center; {@link org.sitrep.io.phoenix.PhoenixColumns} gives typed access to each of their columns.
 */
@NullMarked
package org.sitrep.io.phoenix;

import org.jspecify.annotations.NullMarked;
