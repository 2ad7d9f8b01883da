/** The rules on GTD and SCAD, each one class; not exported. */
@NullMarked
package org.sitrep.validation.rules.curated;

import org.jspecify.annotations.NullMarked;
