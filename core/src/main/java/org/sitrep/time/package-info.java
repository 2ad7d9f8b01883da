/**
 * When something happened, as precisely as it was said and no more: {@link org.sitrep.time.EventTime}.
 */
@NullMarked
package org.sitrep.time;

import org.jspecify.annotations.NullMarked;
