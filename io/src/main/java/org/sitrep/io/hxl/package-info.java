/**
 * Tables tagged with the Humanitarian Exchange Language (HXL).
 *
 * <p>{@link org.sitrep.io.hxl.HxlFormat} reads and writes them; {@link org.sitrep.io.hxl.TagPattern} gives access to the cell under
 * any tag, and {@link org.sitrep.io.hxl.HxlTag} is a tag with its attributes.
 */
@NullMarked
package org.sitrep.io.hxl;

import org.jspecify.annotations.NullMarked;
