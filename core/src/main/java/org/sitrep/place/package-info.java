/**
 * Where something happened: {@link org.sitrep.place.Place}.
 */
@NullMarked
package org.sitrep.place;

import org.jspecify.annotations.NullMarked;
