/**
 * Records as the tables of a Frictionless Tabular Data Package (version 1 of the standard), in both directions: {@link
 * org.sitrep.io.datapackage.PackageSink} and {@link org.sitrep.io.datapackage.PackageSource}.
 *
 * <p>The tables and their columns are said once, in {@code Tables}; a column names the attribute of the JSON form that it holds,
 * and its type and words follow from the tables of {@link org.sitrep.io.json}. A record is written as JSON, taken apart along
 * the columns, and put together again on reading, so that the two forms cannot disagree.
 *
 * <p>Not exported: for the formats of this module.
 */
@NullMarked
package org.sitrep.io.datapackage;

import org.jspecify.annotations.NullMarked;
