package org.sitrep.validation.rules.geography;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The boundaries of countries and territories, as they are in fact, at a scale of 1 to 50 million: Natural Earth 4.1.0.
 *
 * <p>They are read when a place first needs them. Thread-safe.
 */
final class Boundaries {
    /** How messages name the boundaries. */
    static final String NAME = "Natural Earth 4.1.0 (de facto lines)";

    private final Map<String, Area> byId = new HashMap<>();
    private final STRtree tree = new STRtree();

    private Boundaries(List<Area> areas) {
        for (Area area : areas) {
            byId.put(area.id(), area);
            tree.insert(area.envelope(), area);
        }
        tree.build();
    }

    private static final class Holder {
        static final Boundaries INSTANCE = new Boundaries(BoundaryReader.read());

        private Holder() {}
    }

    static Boundaries get() {
        return Holder.INSTANCE;
    }

    /** The area with an id; empty if the map does not have it, as for the smallest islands. */
    Optional<Area> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The area that a point lies in; empty at sea. */
    Optional<Area> at(double latitude, double longitude) {
        for (Object found : tree.query(new Envelope(new Coordinate(longitude, latitude)))) {
            Area area = (Area) found;
            if (area.contains(latitude, longitude)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }
}
