/**
 * Event files of the Uppsala Conflict Data Program (UCDP).
 *
 * <p>{@link org.sitrep.io.ucdp.UcdpGedFormat} reads the CSV files of the Georeferenced Event Dataset and of the Candidate
 * Events Dataset, {@link org.sitrep.io.ucdp.UcdpGedJsonFormat} the JSON of UCDP's API; {@link org.sitrep.io.ucdp.UcdpGedColumns} gives typed access to each of their columns.
 */
@NullMarked
package org.sitrep.io.ucdp;

import org.jspecify.annotations.NullMarked;
