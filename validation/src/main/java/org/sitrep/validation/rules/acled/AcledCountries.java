package org.sitrep.validation.rules.acled;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;

/** ACLED's countries: by name, by code, and the regions that they may be in. */
final class AcledCountries {
    /** A territory of which ACLED has events, but ISO has no code. */
    static final String WITHOUT_CODE = "Akrotiri and Dhekelia";

    /** Names of ACLED that other sources write otherwise, and the ids of the countries. */
    private static final Map<String, String> NAMES = Map.of(
            "Saint-Martin", "MAF",
            "Saint-Barthelemy", "BLM",
            "French Southern and Antarctic Lands", "ATF");

    /**
     * The countries of each region, by the region's number and the country's id. A country that ACLED has moved, or that
     * might be counted to either, is in two.
     */
    private static final Map<String, String> BY_REGION = Map.ofEntries(
            Map.entry("1", "BEN BFA CPV GMB GHA GIN GNB CIV LBR MLI MRT NER NGA SEN SHN SLE TGO"),
            Map.entry("2", "AGO CMR CAF TCD COD COG GNQ GAB STP"),
            Map.entry(
                    "3", "BDI COM DJI ERI ETH KEN MDG MWI MUS MYT MOZ REU RWA SYC SOM SSD SDN TZA UGA ZMB ZWE IOT ATF"),
            Map.entry("4", "AGO BWA SWZ LSO NAM ZAF ZMB ZWE MWI MOZ MDG MUS"),
            Map.entry("5", "DZA EGY LBY MAR SDN SSD TUN ESH MRT"),
            Map.entry("7", "AFG BGD BTN IND MDV NPL PAK LKA IRN IOT"),
            Map.entry("9", "BRN KHM CXR CCK IDN LAO MYS MMR PHL SGP THA TLS VNM"),
            Map.entry("11", "BHR IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR ARE YEM CYP EGY"),
            Map.entry(
                    "12",
                    "ALA ALB AND AUT BLR BEL BIH BGR HRV CYP CZE DNK EST FRO FIN FRA DEU GIB GRC GRL GGY HUN ISL IRL IMN"
                            + " ITA JEY XKX LVA LIE LTU LUX MLT MDA MCO MNE NLD MKD NOR POL PRT ROU RUS SMR SRB SVK SVN ESP"
                            + " SJM SWE CHE TUR UKR GBR VAT ARM AZE GEO"),
            Map.entry("13", "AFG ARM AZE GEO KAZ KGZ TJK TKM UZB RUS MNG"),
            Map.entry("14", "BLZ CRI SLV GTM HND MEX NIC PAN"),
            Map.entry("15", "ARG BOL BRA CHL COL ECU FLK GUF GUY PRY PER SUR URY VEN SGS BVT TTO"),
            Map.entry(
                    "16",
                    "AIA ATG ABW BHS BRB BES BMU CYM CUB CUW DMA DOM GRD GLP HTI JAM MTQ MSR PRI BLM KNA LCA MAF VCT SXM"
                            + " TTO TCA VGB VIR"),
            Map.entry("17", "CHN HKG JPN MAC MNG PRK KOR TWN"),
            Map.entry("18", "BMU CAN GRL MEX SPM USA"),
            Map.entry(
                    "19",
                    "ASM AUS COK CXR CCK FJI PYF GUM KIR MHL FSM NRU NCL NZL NIU NFK MNP PLW PNG PCN WSM SLB TKL TON TUV UMI"
                            + " VUT WLF"),
            Map.entry("20", "ATA ATF BVT HMD SGS"));

    private static final Map<String, Set<String>> REGIONS_OF = regions();

    private AcledCountries() {}

    private static Map<String, Set<String>> regions() {
        Map<String, Set<String>> regions = new HashMap<>();
        BY_REGION.forEach((region, countries) -> {
            for (String country : countries.split(" ", -1)) {
                regions.computeIfAbsent(country, id -> new HashSet<>()).add(region);
            }
        });
        return regions;
    }

    /** The country that ACLED calls by a name. */
    static Optional<Country> named(String name) {
        String id = NAMES.get(name);
        return id == null ? Countries.findByName(CodeScheme.ACLED_COUNTRY, name) : Countries.byId(id);
    }

    static boolean isKnown(String name) {
        return name.equals(WITHOUT_CODE) || named(name).isPresent();
    }

    /** The country that a code in one of the columns for codes stands for. */
    static Optional<Country> coded(ColumnKey<?> column, String code) {
        CodeScheme scheme = column == AcledColumns.ISO3 ? CodeScheme.ISO3166_ALPHA3 : CodeScheme.GLEDITSCH_WARD;
        return Countries.find(column == AcledColumns.ISO ? CodeScheme.ACLED_ISO : scheme, code);
    }

    /** Tells whether a country is known to be in other regions than one. */
    static boolean isElsewhere(String country, String region) {
        Set<String> regions = REGIONS_OF.getOrDefault(country, Set.of());
        return !regions.isEmpty() && !regions.contains(region);
    }
}
