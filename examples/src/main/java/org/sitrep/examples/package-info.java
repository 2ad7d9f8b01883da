/** examples. */
@NullMarked
package org.sitrep.examples;

import org.jspecify.annotations.NullMarked;
