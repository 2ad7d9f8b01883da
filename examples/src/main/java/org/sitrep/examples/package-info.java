/** Small programs, one per task. The border-clash dataset is in {@link org.sitrep.examples.borderclash.BorderClash}. */
@NullMarked
package org.sitrep.examples;

import org.jspecify.annotations.NullMarked;
