/** Tests of the command through its door. */
@NullMarked
package org.sitrep.cli;

import org.jspecify.annotations.NullMarked;
