/** The rules on what lies where on the map, each one class; not exported. */
@NullMarked
package org.sitrep.validation.rules.geography;

import org.jspecify.annotations.NullMarked;
