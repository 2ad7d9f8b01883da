package org.sitrep.validation.rules.geography;

import java.util.List;
import org.sitrep.validation.rule.Rule;

/** The rules on what lies where on the map. */
public final class GeographyRules {
    private GeographyRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new CoarseCoordinates(),
                new CoordinatesOutOfRange(),
                new PointOutsideCountry(),
                new SwappedCoordinates(),
                new ZeroCoordinates());
    }
}
