package org.sitrep.validation.rules.hxl;

import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;

/** The columns for countries, and what their codes stand for. */
final class HxlCountries {
    static final TagColumns CODES = TagColumns.under(
            "#country+code-v_pcode-gw-cow", "#country+v_iso3", "#country+iso3", "#country+v_iso2", "#country+iso2");
    static final TagColumns NAMES = TagColumns.under("#country+name", "#country!");

    private HxlCountries() {}

    /** The country of a code of ISO 3166-1, by its look. */
    static Optional<Country> coded(String code) {
        CodeScheme scheme = code.length() == 2 ? CodeScheme.ISO3166_ALPHA2 : CodeScheme.ISO3166_ALPHA3;
        boolean number = Character.isDigit(code.isEmpty() ? ' ' : code.charAt(0));
        return Countries.find(number ? CodeScheme.ISO3166_NUMERIC : scheme, code);
    }
}
