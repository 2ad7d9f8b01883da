package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryTest {
    private static final Country KIRIBATI = Countries.byId("KIR").orElseThrow();

    @Test
    void aCountryHasItsIsoCodesAndItsEnglishName() {
        assertThat(KIRIBATI.alpha2()).contains("KI");
        assertThat(KIRIBATI.alpha3()).contains("KIR");
        assertThat(KIRIBATI.numeric()).contains("296");
        assertThat(KIRIBATI.name()).isEqualTo("Kiribati");
        assertThat(KIRIBATI.isFormer()).isFalse();
    }

    @Test
    void itHasACodeOfEachScheme() {
        assertThat(KIRIBATI.code(CodeScheme.GLEDITSCH_WARD)).contains("970");
        assertThat(KIRIBATI.code(CodeScheme.COW)).contains("946");
        assertThat(KIRIBATI.coding(CodeScheme.GLEDITSCH_WARD))
                .contains(Coding.of(CodeScheme.GLEDITSCH_WARD, "970", "Kiribati"));
    }

    @Test
    void aStateThatIsNoMoreHasNoIsoCode() {
        Country germany = Countries.byId("german-democratic-republic").orElseThrow();

        assertThat(germany.isFormer()).isTrue();
        assertThat(germany.alpha3()).isEmpty();
        assertThat(germany.code(CodeScheme.GLEDITSCH_WARD)).contains("265");
    }

    @Test
    void itIsCalledAsTheSourceCallsIt() {
        assertThat(Countries.byId("MMR").orElseThrow().nameIn(CodeScheme.UCDP_COUNTRY))
                .isEqualTo("Myanmar (Burma)");
    }
}
