package org.sitrep.io.gdelt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;

/**
 * A place that an article mentions, as the GKG has it (GKG codebook 2.1, V1LOCATIONS and V2ENHANCEDLOCATIONS).
 *
 * <p>Texts are empty where the GKG has none. Immutable and thread-safe.
 *
 * @param type how finely the place is known: 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 first-order division elsewhere
 * @param name the name
 * @param countryCode the country, as a FIPS 10-4 code
 * @param adm1Code the first-order division: the country's code and two characters
 * @param adm2Code the second-order division; only in V2ENHANCEDLOCATIONS
 * @param coordinates its centre
 * @param featureId the GNS or GNIS feature, or a country's or state's code
 * @param offset where in the article, in characters; only in V2ENHANCEDLOCATIONS
 */
public record GkgLocation(
        String type,
        String name,
        String countryCode,
        String adm1Code,
        String adm2Code,
        Optional<Coordinates> coordinates,
        String featureId,
        OptionalInt offset) {
    private static final int FIELDS = 7;

    /** From the seven fields of V1LOCATIONS and of the counts. */
    static Optional<GkgLocation> of(List<String> fields) {
        if (fields.size() != FIELDS) {
            return Optional.empty();
        }
        return Optional.of(new GkgLocation(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                "",
                GkgText.coordinates(fields.get(4), fields.get(5)),
                fields.get(6),
                OptionalInt.empty()));
    }

    static Optional<GkgLocation> parse(String block) {
        return of(GkgText.fields(block, '#'));
    }

    static Optional<GkgLocation> parseEnhanced(String block) {
        List<String> fields = GkgText.fields(block, '#');
        if (fields.size() != FIELDS + 2) {
            return Optional.empty();
        }
        return Optional.of(new GkgLocation(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                GkgText.coordinates(fields.get(5), fields.get(6)),
                fields.get(7),
                GkgText.offset(fields.get(8))));
    }

    /**
     * The location as a place.
     *
     * @return the place
     */
    public Place place() {
        return GdeltPlaces.place(type, name, countryCode, adm1Code, adm2Code, coordinates, featureId);
    }
}
