/**
 * The house style of this module's generated values; not exported.
 */
@NullMarked
package org.sitrep.validation.internal;

import org.jspecify.annotations.NullMarked;
