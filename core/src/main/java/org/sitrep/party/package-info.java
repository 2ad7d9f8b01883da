/**
 * Who: states, forces, organisations, groups, persons ({@link org.sitrep.party.Party}).
 */
@NullMarked
package org.sitrep.party;

import org.jspecify.annotations.NullMarked;
