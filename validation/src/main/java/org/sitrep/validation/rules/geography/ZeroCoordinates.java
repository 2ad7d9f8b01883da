package org.sitrep.validation.rules.geography;

import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** A point at 0,0, which as a rule means that there is none. */
final class ZeroCoordinates implements ValueRule<Place> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("zero-coordinates")
            .severity(Severity.WARNING)
            .summary("The point is 0,0, in the Gulf of Guinea.")
            .meaning(
                    "Nothing is there: zeros were written for coordinates that are not known. GDELT has such points, among"
                            + " them all 51 places named Georgia, United States, on one day of 2015.")
            .fix("Leave the coordinates empty, or look them up.")
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
        if (point.isPresent() && point.get().latitude() == 0 && point.get().longitude() == 0) {
            context.report("coordinates.latitude", point.get().toString(), "the point is 0,0, where there is no land");
        }
    }
}
