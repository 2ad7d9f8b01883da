package org.sitrep.validation.rules.geography;

import java.util.Optional;
import org.sitrep.code.Coding;
import org.sitrep.finding.Severity;
import org.sitrep.place.Place;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** A point that does not lie in the country that the place is said to be in. */
final class PointOutsideCountry implements ValueRule<Place> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("point-outside-country")
            .severity(Severity.WARNING)
            .summary("The point lies outside the country that the place is said to be in.")
            .meaning(
                    "The point is compared with the country's area in " + Boundaries.NAME
                            + ", at a scale of 1 to 50 million. It may be 10 km off, 25 km at sea, and further where the precision says that"
                            + " something larger is meant: by 25 km near a place or for a second-order division, 50 km for a first-order"
                            + " division or where nothing is said, 100 km for a region or a country, 375 km on water or in the air. Where a"
                            + " line is disputed (Crimea, Kashmir, Western Sahara, Kosovo, Palestine, Taiwan, Abkhazia, South Ossetia, the"
                            + " Golan, Somaliland, Northern Cyprus, Abyei, Hala'ib, Arunachal Pradesh and others) each side may be stated;"
                            + " a state's number also stands for what it once was. Points at sea in whole or half degrees are left in peace, as"
                            + " gazetteers have them for whole seas. The map takes no side: it shows who is in control."
                            + " Points at 0,0 and points that would be right with latitude and longitude exchanged have rules of their own.")
            .fix(
                    "Look up the place: most often a sign or a digit of one coordinate is wrong, or the code of the country.")
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
        Optional<Misplacement> found = Misplacement.of(place);
        if (found.isEmpty() || found.get().isSwapped()) {
            return;
        }
        Misplacement misplaced = found.get();
        String suspect = misplaced.suspect(place);
        context.report(
                suspect,
                raw(suspect, misplaced, place),
                "the point " + misplaced.latitude() + "," + misplaced.longitude() + " is "
                        + Math.round(misplaced.kilometres()) + " km from "
                        + String.join(" and ", misplaced.stated().ids()) + " in " + Boundaries.NAME
                        + misplaced.actual().map(area -> ": it lies in " + area).orElse(": it lies at sea"));
    }

    private static String raw(String suspect, Misplacement misplaced, Place place) {
        return switch (suspect) {
            case "coordinates.latitude" -> String.valueOf(misplaced.latitude());
            case "coordinates.longitude" -> String.valueOf(misplaced.longitude());
            default ->
                place.countries().stream()
                        .map(Coding::code)
                        .findFirst()
                        .or(place::countryName)
                        .orElse("");
        };
    }
}
