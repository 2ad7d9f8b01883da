/**
 * For programs that bind JSON with Jackson: {@link org.sitrep.io.jackson.SitrepModule} teaches an {@code ObjectMapper} all
 * values.
 *
 * <p>It needs {@code com.fasterxml.jackson.core:jackson-databind}, which nothing else of Sitrep does.
 */
@NullMarked
package org.sitrep.io.jackson;

import org.jspecify.annotations.NullMarked;
