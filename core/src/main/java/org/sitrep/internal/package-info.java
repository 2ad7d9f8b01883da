/**
 * What the values share and no user sees.
 */
@NullMarked
package org.sitrep.internal;

import org.jspecify.annotations.NullMarked;
