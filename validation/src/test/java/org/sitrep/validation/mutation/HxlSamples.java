package org.sitrep.validation.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;

/** Real files of tables tagged with HXL, and the ways to damage them. */
final class HxlSamples {
    private static final List<Mutation> UCDP = List.of(
            of("the year is one more", "year", year -> String.valueOf(Long.parseLong(year) + 1), "hxl-date-part"),
            of("the year is one less", "year", year -> String.valueOf(Long.parseLong(year) - 1), "hxl-date-part"),
            of("the year is cut", "year", year -> year.substring(2), "hxl-date-part"),
            Mutation.to("latitude", "95", "hxl-coordinates-out-of-range"),
            Mutation.to("latitude", "-2248.8976", "hxl-coordinates-out-of-range"),
            Mutation.to("longitude", "181", "hxl-coordinates-out-of-range"),
            Mutation.to("longitude", "9006273.2", "hxl-coordinates-out-of-range"),
            Mutation.to("latitude", "north", "bad-number"),
            Mutation.to("longitude", "", "bad-number"),
            Mutation.to("iso3", "BGX", "hxl-country-code"),
            Mutation.to("iso3", "bgd", "hxl-country-code"),
            Mutation.to("iso3", "BD1", "hxl-country-code"),
            Mutation.to("iso3", "0", "hxl-country-code"),
            Mutation.to("iso3", "IND", "hxl-country-mismatch"),
            Mutation.to("iso3", "IN", "hxl-country-mismatch"),
            Mutation.to("date_start", "yesterday", "bad-date"),
            Mutation.to("date_start", "2013-02-30", "bad-date"),
            Mutation.to("date_end", "2013-31-01", "bad-date"),
            Mutation.to("id", "", "bad-number"));

    private static final List<Mutation> ACLED = List.of(
            Mutation.to("EVENT_ID_CNTY", "", "missing-id"),
            Mutation.to("EVENT_ID_CNTY", "RTA", "acled-id-shape"),
            Mutation.to("EVENT_DATE", "31/04/2001", "bad-date"),
            Mutation.to("YEAR", "2002", "acled-year"),
            Mutation.to("EVENT_TYPE", "Unrest", "acled-event-type"),
            Mutation.to("ACTOR1", "", "acled-missing-value"),
            Mutation.to("COUNTRY", "Numidia", "acled-country"),
            Mutation.to("ADMIN1", "", "acled-admin-gap"),
            Mutation.to("LOCATION", "7", "acled-not-a-name"),
            Mutation.to("LATITUDE", "91", "hxl-coordinates-out-of-range"),
            Mutation.to("LONGITUDE", "-180.5", "hxl-coordinates-out-of-range"),
            Mutation.to("LONGITUDE", "east", "bad-number"),
            Mutation.to("SOURCE", "", "acled-missing-value"),
            Mutation.to("FATALITIES", "-1", "acled-fatalities"),
            Mutation.to("FATALITIES", "-2", "hxl-negative-number"),
            Mutation.to("FATALITIES", "some", "bad-number"),
            Mutation.to("FATALITIES", "20000", "acled-fatalities-large"),
            Mutation.to("ISO3", "ALG", "acled-country-code"),
            Mutation.to("ISO3", "MAR", "acled-country-code"),
            Mutation.to("ISO3", "XXX", "hxl-country-code"),
            Mutation.to("ISO3", "TUN", "hxl-country-mismatch"),
            Mutation.to("REGION", "Nowhere", "acled-region"),
            Mutation.to("REGION", "Oceania", "acled-region-of-country"));

    private HxlSamples() {}

    private static Mutation of(String kind, String column, Function<String, String> damage, String code) {
        return Mutation.of(kind, column, damage, code);
    }

    static List<Sample> all() {
        return List.of(
                new Sample("hxl/hdx_ucdp_conflict_data_BGD_hxl_2022.csv", UTF_8, ',', true, 2, UCDP),
                new Sample("hxl/hdx_fixture_acled_alg_qc_hxl_2017style.csv", UTF_8, ',', true, 2, ACLED),
                new Sample("hxl/hdx_fixture_acled_alg_qc_hxl_2020style.csv", UTF_8, ',', true, 2, ACLED));
    }
}
