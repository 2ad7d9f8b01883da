package org.sitrep.io.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.io.internal.Codes;

/** Countries in formats that name them in English. */
public final class CodedCountries {
    private CodedCountries() {}

    /**
     * The country of a name: its ISO code, labelled with the name that the file has, or that name alone if nobody knows it.
     *
     * @param scheme whose names they are
     * @param name the name
     * @return the coding
     */
    public static Coding named(CodeScheme scheme, String name) {
        return Countries.findByName(scheme, name)
                .flatMap(Country::alpha3)
                .map(code -> Coding.of(CodeScheme.ISO3166_ALPHA3, code, name))
                .orElseGet(() -> Coding.of(scheme, name));
    }

    /**
     * The name for the first country that codes mean.
     *
     * @param scheme whose name
     * @param countries the codes
     * @param day the day on which they mean it
     * @return the name, or the label of a code that is no country; empty if there is neither
     */
    public static String nameOf(CodeScheme scheme, List<Coding> countries, Optional<LocalDate> day) {
        String own = Codes.of(countries, scheme);
        if (!own.isEmpty()) {
            return own;
        }
        return Codes.country(countries, day)
                .map(country -> scheme.equals(CodeScheme.COUNTRY_NAME) ? country.name() : country.nameIn(scheme))
                .or(() -> countries.stream()
                        .map(CodedCountries::label)
                        .filter(name -> !name.isEmpty())
                        .findFirst())
                .orElse("");
    }

    /** The name of a country in another list of names, or that of a region. */
    private static String label(Coding coding) {
        boolean named = coding.scheme().equals(CodeScheme.COUNTRY_NAME)
                || coding.scheme().equals(CodeScheme.ICEWS_COUNTRY)
                || coding.scheme().equals(CodeScheme.ACLED_COUNTRY)
                || coding.scheme().equals(CodeScheme.UCDP_COUNTRY);
        return named ? coding.code() : coding.label().orElse("");
    }
}
