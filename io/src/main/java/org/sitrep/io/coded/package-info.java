/** What the formats of machine-coded events have in common: their text, their days and their CAMEO codes; not exported. */
@NullMarked
package org.sitrep.io.coded;

import org.jspecify.annotations.NullMarked;
