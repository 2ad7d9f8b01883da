package org.sitrep.validation.rules.geography;

import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** A point that is not on the earth. */
final class CoordinatesOutOfRange implements ValueRule<Place> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("coordinates-out-of-range")
            .severity(Severity.ERROR)
            .summary("A latitude is beyond 90 degrees, or a longitude beyond 180.")
            .meaning("Latitudes go from -90 to 90 degrees and longitudes from -180 to 180; each is judged by itself.")
            .fix("Look for a decimal point that was lost, or for latitude and longitude that were exchanged.")
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
        Optional<Coordinates> coordinates = place.coordinates();
        if (coordinates.isEmpty() || coordinates.get().isInRange()) {
            return;
        }
        double latitude = coordinates.get().latitude();
        double longitude = coordinates.get().longitude();
        if (Math.abs(latitude) > 90) {
            boolean exchanged = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
            context.report(
                    "coordinates.latitude",
                    String.valueOf(latitude),
                    "latitude is " + latitude + ", beyond 90 degrees"
                            + (exchanged ? "; it may have been exchanged with longitude, which is " + longitude : ""));
        }
        if (Math.abs(longitude) > 180) {
            context.report(
                    "coordinates.longitude",
                    String.valueOf(longitude),
                    "longitude is " + longitude + ", beyond 180 degrees");
        }
    }
}
