/** Reading, writing and converting conflict-event data. */
@NullMarked
package org.sitrep.io;

import org.jspecify.annotations.NullMarked;
