package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes by which countries are most often confounded when files of different sources meet. */
class CountryCodesOfSourcesTest {
    /** Letters that name one country in FIPS 10-4, as GDELT has them, and another in ISO 3166-1. */
    @ParameterizedTest
    @CsvSource({
        "AU, AUT, AUS",
        "AS, AUS, ASM",
        "CH, CHN, CHE",
        "SZ, CHE, SWZ",
        "GM, DEU, GMB",
        "GA, GMB, GAB",
        "GB, GAB, GBR",
        "GG, GEO, GGY",
        "SF, ZAF,",
        "ZA, ZMB, ZAF",
        "ZI, ZWE,",
        "SU, SDN,",
        "SN, SGP, SEN",
        "SG, SEN, SGP",
        "NI, NGA, NIC",
        "NG, NER, NGA",
        "NU, NIC, NIU",
        "IZ, IRQ,",
        "IS, ISR, ISL",
        "IC, ISL,",
        "RS, RUS, SRB",
        "UP, UKR,",
        "UK, GBR,",
        "UV, BFA,",
        "BF, BHS, BFA",
        "BG, BGD, BGR",
        "BU, BGR,",
        "BO, BLR, BOL",
        "BL, BOL, BLM",
        "BM, MMR, BMU",
        "BN, BEN, BRN",
        "BK, BIH,",
        "CE, LKA,",
        "CG, COD, COG",
        "CF, COG, CAF",
        "CT, CAF,",
        "CD, TCD, COD",
        "CI, CHL, CIV",
        "IV, CIV,",
        "DA, DNK,",
        "DO, DMA, DOM",
        "EZ, CZE,",
        "LO, SVK,",
        "ES, SLV, ESP",
        "SP, ESP,",
        "SW, SWE,",
        "TU, TUR,",
        "TX, TKM,",
        "TI, TJK,",
        "TS, TUN,",
        "TN, TON, TUN",
        "TO, TGO, TON",
        "MA, MDG, MAR",
        "MO, MAR, MAC",
        "MG, MNG, MDG",
        "MI, MWI,",
        "KS, KOR,",
        "KN, PRK, KNA",
        "KR, KIR, KOR",
        "LE, LBN,",
        "LI, LBR, LIE",
        "LG, LVA,",
        "LH, LTU,",
        "PS, PLW, PSE",
        "PA, PRY, PAN",
        "PM, PAN, SPM",
        "RP, PHL,",
        "VM, VNM,",
        "WA, NAM,",
        "WI, ESH,",
        "YM, YEM,",
        "HA, HTI,",
        "AG, DZA, ATG",
        "AJ, AZE,",
        "AZ,, AZE"
    })
    void fipsLettersAreNotIsoLetters(String code, String fips, String iso) {
        assertThat(Countries.find(CodeScheme.FIPS_10_4, code).map(Country::id).orElse(null))
                .isEqualTo(fips);
        assertThat(Countries.find(CodeScheme.ISO3166_ALPHA2, code)
                        .map(Country::id)
                        .orElse(null))
                .isEqualTo(iso);
    }

    /** Kosovo, Palestine, Serbia and Yemen, as each source writes them today; nothing where it cannot. */
    @ParameterizedTest
    @CsvSource({
        "XKX, iso3166-alpha2, XK",
        "XKX, iso3166-numeric,",
        "XKX, acled-iso, 0",
        "XKX, fips-10-4, KV",
        "XKX, cameo-country,",
        "XKX, plover-country, KOS",
        "XKX, cow, 347",
        "XKX, gleditsch-ward, 347",
        "PSE, iso3166-alpha2, PS",
        "PSE, iso3166-numeric, 275",
        "PSE, acled-iso, 275",
        "PSE, fips-10-4, GZ",
        "PSE, cameo-country, PSE",
        "PSE, plover-country, PSE",
        "PSE, cow,",
        "PSE, gleditsch-ward,",
        "SRB, iso3166-numeric, 688",
        "SRB, acled-iso, 688",
        "SRB, fips-10-4, RI",
        "SRB, cameo-country, SRB",
        "SRB, cow, 345",
        "SRB, gleditsch-ward, 340",
        "YEM, iso3166-numeric, 887",
        "YEM, acled-iso, 887",
        "YEM, fips-10-4, YM",
        "YEM, cameo-country, YEM",
        "YEM, cow, 679",
        "YEM, gleditsch-ward, 678"
    })
    void eachSourceHasItsOwnCodeForDisputedAndChangedStates(String id, CodeScheme scheme, String code) {
        Country country = Countries.byId(id).orElseThrow();
        assertThat(country.code(scheme).orElse(null)).isEqualTo(code);
        if (code != null) {
            assertThat(Countries.find(scheme, code)).containsSame(country);
        }
    }

    @ParameterizedTest
    @CsvSource({"KSV, XKX", "KOS, XKX", "PSE, PSE", "WSB, PSE", "GZS, PSE", "SRB, SRB", "YEM, YEM"})
    void cameoCodesThatAreReadButNotWrittenAreUnderstood(String code, String country) {
        assertThat(Countries.find(CodeScheme.CAMEO_COUNTRY, code).map(Country::id))
                .contains(country);
    }

    @Test
    void aNumberThatTwoListsShareNamesTwoCountries() {
        assertThat(Countries.find(CodeScheme.GLEDITSCH_WARD, "970")).isEqualTo(Countries.byId("KIR"));
        assertThat(Countries.find(CodeScheme.COW, "970")).isEqualTo(Countries.byId("NRU"));
        assertThat(Countries.find(CodeScheme.GLEDITSCH_WARD, "970", LocalDate.of(2020, 1, 1)))
                .isEqualTo(Countries.byId("KIR"));
        assertThat(Countries.find(CodeScheme.COW, "970", LocalDate.of(2020, 1, 1)))
                .isEqualTo(Countries.byId("NRU"));
    }
}
