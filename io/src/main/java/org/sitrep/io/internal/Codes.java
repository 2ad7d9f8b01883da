package org.sitrep.io.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.io.cells.Cells;

/** Finds the codes by which a format says what an event says in terms. */
public final class Codes {
    private Codes() {}

    /** The code of a scheme among codings; empty if there is none. */
    public static String of(List<Coding> codings, CodeScheme scheme) {
        return of(codings, scheme, 0);
    }

    /** The code of a scheme that has so many before it among codings; empty if there are not so many. */
    public static String of(List<Coding> codings, CodeScheme scheme, int index) {
        int left = index;
        for (Coding coding : codings) {
            if (coding.scheme().equals(scheme) && left-- == 0) {
                return coding.code();
            }
        }
        return "";
    }

    /**
     * The code for a term: the one among the codings if it means the term, else the one that the crosswalk gives for it, else
     * the one among the codings whatever it means.
     */
    public static <T> String of(List<Coding> codings, Crosswalk<T> crosswalk, T term) {
        String coded = of(codings, crosswalk.from());
        if (!coded.isEmpty()
                && crosswalk.matches(coded).stream()
                        .anyMatch(match -> match.target().equals(term))) {
            return coded;
        }
        String other = of(crosswalk, term);
        return other.isEmpty() ? coded : other;
    }

    /** The code that corresponds best to a term; empty if there is none. */
    public static <T> String of(Crosswalk<T> crosswalk, T term) {
        List<Match<Coding>> codes = crosswalk.codesFor(term);
        return codes.isEmpty() ? "" : codes.get(0).target().code();
    }

    /** The code of a scheme for a country that is given by this or another code; empty if there is none. */
    public static String country(List<Coding> countries, CodeScheme scheme, Optional<LocalDate> day) {
        String coded = of(countries, scheme);
        if (!coded.isEmpty()) {
            return coded;
        }
        return country(countries, day).flatMap(country -> country.code(scheme)).orElse("");
    }

    /** The country that codes mean on a day; the first that is known. */
    public static Optional<Country> country(List<Coding> countries, Optional<LocalDate> day) {
        for (Coding coding : countries) {
            Optional<Country> country = day.flatMap(date -> Countries.find(coding.scheme(), coding.code(), date))
                    .or(() -> Countries.find(coding.scheme(), coding.code()));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** An id for a format whose ids are numbers: the id itself or, for another, one of twelve digits that is always the same. */
    public static String number(String id) {
        if (id.matches("[0-9]{1,18}")) {
            return id;
        }
        CRC32 sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return String.valueOf(900_000_000_000L + sum.getValue());
    }

    /** A flag of a codebook: 1 if it is set; if it is not, what the row has unless that is 1, which becomes 0. */
    public static String flag(boolean set, String original) {
        if (set) {
            return "1";
        }
        return Cells.code(original).equals("1") ? "0" : original;
    }

    /** A number in plain decimals, the shortest that is read as the same number. */
    public static String plain(double number) {
        BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        return (decimal.signum() == 0 ? BigDecimal.ZERO : decimal).toPlainString();
    }
}
