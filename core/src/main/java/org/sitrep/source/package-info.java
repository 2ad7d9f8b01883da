/**
 * Where a record comes from: the report ({@link org.sitrep.source.Source}) and the row as it was read ({@link org.sitrep.source.Origin}).
 */
@NullMarked
package org.sitrep.source;

import org.jspecify.annotations.NullMarked;
