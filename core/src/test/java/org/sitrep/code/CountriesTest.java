package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
    @Test
    void aCountryKnowsItsCodesInEachScheme() {
        Country kyrgyzstan = Countries.find(CodeScheme.ISO3166_ALPHA3, "KGZ").orElseThrow();
        assertThat(kyrgyzstan.name()).isEqualTo("Kyrgyzstan");
        assertThat(kyrgyzstan.alpha2()).contains("KG");
        assertThat(kyrgyzstan.alpha3()).contains("KGZ");
        assertThat(kyrgyzstan.numeric()).contains("417");
        assertThat(kyrgyzstan.code(CodeScheme.FIPS_10_4)).contains("KG");
        assertThat(kyrgyzstan.code(CodeScheme.GLEDITSCH_WARD)).contains("703");
        assertThat(kyrgyzstan.coding(CodeScheme.COW)).contains(Coding.of(CodeScheme.COW, "703", "Kyrgyzstan"));
        assertThat(kyrgyzstan.coding(CodeScheme.COW)).isEqualTo(kyrgyzstan.coding(CodeScheme.COW));
        assertThat(kyrgyzstan.isFormer()).isFalse();
        assertThat(kyrgyzstan).hasToString("KGZ");
        assertThat(Countries.byId("KGZ")).containsSame(kyrgyzstan);
    }

    @ParameterizedTest
    @CsvSource({
        "fips-10-4, AU, AUT",
        "fips-10-4, AS, AUS",
        "fips-10-4, CH, CHN",
        "fips-10-4, GM, DEU",
        "fips-10-4, GA, GMB",
        "fips-10-4, SF, ZAF",
        "fips-10-4, RI, SRB",
        "fips-10-4, RB, SRB",
        "fips-10-4, KV, XKX",
        "fips-10-4, GZ, PSE",
        "fips-10-4, WE, PSE",
        "fips-10-4, OD, SSD",
        "fips-10-4, YI, yugoslavia",
        "fips-10-4, NT, netherlands-antilles",
        "cameo-country, ROM, ROU",
        "cameo-country, ROU, ROU",
        "cameo-country, MTN, MNE",
        "cameo-country, TMP, TLS",
        "cameo-country, IMY, IMN",
        "cameo-country, SSD, SSD",
        "cameo-country, GZS, PSE",
        "cameo-country, WSB, PSE",
        "cameo-country, ANT, netherlands-antilles",
        "iso3166-alpha2, NA, NAM",
        "iso3166-alpha2, XK, XKX",
        "iso3166-alpha2, AU, AUS",
        "iso3166-alpha3, XKX, XKX",
        "iso3166-alpha3, ROM, ROU",
        "iso3166-numeric, 004, AFG",
        "iso3166-numeric, 4, AFG",
        "iso3166-numeric, 50, BGD",
        "acled-iso, 0, XKX",
        "acled-iso, 4, AFG",
        "acled-iso, 275, PSE",
        "plover-country, KOS, XKX",
        "plover-country, IRN, IRN",
        "gleditsch-ward, 970, KIR",
        "cow, 970, NRU",
        "gleditsch-ward, 971, NRU",
        "cow, 946, KIR",
        "gleditsch-ward, 972, TON",
        "cow, 955, TON",
        "gleditsch-ward, 260, DEU",
        "cow, 255, DEU",
        "gleditsch-ward, 340, SRB",
        "gleditsch-ward, 345, SRB",
        "cow, 345, SRB",
        "gleditsch-ward, 678, YEM",
        "cow, 679, YEM",
        "gleditsch-ward, 666, ISR",
        "gleditsch-ward, 816, VNM",
        "gleditsch-ward, 347, XKX",
        "gleditsch-ward, 396, abkhazia",
        "gleditsch-ward, 265, german-democratic-republic",
        "gleditsch-ward, 365, RUS"
    })
    void aCodeMeansThisToday(CodeScheme scheme, String code, String country) {
        assertThat(Countries.find(scheme, code).map(Country::id)).contains(country);
        assertThat(Countries.find(scheme, code)).isSameAs(Countries.find(scheme, code));
    }

    @ParameterizedTest
    @CsvSource({
        "cameo-country, AFR",
        "cameo-country, EUR",
        "cameo-country, WST",
        "cameo-country, BAG",
        "fips-10-4, OS",
        "fips-10-4, ZZ",
        "iso3166-numeric, 0",
        "iso3166-alpha2, na",
        "gleditsch-ward, 255000",
        "acled-event, 4"
    })
    void regionsAndUnknownCodesAreNoCountries(CodeScheme scheme, String code) {
        assertThat(Countries.find(scheme, code)).isEmpty();
        assertThat(Countries.find(scheme, code, LocalDate.of(2020, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gleditsch-ward, 41, 1900-01-01, HTI",
        "gleditsch-ward, 41, 1915-07-04, HTI",
        "gleditsch-ward, 41, 1915-07-05,",
        "gleditsch-ward, 41, 1934-08-14,",
        "gleditsch-ward, 41, 1934-08-15, HTI",
        "gleditsch-ward, 366, 1939-01-01, EST",
        "gleditsch-ward, 366, 1960-01-01,",
        "gleditsch-ward, 366, 2000-01-01, EST",
        "gleditsch-ward, 367, 1960-01-01,",
        "gleditsch-ward, 368, 1991-09-06, LTU",
        "gleditsch-ward, 345, 1917-01-01,",
        "gleditsch-ward, 345, 1999-03-24, yugoslavia",
        "gleditsch-ward, 345, 2006-06-04, yugoslavia",
        "gleditsch-ward, 345, 2006-06-05, SRB",
        "cow, 345, 1900-01-01, SRB",
        "cow, 345, 1999-03-24, yugoslavia",
        "cow, 345, 2010-01-01, SRB",
        "gleditsch-ward, 347, 2008-02-16,",
        "gleditsch-ward, 347, 2008-02-17, XKX",
        "cow, 347, 2010-01-01, XKX",
        "gleditsch-ward, 666, 2023-10-07, ISR",
        "gleditsch-ward, 678, 2015-03-26, YEM",
        "cow, 678, 2015-03-26,",
        "cow, 679, 2015-03-26, YEM",
        "cow, 680, 1980-01-01, south-yemen",
        "gleditsch-ward, 340, 1900-01-01, SRB",
        "gleditsch-ward, 340, 1999-03-24,",
        "gleditsch-ward, 340, 2006-06-05, SRB",
        "gleditsch-ward, 255, 1900-01-01, DEU",
        "gleditsch-ward, 255, 1990-10-03,",
        "gleditsch-ward, 260, 1990-10-03, DEU",
        "cow, 255, 1990-10-03, DEU",
        "cow, 260, 1980-01-01, DEU",
        "gleditsch-ward, 265, 1980-01-01, german-democratic-republic",
        "gleditsch-ward, 265, 1991-01-01,",
        "gleditsch-ward, 315, 1950-01-01, czechoslovakia",
        "gleditsch-ward, 316, 1993-01-01, CZE",
        "gleditsch-ward, 678, 1950-01-01, YEM",
        "cow, 678, 1980-01-01, YEM",
        "cow, 679, 1980-01-01,",
        "cow, 679, 1990-05-22, YEM",
        "gleditsch-ward, 680, 1980-01-01, south-yemen",
        "gleditsch-ward, 817, 1970-01-01, south-vietnam",
        "gleditsch-ward, 341, 1914-01-01, MNE",
        "gleditsch-ward, 341, 1950-01-01,",
        "gleditsch-ward, 341, 2006-06-03, MNE",
        "gleditsch-ward, 775, 1890-01-01,",
        "gleditsch-ward, 775, 1990-01-01, MMR",
        "gleditsch-ward, 626, 2011-07-08,",
        "gleditsch-ward, 626, 2011-07-09, SSD",
        "cow, 970, 1999-09-14, NRU",
        "iso3166-alpha2, KG, 1900-01-01, KGZ"
    })
    void aNumberMeantThisOnADay(CodeScheme scheme, String code, LocalDate date, String country) {
        assertThat(Countries.find(scheme, code, date).map(Country::id).orElse(null))
                .isEqualTo(country);
    }

    @Test
    void formerStatesHaveNoIsoCodes() {
        Country gdr = Countries.byId("german-democratic-republic").orElseThrow();
        assertThat(gdr.isFormer()).isTrue();
        assertThat(gdr.alpha2()).isEmpty();
        assertThat(gdr.alpha3()).isEmpty();
        assertThat(gdr.numeric()).isEmpty();
        assertThat(gdr.code(CodeScheme.GLEDITSCH_WARD)).contains("265");
        assertThat(gdr.coding(CodeScheme.FIPS_10_4)).isEmpty();
    }

    @Test
    void theCodeToWriteIsTodaysAndNeverAnAlias() {
        assertThat(code("DEU", CodeScheme.COW)).isEqualTo("255");
        assertThat(code("DEU", CodeScheme.GLEDITSCH_WARD)).isEqualTo("260");
        assertThat(code("YEM", CodeScheme.COW)).isEqualTo("679");
        assertThat(code("SRB", CodeScheme.GLEDITSCH_WARD)).isEqualTo("340");
        assertThat(code("SRB", CodeScheme.COW)).isEqualTo("345");
        assertThat(code("SRB", CodeScheme.FIPS_10_4)).isEqualTo("RI");
        assertThat(code("ROU", CodeScheme.CAMEO_COUNTRY)).isEqualTo("ROM");
        assertThat(code("ROU", CodeScheme.ISO3166_ALPHA3)).isEqualTo("ROU");
        assertThat(code("AFG", CodeScheme.ISO3166_NUMERIC)).isEqualTo("004");
        assertThat(code("AFG", CodeScheme.ACLED_ISO)).isEqualTo("4");
        assertThat(code("XKX", CodeScheme.ACLED_ISO)).isEqualTo("0");
        assertThat(Countries.byId("XKX").orElseThrow().numeric()).isEmpty();
        assertThat(Countries.byId("PSE").orElseThrow().codings(CodeScheme.FIPS_10_4))
                .extracting(Coding::code)
                .containsExactly("GZ", "WE");
    }

    private static String code(String id, CodeScheme scheme) {
        return Countries.byId(id).orElseThrow().code(scheme).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acled-country|Democratic Republic of Congo|COD",
                "acled-country|Republic of Congo|COG",
                "acled-country|Ivory Coast|CIV",
                "acled-country|eSwatini|SWZ",
                "acled-country|Palestine|PSE",
                "acled-country|Kosovo|XKX",
                "acled-country|Serbia|SRB",
                "acled-country|Yemen|YEM",
                "acled-country|East Timor|TLS",
                "acled-country|Cape Verde|CPV",
                "acled-country|Czech Republic|CZE",
                "acled-country|Turkey|TUR",
                "acled-country|Bailiwick of Jersey|JEY",
                "acled-country|Virgin Islands, U.S.|VIR",
                "acled-country|Saint Helena, Ascension and Tristan da Cunha|SHN",
                "acled-country|Burkina Faso|BFA",
                "acled-country|burkina faso |BFA",
                "ucdp-country|Russia (Soviet Union)|RUS",
                "ucdp-country|Yemen (North Yemen)|YEM",
                "ucdp-country|Kosovo|XKX",
                "ucdp-country|Israel|ISR",
                "ucdp-country|DR Congo (Zaire)|COD",
                "ucdp-country|Myanmar (Burma)|MMR",
                "ucdp-country|Serbia (Yugoslavia)|SRB",
                "ucdp-country|Cambodia (Kampuchea)|KHM",
                "ucdp-country|Macedonia, FYR|MKD",
                "ucdp-country|Bosnia-Herzegovina|BIH",
                "ucdp-country|Kingdom of eSwatini (Swaziland)|SWZ",
                "ucdp-country|Ivory Coast|CIV",
                "ucdp-country|Kyrgyzstan|KGZ",
                "icews-country|Occupied Palestinian Territory|PSE",
                "icews-country|Russian Federation|RUS",
                "icews-country|Cote d'Ivoire|CIV",
                "icews-country|Isle Of Man|IMN",
                "icews-country|Jersey|JEY",
                "icews-country|Kosovo|XKX",
                "icews-country|Serbia|SRB",
                "icews-country|Serbia and Montenegro|SRB",
                "icews-country|Yemen|YEM",
                "icews-country|Gaza|PSE",
                "icews-country|Antarctica|ATA",
                "icews-country|American Samoa|ASM",
                "icews-country|Timor-Leste|TLS",
                "country-name|Côte d’Ivoire|CIV",
                "country-name|Palestinian Territories|PSE",
                "country-name|West Bank|PSE",
                "country-name|United States of America|USA",
                "country-name|East Germany|german-democratic-republic",
                "country-name|Niger|NER",
                "country-name|Nigeria|NGA"
            })
    void aNameMeansThis(CodeScheme scheme, String name, String country) {
        assertThat(Countries.findByName(scheme, name).map(Country::id)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NULL", "Atlantis", "Africa", "None"})
    void otherNamesAreNotFound(String name) {
        assertThat(Countries.findByName(CodeScheme.COUNTRY_NAME, name)).isEmpty();
    }

    @Test
    void aCountryIsNamedAsTheSourceNamesIt() {
        Country congo = Countries.byId("COD").orElseThrow();
        assertThat(congo.nameIn(CodeScheme.UCDP_COUNTRY)).isEqualTo("DR Congo (Zaire)");
        assertThat(congo.nameIn(CodeScheme.ACLED_COUNTRY)).isEqualTo("Democratic Republic of Congo");
        assertThat(Countries.byId("MLI").orElseThrow().nameIn(CodeScheme.UCDP_COUNTRY))
                .isEqualTo("Mali");
    }

    @Test
    void everyCountryIsFoundByItsOwnCodesAndName() {
        assertThat(Countries.all()).hasSize(280);
        Set<String> names = new HashSet<>();
        for (Country country : Countries.all()) {
            assertThat(Countries.byId(country.toString())).containsSame(country);
            assertThat(names.add(country.name())).as(country.name()).isTrue();
            assertThat(Countries.findByName(CodeScheme.COUNTRY_NAME, country.name()))
                    .containsSame(country);
            country.alpha2()
                    .ifPresent(code -> assertThat(Countries.find(CodeScheme.ISO3166_ALPHA2, code))
                            .containsSame(country));
            country.numeric()
                    .ifPresent(code -> assertThat(Countries.find(CodeScheme.ISO3166_NUMERIC, code))
                            .containsSame(country));
            assertThat(country.alpha3().isPresent()).isEqualTo(country.id().length() == 3);
        }
    }

    @Test
    void everyCameoCodeIsACountryUnlessTheListCallsItARegion() {
        for (CodeEntry entry : CodeList.of(CodeScheme.CAMEO_COUNTRY).entries()) {
            String code = entry.coding().code();
            boolean country = entry.attribute("kind").orElseThrow().equals("country");
            if (country) {
                assertThat(Countries.find(CodeScheme.CAMEO_COUNTRY, code))
                        .as(code)
                        .isPresent();
            } else if (!code.equals("WSB") && !code.equals("GZS")) {
                assertThat(Countries.find(CodeScheme.CAMEO_COUNTRY, code))
                        .as(code)
                        .isEmpty();
            }
        }
    }

    @Test
    void theTablesSayWhereTheyAreFrom() {
        assertThat(Countries.provenances())
                .hasSize(3)
                .allSatisfy(p -> assertThat(p.licence()).isNotBlank());
    }
}
