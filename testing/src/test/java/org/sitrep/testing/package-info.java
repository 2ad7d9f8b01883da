@NullMarked
package org.sitrep.testing;

import org.jspecify.annotations.NullMarked;
