package org.sitrep.validation.rules.ucdp;

import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;

/** The states by UCDP's numbers and names. */
final class UcdpStates {
    private static final int TURKEY = 640;
    private static final int EGYPT = 651;

    private UcdpStates() {}

    /** The state with a Gleditsch-Ward number, also as pandas writes it in a column with gaps: {@code 652.0}. */
    static Optional<Country> byNumber(String number) {
        String digits = number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
        return Countries.find(CodeScheme.GLEDITSCH_WARD, digits);
    }

    /** The state that UCDP calls so. */
    static Optional<Country> byName(String name) {
        return Countries.findByName(CodeScheme.UCDP_COUNTRY, name);
    }

    /**
     * Whether a number and a name are those of one state. A number that several states have borne, such as 345, fits the names of
     * all of them.
     */
    static boolean isSame(String number, Country named) {
        Optional<Country> numbered = byNumber(number);
        return numbered.isEmpty()
                || numbered.get().equals(named)
                || named.codings(CodeScheme.GLEDITSCH_WARD).stream()
                        .anyMatch(coding -> number.equals(coding.code()) || number.equals(coding.code() + ".0"));
    }

    /**
     * Whether a state is counted to a region. The numbers of states run by continents: Europe up to 399, Africa to 629, the Middle
     * East to 699; of two it is not certain.
     */
    static boolean isIn(int state, String region) {
        return switch (region) {
            case "Americas" -> state < 200;
            case "Europe" -> (state >= 200 && state < 400) || state == TURKEY;
            case "Africa" -> (state >= 400 && state < 630) || state == EGYPT;
            case "Middle East" -> state >= 630 && state < 700;
            case "Asia" -> state >= 700;
            default -> false;
        };
    }

    /** Whether any of the numbers that a state has had is counted to a region. */
    static boolean isIn(Country state, String region) {
        return state.codings(CodeScheme.GLEDITSCH_WARD).stream()
                .anyMatch(coding -> isIn(Integer.parseInt(coding.code()), region));
    }
}
