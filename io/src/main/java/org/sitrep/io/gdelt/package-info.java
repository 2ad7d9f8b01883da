/**
 * GDELT files.
 *
 * <p>{@link org.sitrep.io.gdelt.Gdelt2Format} reads the 61 columns of version 2.0 event files, {@link
 * org.sitrep.io.gdelt.Gdelt1Format} the 57 or 58 of version 1.0; {@link org.sitrep.io.gdelt.GdeltColumns} gives typed access to
 * each of them. {@link org.sitrep.io.gdelt.GkgFormat} reads the Global Knowledge Graph 2.1, with {@link
 * org.sitrep.io.gdelt.GkgColumns}; {@link org.sitrep.io.gdelt.Gdelt2MentionsFormat} reads the mentions of version 2.0, which {@link
 * org.sitrep.io.gdelt.GdeltMentions} joins to the events.
 */
@NullMarked
package org.sitrep.io.gdelt;

import org.jspecify.annotations.NullMarked;
