@NullMarked
package org.sitrep.maven;

import org.jspecify.annotations.NullMarked;
