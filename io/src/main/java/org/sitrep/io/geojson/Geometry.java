package org.sitrep.io.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.event.Event;
import org.sitrep.io.Limits;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.json.JsonFactories;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;

/**
 * The points of a geometry.
 *
 * @param type the type, such as {@code Point}; empty for no geometry
 * @param points the points of a Point, a MultiPoint, and of those in a collection
 * @param others the types of geometries that are no points
 */
record Geometry(String type, List<Coordinates> points, List<String> others) {
    /** No geometry. */
    static final Geometry NONE = new Geometry("", List.of(), List.of());

    private static final Set<String> LINES_AND_AREAS =
            Set.of("LineString", "MultiLineString", "Polygon", "MultiPolygon");
    private static final JsonFactory FACTORY = JsonFactories.of(Limits.DEFAULT);
    private static final int MOST_POINTS = 100_000;

    /** A text is no geometry. */
    static final class BadGeometryException extends Exception {
        private static final long serialVersionUID = 1L;

        BadGeometryException(String message) {
            super(message, null, false, false);
        }
    }

    /** Reads the JSON of a geometry; an empty text is none. */
    static Geometry parse(String json) throws BadGeometryException {
        if (json.isEmpty()) {
            return NONE;
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadGeometryException("expected an object or null");
            }
            return read(parser);
        } catch (IOException e) {
            throw new BadGeometryException("this is not JSON");
        }
    }

    private static Geometry read(JsonParser parser) throws IOException, BadGeometryException {
        String type = "";
        @Nullable List<Coordinates> positions = null;
        @Nullable List<Geometry> parts = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (name.equals("type") && token == JsonToken.VALUE_STRING) {
                type = parser.getText();
            } else if (name.equals("coordinates") && token == JsonToken.START_ARRAY) {
                positions = new ArrayList<>();
                readPositions(parser, positions);
            } else if (name.equals("geometries") && token == JsonToken.START_ARRAY) {
                parts = new ArrayList<>();
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    parts.add(read(parser));
                }
            } else {
                parser.skipChildren();
            }
        }
        return of(type, positions, parts);
    }

    private static Geometry of(String type, @Nullable List<Coordinates> positions, @Nullable List<Geometry> parts)
            throws BadGeometryException {
        boolean point = type.equals("Point") || type.equals("MultiPoint");
        if (point || LINES_AND_AREAS.contains(type)) {
            if (positions == null) {
                throw new BadGeometryException("expected coordinates of a " + type + ", found none");
            }
            if (type.equals("Point") && positions.size() > 1) {
                throw new BadGeometryException("expected one position of a Point, found " + positions.size());
            }
            return point
                    ? new Geometry(type, List.copyOf(positions), List.of())
                    : new Geometry(type, List.of(), List.of(type));
        }
        if (!type.equals("GeometryCollection") || parts == null) {
            throw new BadGeometryException("expected a geometry such as a Point, found the type \"" + type + "\"");
        }
        return new Geometry(
                type,
                parts.stream().flatMap(part -> part.points().stream()).toList(),
                parts.stream().flatMap(part -> part.others().stream()).toList());
    }

    /** Reads a position, or the positions in arrays of arrays, behind the opening bracket and up to the closing one. */
    private static void readPositions(JsonParser parser, List<Coordinates> positions)
            throws IOException, BadGeometryException {
        List<Double> numbers = new ArrayList<>(3);
        boolean nested = false;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                nested = true;
                readPositions(parser, positions);
            } else if (token != null && token.isNumeric()) {
                numbers.add(parser.getDoubleValue());
            } else {
                throw new BadGeometryException("expected coordinates that are numbers");
            }
        }
        if (nested ? !numbers.isEmpty() : numbers.size() == 1) {
            throw new BadGeometryException("expected positions of longitude and latitude");
        }
        if (!nested && !numbers.isEmpty() && positions.size() < MOST_POINTS) {
            positions.add(position(numbers));
        }
    }

    /** A number beyond all bounds is infinite. */
    private static Coordinates position(List<Double> numbers) throws BadGeometryException {
        try {
            return Coordinates.of(numbers.get(1), numbers.get(0));
        } catch (IllegalArgumentException e) {
            throw new BadGeometryException("expected coordinates that are finite numbers");
        }
    }

    /** The points of an event that lie on the earth: of its places that have some, in order. */
    static List<Coordinates> pointsOf(Event event) {
        List<Coordinates> points = new ArrayList<>();
        for (Place place : event.places()) {
            Optional<Coordinates> at = place.coordinates().filter(Coordinates::isInRange);
            at.ifPresent(points::add);
        }
        return points;
    }

    /** The JSON of points; empty for none. */
    static String json(List<Coordinates> points) {
        if (points.isEmpty()) {
            return "";
        }
        if (points.size() == 1) {
            return "{\"type\":\"Point\",\"coordinates\":" + position(points.get(0)) + "}";
        }
        StringBuilder json = new StringBuilder("{\"type\":\"MultiPoint\",\"coordinates\":[");
        for (int i = 0; i < points.size(); i++) {
            json.append(i == 0 ? "" : ",").append(position(points.get(i)));
        }
        return json.append("]}").toString();
    }

    /** Longitude first (RFC 7946, section 3.1.1). */
    private static String position(Coordinates point) {
        return "[" + Codes.plain(point.longitude()) + "," + Codes.plain(point.latitude()) + "]";
    }

    /** Tells whether points are where others are, as far as programs that write seven decimals can keep them there. */
    static boolean sameSpots(List<Coordinates> points, List<Coordinates> others) {
        if (points.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < points.size(); i++) {
            if (!sameSpot(points.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean sameSpot(Coordinates point, Coordinates other) {
        return Math.abs(point.latitude() - other.latitude()) < 1e-6
                && Math.abs(point.longitude() - other.longitude()) < 1e-6;
    }
}
