/**
 * The identifiers by which records name each other.
 */
@NullMarked
package org.sitrep.id;

import org.jspecify.annotations.NullMarked;
