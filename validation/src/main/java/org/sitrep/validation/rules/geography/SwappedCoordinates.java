package org.sitrep.validation.rules.geography;

import org.sitrep.finding.Severity;
import org.sitrep.place.Place;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** A point that would lie in the country stated if latitude and longitude were exchanged. */
final class SwappedCoordinates implements ValueRule<Place> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("swapped-coordinates")
            .severity(Severity.WARNING)
            .summary("Latitude and longitude are exchanged.")
            .meaning("The point lies outside the country that the place is said to be in, by more than is tolerated of"
                    + " `point-outside-country`, and would lie in it if latitude and longitude were exchanged. Where the"
                    + " latitude is then beyond 90 degrees, `coordinates-out-of-range` reports it.")
            .fix("Exchange them.")
            .since("0.1")
            .reference("Natural Earth 4.1.0, Admin 0 - Countries, 1:50m and 1:10m")
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
        Misplacement.of(place)
                .filter(Misplacement::isSwapped)
                .ifPresent(misplaced -> context.report(
                        "coordinates.latitude",
                        String.valueOf(misplaced.latitude()),
                        "the point " + misplaced.latitude() + "," + misplaced.longitude() + " is "
                                + Math.round(misplaced.kilometres()) + " km from "
                                + String.join(" and ", misplaced.stated().ids())
                                + ", in which it would lie if latitude and longitude were exchanged"));
    }
}
