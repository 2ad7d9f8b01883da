package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"39.9,70.6|39.9|70.6", "-0.0,-180.0|-0.0|-180", "0,0|0|0", "1.0E-5,2|0.00001|2"})
    void textGivesLatitudeThenLongitude(String text, double latitude, double longitude) {
        Coordinates coordinates = Coordinates.parse(text);
        assertThat(coordinates.latitude()).isEqualTo(latitude);
        assertThat(coordinates.longitude()).isEqualTo(longitude);
        assertThat(Coordinates.parse(coordinates.toString())).isEqualTo(coordinates);
    }

    @Test
    void everyPairByChanceReadsBack() {
        Random random = new Random(70);
        for (int i = 0; i < 5_000; i++) {
            Coordinates coordinates = Coordinates.of(
                    random.nextDouble() * 400 - 200, random.nextGaussian() * Math.pow(10, random.nextInt(9)));
            assertThat(Coordinates.parse(coordinates.toString()))
                    .isEqualTo(coordinates)
                    .hasSameHashCodeAs(coordinates);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "39.9", "39.9;70.6", "north,east", ",", "39.9,", "39.9,70.6,1", "NaN,1", "1,Infinity"})
    void whatAreNoCoordinatesAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Coordinates.parse(text));
    }

    @Test
    void whatIsOffTheMapIsHeld() {
        assertThat(Coordinates.of(90, -180).isInRange()).isTrue();
        assertThat(Coordinates.of(90.1, 0).isInRange()).isFalse();
        assertThat(Coordinates.of(0, 180.1).isInRange()).isFalse();
        assertThat(Coordinates.of(-91, 0).isInRange()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Coordinates.of(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Coordinates.of(0, Double.NEGATIVE_INFINITY));
    }
}
