/** The rules on tables tagged with HXL, each one class; not exported. */
@NullMarked
package org.sitrep.validation.rules.hxl;

import org.jspecify.annotations.NullMarked;
