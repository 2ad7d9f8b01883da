/**
 * Who said what, to whom, about what, and through whom it reached us ({@link org.sitrep.statement.Statement}).
 */
@NullMarked
package org.sitrep.statement;

import org.jspecify.annotations.NullMarked;
