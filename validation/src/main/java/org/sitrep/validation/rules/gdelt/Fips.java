package org.sitrep.validation.rules.gdelt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.CodeEntry;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;

/** The codes of countries in GDELT's places: FIPS 10-4, and some that GDELT adds. */
final class Fips {
    /** Entries of FIPS 10-4 that are parts of a country in ISO 3166: islands, reefs and Antarctic bases without one of their own. */
    private static final List<String> ISLANDS = List.of(
            "AT", "BS", "CR", "EU", "FQ", "GO", "HQ", "IP", "JQ", "JU", "KQ", "LQ", "MQ", "PF", "PG", "TE", "WQ");

    private static final Set<String> KNOWN = known();

    private Fips() {}

    private static Set<String> known() {
        Set<String> known = new HashSet<>(ISLANDS);
        for (CodeEntry entry : CodeList.of(CodeScheme.GDELT_GEO_EXTRA).entries()) {
            known.add(entry.coding().code());
        }
        for (Country country : Countries.all()) {
            for (Coding coding : country.codings(CodeScheme.FIPS_10_4)) {
                known.add(coding.code());
            }
        }
        return known;
    }

    static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    /** Whether a country's name means the country of a code. */
    static boolean isNameOf(String name, String code) {
        Optional<Country> country = Countries.findByName(CodeScheme.COUNTRY_NAME, name);
        return country.isPresent()
                && country.get().codings(CodeScheme.FIPS_10_4).stream()
                        .anyMatch(coding -> coding.code().equals(code));
    }
}
