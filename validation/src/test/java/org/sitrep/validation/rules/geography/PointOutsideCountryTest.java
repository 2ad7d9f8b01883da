package org.sitrep.validation.rules.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Fixtures.event;
import static org.sitrep.validation.Fixtures.find;
import static org.sitrep.validation.Fixtures.messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceBuilder;
import org.sitrep.place.PlacePrecision;

class PointOutsideCountryTest {
    private static final String CODE = "point-outside-country";

    private static PlaceBuilder place(double latitude, double longitude, String country) {
        return Place.builder()
                .coordinates(Coordinates.of(latitude, longitude))
                .precision(PlacePrecision.EXACT)
                .addCountry(Coding.parse(country));
    }

    private static Event at(PlaceBuilder place) {
        return event("e").toBuilder().addPlace(place.build()).build();
    }

    @Test
    void theMessageSaysHowFarAndWhereItIs() {
        assertThat(messages(CODE, at(place(40.06, 70.82, "iso3166-alpha3:UZB"))))
                .containsExactly(
                        "the point 40.06,70.82 is 12 km from UZB in Natural Earth 4.1.0 (de facto lines): it lies in KGZ");
    }

    /** Each side may state what is disputed, and a number what the state once was. */
    @ParameterizedTest
    @CsvSource({
        "44.95, 34.10, iso3166-alpha3:UKR",
        "44.95, 34.10, iso3166-alpha3:RUS",
        "34.08, 74.80, iso3166-alpha3:IND",
        "34.08, 74.80, iso3166-alpha3:PAK",
        "27.15, -13.20, iso3166-alpha3:MAR",
        "27.15, -13.20, iso3166-alpha3:ESH",
        "42.66, 21.16, iso3166-alpha3:SRB",
        "42.66, 21.16, acled-iso:0",
        "31.90, 35.20, gleditsch-ward:666",
        "31.90, 35.20, iso3166-alpha3:PSE",
        "25.03, 121.56, iso3166-alpha3:CHN",
        "43.00, 41.02, iso3166-alpha3:GEO",
        "42.22, 43.97, iso3166-alpha3:RUS",
        "33.10, 35.80, iso3166-alpha3:SYR",
        "33.10, 35.80, iso3166-alpha3:ISR",
        "9.56, 44.06, iso3166-alpha3:SOM",
        "35.34, 33.32, iso3166-alpha3:CYP",
        "9.59, 28.44, iso3166-alpha3:SSD",
        "9.59, 28.44, iso3166-alpha3:SDN",
        "22.23, 36.64, iso3166-alpha3:SDN",
        "27.59, 91.87, iso3166-alpha3:CHN",
        "39.82, 46.75, iso3166-alpha3:ARM",
        "43.85, 18.40, gleditsch-ward:345",
        "4.85, 31.60, gleditsch-ward:625",
        "15.33, 38.93, gleditsch-ward:530",
        "-8.56, 125.57, gleditsch-ward:850",
        "14.60, -61.07, iso3166-alpha3:MTQ",
        "18.40, -66.06, fips-10-4:US",
        "14.53, 49.12, gleditsch-ward:678"
    })
    void whatMayBeStatedIsLeftInPeace(double latitude, double longitude, String country) {
        assertThat(messages(CODE, at(place(latitude, longitude, country)))).isEmpty();
    }

    @Test
    void theMoreCoarselyThePlaceIsKnownTheFurtherOffThePointMayBe() {
        PlaceBuilder offshore = place(12.3, 45.5, "iso3166-alpha3:YEM");

        assertThat(messages(CODE, at(offshore))).hasSize(1);
        assertThat(messages(CODE, at(offshore.precision(PlacePrecision.REGION))))
                .isEmpty();
        assertThat(messages(CODE, at(offshore.precision(PlacePrecision.WATER_OR_AIRSPACE))))
                .isEmpty();
    }

    @Test
    void theMiddleOfAnArchipelagoStandsForTheCountry() {
        PlaceBuilder middle = place(-5.2, 120.9, "iso3166-alpha3:IDN").precision(PlacePrecision.COUNTRY);

        assertThat(messages(CODE, at(middle))).isEmpty();
    }

    @Test
    void aNameCountsWhereThereIsNoCode() {
        PlaceBuilder named = Place.builder().coordinates(Coordinates.of(40.06, 70.82));

        assertThat(messages(CODE, at(named.countryName("Kyrgyzstan")))).isEmpty();
        assertThat(messages(CODE, at(named.countryName("Peru")))).hasSize(1);
        assertThat(messages(CODE, at(named.countryName("Atlantis")))).isEmpty();
        assertThat(messages(CODE, at(named.countryName("Soviet Union")))).isEmpty();
    }

    @Test
    void aPlaceOnABorderMayLieOnEitherSide() {
        PlaceBuilder border =
                place(40.06, 70.82, "iso3166-alpha3:TJK").addCountry(Coding.of(CodeScheme.ISO3166_ALPHA3, "KGZ"));

        assertThat(messages(CODE, at(border))).isEmpty();
        assertThat(messages(CODE, at(border.coordinates(Coordinates.of(50, 80)))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "-40.06, 70.82, iso3166-alpha3:KGZ, coordinates.latitude",
        "40.06, -70.82, iso3166-alpha3:KGZ, coordinates.longitude",
        "4.006, 70.82, iso3166-alpha3:KGZ, coordinates.latitude",
        "40.06, 7.082, iso3166-alpha3:KGZ, coordinates.longitude",
        "40.06, 70.82, iso3166-alpha3:PER, countries"
    })
    void theFindingPointsAtWhatIsMostLikelyWrong(double latitude, double longitude, String country, String attribute) {
        assertThat(find(CODE, at(place(latitude, longitude, country))))
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo(CODE);
        Place wrong = place(latitude, longitude, country).build();
        assertThat(Misplacement.of(wrong).map(found -> found.suspect(wrong))).contains(attribute);
    }
}
