/** What the formats share in reading and writing cells; not exported. */
@NullMarked
package org.sitrep.io.internal;

import org.jspecify.annotations.NullMarked;
