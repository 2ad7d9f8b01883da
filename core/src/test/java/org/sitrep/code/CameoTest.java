package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CameoTest {
    @Test
    void thereAreTwentyRootsAndAsManyBasesAsLeaves() {
        assertThat(Cameo.events()).hasSize(318);
        assertThat(Cameo.events()).filteredOn(e -> e.level() == CameoLevel.ROOT).hasSize(20);
        assertThat(Cameo.events()).filteredOn(e -> e.level() == CameoLevel.BASE).hasSize(149);
        assertThat(Cameo.events()).filteredOn(e -> e.level() == CameoLevel.LEAF).hasSize(149);
    }

    @Test
    void aCodeIsKnownWithItsPlaceAndScores() {
        CameoEvent force = Cameo.find("190").orElseThrow();
        assertThat(force.code()).isEqualTo("190");
        assertThat(force.label()).isEqualTo("Use conventional military force");
        assertThat(force.level()).isEqualTo(CameoLevel.BASE);
        assertThat(force.root()).isEqualTo("19");
        assertThat(force.base()).contains("190");
        assertThat(force.goldstein()).isEqualTo(OptionalDouble.of(-10));
        assertThat(force.gdeltQuadClass()).isEqualTo(OptionalInt.of(4));
    }

    @Test
    void datasetsScoreTheSameCodeDifferently() {
        CameoEvent deny = Cameo.find("016").orElseThrow();
        assertThat(deny.goldstein()).isEqualTo(OptionalDouble.of(-2));
        assertThat(deny.icewsIntensity()).isEqualTo(OptionalDouble.of(-5));
        CameoEvent halt = Cameo.find("164").orElseThrow();
        assertThat(halt.goldstein()).isEqualTo(OptionalDouble.of(-7));
        assertThat(halt.icewsIntensity()).isEqualTo(OptionalDouble.of(-6.5));
    }

    @Test
    void datasetsClassTheSameCodeDifferently() {
        CameoEvent investigate = Cameo.find("09").orElseThrow();
        assertThat(investigate.gdeltQuadClass()).isEqualTo(OptionalInt.of(2));
        assertThat(investigate.icewsQuadClass()).isEqualTo(OptionalInt.of(3));
        CameoEvent protest = Cameo.find("141").orElseThrow();
        assertThat(protest.gdeltQuadClass()).isEqualTo(OptionalInt.of(3));
        assertThat(protest.phoenixPentaClass()).isEqualTo(OptionalInt.of(4));
        assertThat(Cameo.find("010").orElseThrow().phoenixPentaClass()).isEqualTo(OptionalInt.of(0));
        assertThat(Cameo.find("160").orElseThrow().phoenixPentaClass()).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void codesThatGdeltLacksHaveNoScore() {
        assertThat(Cameo.find("1951").orElseThrow().goldstein()).isEmpty();
        assertThat(Cameo.find("1213").orElseThrow().icewsIntensity()).isEqualTo(OptionalDouble.of(-4));
    }

    @Test
    void leadingZerosMatter() {
        assertThat(Cameo.find("010").orElseThrow().root()).isEqualTo("01");
        assertThat(Cameo.find("10").orElseThrow().level()).isEqualTo(CameoLevel.ROOT);
        assertThat(Cameo.find("10").orElseThrow().base()).isEmpty();
        assertThat(Cameo.find("1")).isEmpty();
    }

    @Test
    void anUnknownCodeHasANearestOne() {
        assertThat(Cameo.nearest("1951").map(CameoEvent::code)).contains("1951");
        assertThat(Cameo.nearest("1959").map(CameoEvent::code)).contains("195");
        assertThat(Cameo.nearest("13y").map(CameoEvent::code)).contains("13");
        assertThat(Cameo.nearest("190123").map(CameoEvent::code)).contains("190");
        assertThat(Cameo.nearest("21")).isEmpty();
        assertThat(Cameo.nearest("2")).isEmpty();
        assertThat(Cameo.nearest("")).isEmpty();
    }
}
