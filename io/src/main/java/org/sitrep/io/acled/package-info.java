/**
 * ACLED event files.
 *
 * <p>{@link org.sitrep.io.acled.AcledFormat} reads every layout of ACLED's CSV files since 2016, {@link
 * org.sitrep.io.acled.AcledJsonFormat} the replies of ACLED's API in JSON; {@link
 * org.sitrep.io.acled.AcledColumns} gives typed access to each of their columns.
 */
@NullMarked
package org.sitrep.io.acled;

import org.jspecify.annotations.NullMarked;
