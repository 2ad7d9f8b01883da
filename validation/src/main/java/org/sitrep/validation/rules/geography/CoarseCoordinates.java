package org.sitrep.validation.rules.geography;

import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** Whole degrees for a place that is said to be known exactly. */
final class CoarseCoordinates implements ValueRule<Place> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("coarse-coordinates")
            .severity(Severity.INFO)
            .summary("The point is in whole degrees, though the place is said to be known exactly.")
            .meaning(
                    "A degree is up to 111 km. Latitude and longitude that are both whole by chance are one point in some ten"
                            + " thousand with two decimals; a file that has more of them has lost its decimals. Points of places that are"
                            + " known less finely are left in peace.")
            .fix("Look up the decimals, or say with what precision the place is known.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Place> type() {
        return Place.class;
    }

    @Override
    public void check(Place place, RuleContext context) {
        Optional<Coordinates> point = place.coordinates();
        if (point.isEmpty() || place.precision() != PlacePrecision.EXACT) {
            return;
        }
        double latitude = point.get().latitude();
        double longitude = point.get().longitude();
        boolean whole = latitude == Math.rint(latitude) && longitude == Math.rint(longitude);
        if (whole && (latitude != 0 || longitude != 0)) {
            context.report(
                    "coordinates.latitude",
                    String.valueOf(latitude),
                    "the point " + point.get() + " is in whole degrees, but the precision is exact");
        }
    }
}
