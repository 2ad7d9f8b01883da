/**
 * GeoJSON (RFC 7946): events as features for maps, and features of others as events.
 *
 * <p>{@link org.sitrep.io.geojson.GeoJsonFormat} is the door; {@link org.sitrep.io.geojson.GeoJsonColumns} lists the names under
 * which properties of others are understood.
 */
@NullMarked
package org.sitrep.io.geojson;

import org.jspecify.annotations.NullMarked;
