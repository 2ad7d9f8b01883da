package org.sitrep.validation.rules.geography;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;

/**
 * Makes {@code boundaries.bin.gz} of two TopoJSON files of the npm package world-atlas.
 *
 * <p>It is run by hand: {@code npm pack world-atlas@2.0.2} fetches the package, and the arguments are its {@code
 * countries-50m.json}, its {@code countries-10m.json}, and the file to make. Islands that the coarser map leaves out, and which
 * lie 10 km or more off the rest of their country, are taken from the finer one.
 *
 * <p>The file has the number of areas; for each its id and its polygons, which are rings, the outer one first, which are steps
 * from point to point, eastwards and northwards on a grid of {@link BoundaryReader#GRID} degrees. {@link BoundaryReader} reads it.
 */
final class BoundaryMaker {
    /** Areas to which Natural Earth gives no number of ISO 3166-1. */
    private static final Map<String, String> IDS = Map.of(
            "Kosovo", "XKX",
            "Somaliland", "somaliland",
            "N. Cyprus", "northern-cyprus",
            "Siachen Glacier", "siachen-glacier",
            "Indian Ocean Ter.", "indian-ocean-territories");

    private static final double FAR_OFF = 10;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private BoundaryMaker() {}

    public static void main(String[] args) throws IOException {
        Map<String, List<Polygon>> areas = polygons(Path.of(args[0]));
        polygons(Path.of(args[1])).forEach((id, fine) -> {
            Optional<Area> coarse = Optional.ofNullable(areas.get(id))
                    .map(list -> new Area(id, new MultiPolygon(list.toArray(new Polygon[0]), FACTORY)));
            for (Polygon island : fine) {
                if (coarse.isEmpty() || isFarOff(island, coarse.get())) {
                    areas.computeIfAbsent(id, added -> new ArrayList<>()).add(island);
                }
            }
        });
        try (OutputStream file = Files.newOutputStream(Path.of(args[2]));
                DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                })) {
            write(areas.size(), out);
            for (Map.Entry<String, List<Polygon>> area : areas.entrySet()) {
                out.writeUTF(area.getKey());
                write(area.getValue().size(), out);
                for (Polygon polygon : area.getValue()) {
                    write(1 + polygon.getNumInteriorRing(), out);
                    write(polygon.getExteriorRing(), out);
                    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                        write(polygon.getInteriorRingN(i), out);
                    }
                }
            }
        }
    }

    private static boolean isFarOff(Polygon island, Area coarse) {
        for (Coordinate point : island.getCoordinates()) {
            if (coarse.distance(point.y, point.x) < FAR_OFF) {
                return false;
            }
        }
        return true;
    }

    private static void write(LinearRing ring, DataOutputStream out) throws IOException {
        write(ring.getNumPoints(), out);
        int x = 0;
        int y = 0;
        for (Coordinate point : ring.getCoordinates()) {
            int nextX = (int) Math.round(point.x / BoundaryReader.GRID);
            int nextY = (int) Math.round(point.y / BoundaryReader.GRID);
            writeSigned(nextX - x, out);
            writeSigned(nextY - y, out);
            x = nextX;
            y = nextY;
        }
    }

    private static void writeSigned(int number, DataOutputStream out) throws IOException {
        write((number << 1) ^ (number >> 31), out);
    }

    /** Seven bits to a byte, the lowest first. */
    private static void write(int number, DataOutputStream out) throws IOException {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            out.writeByte((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    /** The polygons of a map, by the ids of the areas; what has neither a number nor an id of ours is left out. */
    private static Map<String, List<Polygon>> polygons(Path file) throws IOException {
        Object topology;
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            parser.nextToken();
            topology = read(parser);
        }
        Object scale = member(topology, "transform", "scale");
        Object origin = member(topology, "transform", "translate");
        List<List<Coordinate>> arcs = new ArrayList<>();
        for (Object arc : (List<?>) member(topology, "arcs")) {
            List<Coordinate> points = new ArrayList<>();
            double x = 0;
            double y = 0;
            for (Object step : (List<?>) arc) {
                x += number(step, 0);
                y += number(step, 1);
                points.add(new Coordinate(
                        number(origin, 0) + x * number(scale, 0), number(origin, 1) + y * number(scale, 1)));
            }
            arcs.add(points);
        }
        TreeMap<String, List<Polygon>> areas = new TreeMap<>();
        for (Object geometry : (List<?>) member(topology, "objects", "countries", "geometries")) {
            List<?> shape = (List<?>) member(geometry, "arcs");
            boolean many = member(geometry, "type").equals("MultiPolygon");
            for (Object polygon : many ? shape : List.of(shape)) {
                id((Map<?, ?>) geometry)
                        .ifPresent(id -> areas.computeIfAbsent(id, added -> new ArrayList<>())
                                .add(polygon((List<?>) polygon, arcs)));
            }
        }
        return areas;
    }

    private static Optional<String> id(Map<?, ?> geometry) {
        Object number = geometry.get("id");
        return number == null
                ? Optional.ofNullable(IDS.get((String) member(geometry, "properties", "name")))
                : Countries.find(CodeScheme.ISO3166_NUMERIC, (String) number).map(Country::id);
    }

    private static Polygon polygon(List<?> shape, List<List<Coordinate>> arcs) {
        LinearRing[] rings =
                shape.stream().map(ring -> ring((List<?>) ring, arcs)).toArray(LinearRing[]::new);
        LinearRing[] holes = List.of(rings).subList(1, rings.length).toArray(new LinearRing[0]);
        return new Polygon(rings[0], holes, FACTORY);
    }

    /** Arcs joined; each begins with the point that ends the one before it, and those with negative numbers go backwards. */
    private static LinearRing ring(List<?> numbers, List<List<Coordinate>> arcs) {
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int number = (int) number(numbers, i);
            List<Coordinate> arc = new ArrayList<>(arcs.get(number < 0 ? ~number : number));
            if (number < 0) {
                Collections.reverse(arc);
            }
            points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        while (points.size() < 4) {
            points.add(points.get(0)); // an islet that has shrunk to a point
        }
        return FACTORY.createLinearRing(points.toArray(new Coordinate[0]));
    }

    private static Object member(Object value, String... path) {
        Object at = value;
        for (String name : path) {
            at = Objects.requireNonNull(((Map<?, ?>) at).get(name), name);
        }
        return at;
    }

    private static double number(Object list, int index) {
        return (Double) ((List<?>) list).get(index);
    }

    private static Object read(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, read(parser));
                }
                return map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(parser));
                }
                return list;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return parser.getDoubleValue();
            }
            default -> {
                return parser.getText();
            }
        }
    }
}
