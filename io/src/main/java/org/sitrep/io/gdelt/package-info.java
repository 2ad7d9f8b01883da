/**
 * GDELT event files.
 *
 * <p>{@link org.sitrep.io.gdelt.Gdelt2Format} reads the 61 columns of version 2.0; {@link
 * org.sitrep.io.gdelt.GdeltColumns} gives typed access to each of them.
 */
@NullMarked
package org.sitrep.io.gdelt;

import org.jspecify.annotations.NullMarked;
