/** Tests of the border-clash dataset against the facts it has to hold. */
@NullMarked
package org.sitrep.examples.borderclash;

import org.jspecify.annotations.NullMarked;
