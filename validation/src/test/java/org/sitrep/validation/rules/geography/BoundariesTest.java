package org.sitrep.validation.rules.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundariesTest {
    /** Towns near borders, in exclaves and on small islands, by coordinates good to about 1 km. */
    @ParameterizedTest
    @CsvSource({
        "40.06, 70.82, KGZ",
        "40.12, 70.63, TJK",
        "39.85, 70.58, TJK",
        "39.97, 71.13, UZB",
        "-1.60, 29.15, COD",
        "48.00, 37.80, UKR",
        "31.50, 34.46, PSE",
        "4.85, 31.60, SSD",
        "9.56, 44.06, somaliland",
        "42.66, 21.16, XKX",
        "25.03, 121.56, TWN",
        "35.34, 33.32, northern-cyprus",
        "4.93, -52.33, FRA",
        "12.55, -81.71, COL"
    })
    void aPointLiesInTheAreaThatHoldsItInFact(double latitude, double longitude, String id) {
        assertThat(Boundaries.get().at(latitude, longitude).map(Area::id)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "20, 65", "85, 10", "-60, 179.99"})
    void thereIsNoAreaAtSea(double latitude, double longitude) {
        assertThat(Boundaries.get().at(latitude, longitude)).isEmpty();
    }

    @Test
    void distancesAreInKilometres() {
        Area japan = Boundaries.get().find("JPN").orElseThrow();
        Area russia = Boundaries.get().find("RUS").orElseThrow();

        assertThat(japan.distance(35.68, 139.69)).isZero();
        // islets that only the finer map has
        assertThat(Boundaries.get().find("TUV").orElseThrow().distance(-8.52, 179.20))
                .isLessThan(10);
        // Busan to Tsushima is some 50 km
        assertThat(japan.distance(35.1, 129.04)).isCloseTo(55, within(8.0));
        // the far east of Russia goes on beyond 180 degrees
        assertThat(russia.distance(65, -168)).isCloseTo(130, within(30.0));
    }

    @Test
    void anUnknownAreaIsNotFound() {
        assertThat(Boundaries.get().find("XXX")).isEmpty();
    }
}
