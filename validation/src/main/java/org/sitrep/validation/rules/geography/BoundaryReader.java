package org.sitrep.validation.rules.geography;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Reads the areas of {@code boundaries.bin.gz}; {@code BoundaryMaker}, among the tests, tells its form and makes it. */
final class BoundaryReader {
    /** The width of the grid that points lie on, in degrees; some 200 m. */
    static final double GRID = 0.002;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final InputStream in;

    private BoundaryReader(InputStream in) {
        this.in = in;
    }

    /** All areas of the resource. */
    static List<Area> read() {
        InputStream file = Objects.requireNonNull(
                BoundaryReader.class.getResourceAsStream("boundaries.bin.gz"),
                "boundaries.bin.gz is missing from the jar");
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16))) {
            return new BoundaryReader(in).areas(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Area> areas(DataInputStream names) throws IOException {
        int size = number();
        List<Area> areas = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String id = names.readUTF();
            Polygon[] polygons = new Polygon[number()];
            for (int j = 0; j < polygons.length; j++) {
                polygons[j] = polygon();
            }
            areas.add(new Area(id, new MultiPolygon(polygons, FACTORY)));
        }
        return areas;
    }

    private Polygon polygon() throws IOException {
        LinearRing[] holes = new LinearRing[number() - 1];
        LinearRing shell = ring();
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring();
        }
        return new Polygon(shell, holes, FACTORY);
    }

    private LinearRing ring() throws IOException {
        Coordinate[] points = new Coordinate[number()];
        int x = 0;
        int y = 0;
        for (int i = 0; i < points.length; i++) {
            x += signed();
            y += signed();
            points[i] = new Coordinate(x * GRID, y * GRID);
        }
        return FACTORY.createLinearRing(points);
    }

    private int signed() throws IOException {
        int bits = number();
        return (bits >>> 1) ^ -(bits & 1);
    }

    private int number() throws IOException {
        int number = 0;
        int shift = 0;
        int bits;
        do {
            bits = in.read();
            number |= (bits & 0x7f) << shift;
            shift += 7;
        } while ((bits & 0x80) != 0);
        return number;
    }
}
