/** What the formats share in reading cells; not exported. */
@NullMarked
package org.sitrep.io.cells;

import org.jspecify.annotations.NullMarked;
