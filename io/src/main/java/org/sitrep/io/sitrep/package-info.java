/**
 * Sitrep's own formats, which carry everything: {@link org.sitrep.io.sitrep.SitrepCsvFormat}, {@link
 * org.sitrep.io.sitrep.SitrepJsonFormat} and {@link
 * org.sitrep.io.sitrep.SitrepNdjsonFormat}.
 */
@NullMarked
package org.sitrep.io.sitrep;

import org.jspecify.annotations.NullMarked;
