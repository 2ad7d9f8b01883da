/**
 * What happened ({@link org.sitrep.event.Event}).
 */
@NullMarked
package org.sitrep.event;

import org.jspecify.annotations.NullMarked;
