/** What the writers of several formats share; not exported. */
@NullMarked
package org.sitrep.io.internal;

import org.jspecify.annotations.NullMarked;
