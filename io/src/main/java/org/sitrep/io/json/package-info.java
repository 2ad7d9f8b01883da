/**
 * The JSON of the values, in both directions: {@link org.sitrep.io.json.RecordJsonWriter} and {@link
 * org.sitrep.io.json.RecordJsonReader}, one record at a time; {@link org.sitrep.io.json.DatasetJson} for the description of
 * a dataset.
 *
 * <p>What a value looks like is said once, in the tables of {@code Shapes}; both directions follow them. The rules:
 *
 * <ul>
 *   <li>names are the accessors of the values, in the order of the interface; vocabulary values are {@link
 *       org.sitrep.code.Term#code() codes}; times, counts and identifiers are their text forms; coordinates and codings are
 *       objects;
 *   <li>absent, empty and default attributes are left out; {@code null} is read as absent;
 *   <li>a record begins with {@code "record"}: {@code "event"}, {@code "party"} or {@code "statement"};
 *   <li>a party, or a source that has an id, is written whole where it first occurs within a {@link
 *       org.sitrep.io.json.JsonScope scope}, and by its id afterwards;
 *   <li>equal records give equal bytes.
 * </ul>
 *
 * <p>Not exported: for the formats of this module.
 */
@NullMarked
package org.sitrep.io.json;

import org.jspecify.annotations.NullMarked;
