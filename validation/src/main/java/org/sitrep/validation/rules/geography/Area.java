package org.sitrep.validation.rules.geography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** A country or territory as it lies on the map. Immutable and thread-safe. */
final class Area {
    private static final double KM_PER_DEGREE = 111.195;

    /** How many degrees off a part of the area still counts as reached. */
    private static final double MARGIN = 0.5;

    /** How many segments of a ring have a box of their own. */
    private static final int STRETCH = 16;

    /** Some segments of a ring, one behind the other, and the box around them. */
    private static final class Stretch {
        private final Coordinate[] points;
        private final Envelope box = new Envelope();

        Stretch(Coordinate[] points) {
            this.points = points;
            for (Coordinate point : points) {
                box.expandToInclude(point);
            }
        }
    }

    private final String id;
    private final Polygon[] polygons;
    private final List<Stretch> outline = new ArrayList<>();
    private final Envelope envelope;
    private final IndexedPointInAreaLocator locator;

    Area(String id, MultiPolygon shape) {
        this.id = id;
        envelope = shape.getEnvelopeInternal();
        polygons = new Polygon[shape.getNumGeometries()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = (Polygon) shape.getGeometryN(i);
            // lines between countries are in the outer ring of one of them, those around an enclave in an inner one
            addOutline(polygons[i].getExteriorRing());
            for (int j = 0; j < polygons[i].getNumInteriorRing(); j++) {
                addOutline(polygons[i].getInteriorRingN(j));
            }
        }
        locator = new IndexedPointInAreaLocator(shape);
    }

    private void addOutline(LineString ring) {
        Coordinate[] all = ring.getCoordinates();
        for (int from = 0; from < all.length - 1; from += STRETCH) {
            outline.add(new Stretch(Arrays.copyOfRange(all, from, Math.min(from + STRETCH + 1, all.length))));
        }
    }

    /** The alpha-3 code of ISO 3166-1, {@code XKX}, or words for what has none. */
    String id() {
        return id;
    }

    Envelope envelope() {
        return envelope;
    }

    boolean contains(double latitude, double longitude) {
        return envelope.contains(longitude, latitude)
                && locator.locate(new Coordinate(longitude, latitude)) != Location.EXTERIOR;
    }

    /** Whether some part of the area lies on this parallel, or nearly so, as far as the boxes around its parts tell. */
    boolean reachesLatitude(double latitude) {
        for (Polygon polygon : polygons) {
            Envelope box = polygon.getEnvelopeInternal();
            if (latitude >= box.getMinY() - MARGIN && latitude <= box.getMaxY() + MARGIN) {
                return true;
            }
        }
        return false;
    }

    /** Whether some part of the area lies on this meridian, or nearly so. */
    boolean reachesLongitude(double longitude) {
        for (Polygon polygon : polygons) {
            Envelope box = polygon.getEnvelopeInternal();
            if (longitude >= box.getMinX() - MARGIN && longitude <= box.getMaxX() + MARGIN) {
                return true;
            }
        }
        return false;
    }

    /** How far it is from a point to the area, in km; good to a few percent, which is all that tolerances need. */
    double distance(double latitude, double longitude) {
        return contains(latitude, longitude) ? 0 : distanceOutside(latitude, longitude);
    }

    /** The same for a point that is known to lie outside. */
    double distanceOutside(double latitude, double longitude) {
        double nearest = Double.MAX_VALUE;
        double width = Math.cos(Math.toRadians(latitude));
        for (Stretch stretch : outline) {
            if (atLeast(stretch.box, latitude, longitude, width) < nearest) {
                nearest = Math.min(nearest, squareTo(stretch.points, latitude, longitude, width));
            }
        }
        return Math.sqrt(nearest) * KM_PER_DEGREE;
    }

    /** The square of the distance is no less, in degrees; 0 where the way round the earth could be shorter. */
    private static double atLeast(Envelope box, double latitude, double longitude, double width) {
        double north = Math.max(0, Math.max(box.getMinY() - latitude, latitude - box.getMaxY()));
        double east = Math.max(0, Math.max(box.getMinX() - longitude, longitude - box.getMaxX()));
        if (east > 90) {
            return 0;
        }
        return north * north + east * width * east * width;
    }

    /**
     * The square of the distance to a line, in degrees: the line is laid on a plane on which the point is the origin, and its east is as
     * long as it is at the point.
     */
    private static double squareTo(Coordinate[] ring, double latitude, double longitude, double width) {
        double nearest = Double.MAX_VALUE;
        double fromX = 0;
        double fromY = 0;
        for (int i = 0; i < ring.length; i++) {
            double east = ring[i].x - longitude;
            double x = (east > 180 ? east - 360 : east < -180 ? east + 360 : east) * width;
            double y = ring[i].y - latitude;
            if (i > 0 && Math.abs(x - fromX) < 180) {
                nearest = Math.min(nearest, squareToSegment(fromX, fromY, x, y));
            }
            fromX = x;
            fromY = y;
        }
        return nearest;
    }

    /** The square of the distance from the origin to a segment. */
    private static double squareToSegment(double fromX, double fromY, double toX, double toY) {
        double x = toX - fromX;
        double y = toY - fromY;
        double length = x * x + y * y;
        double at = length == 0 ? 0 : Math.max(0, Math.min(1, -(fromX * x + fromY * y) / length));
        double nearX = fromX + at * x;
        double nearY = fromY + at * y;
        return nearX * nearX + nearY * nearY;
    }

    @Override
    public String toString() {
        return id;
    }
}
