/**
 * Codes and code lists: {@link org.sitrep.code.Coding}, schemes, crosswalks between them, and countries.
 */
@NullMarked
package org.sitrep.code;

import org.jspecify.annotations.NullMarked;
