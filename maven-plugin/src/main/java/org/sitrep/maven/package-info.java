/**
 * The Maven plugin: {@code sitrep:validate} and {@code sitrep:convert}.
 */
@NullMarked
package org.sitrep.maven;

import org.jspecify.annotations.NullMarked;
