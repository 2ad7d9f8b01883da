/**
 * Who says how many were harmed, and how ({@link org.sitrep.casualty.CasualtyClaim}).
 */
@NullMarked
package org.sitrep.casualty;

import org.jspecify.annotations.NullMarked;
