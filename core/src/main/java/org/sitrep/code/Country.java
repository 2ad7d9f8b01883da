package org.sitrep.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A country, territory or former state, with what it is called in each scheme.
 *
 * <p>There is one object for each, made by {@link Countries}: two are equal only if they are the same. Immutable and
 * thread-safe. The text form is the id, which {@link Countries#byId(String)} reads.
 */
public final class Country {
    private final String id;
    private final String name;
    private final boolean former;
    private final Map<CodeScheme, List<Coding>> codings;

    Country(String id, String name, boolean former, Map<CodeScheme, List<Coding>> codings) {
        this.id = id;
        this.name = name;
        this.former = former;
        this.codings = Map.copyOf(codings);
    }

    /**
     * What identifies the country in Sitrep.
     *
     * @return the ISO 3166-1 alpha-3 code where there is one ({@code XKX} for Kosovo), otherwise words joined by hyphens
     *     such as {@code german-democratic-republic}
     */
    public String id() {
        return id;
    }

    /**
     * The short English name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Whether the state no longer exists under this identity.
     *
     * @return true for former states such as Czechoslovakia
     */
    public boolean isFormer() {
        return former;
    }

    /**
     * The two letters of ISO 3166-1.
     *
     * @return the code; empty where ISO has none
     */
    public Optional<String> alpha2() {
        return code(CodeScheme.ISO3166_ALPHA2);
    }

    /**
     * The three letters of ISO 3166-1.
     *
     * @return the code; empty where ISO has none
     */
    public Optional<String> alpha3() {
        return code(CodeScheme.ISO3166_ALPHA3);
    }

    /**
     * The number of ISO 3166-1.
     *
     * @return three digits; empty where ISO has none, as for Kosovo
     */
    public Optional<String> numeric() {
        return code(CodeScheme.ISO3166_NUMERIC);
    }

    /**
     * The code of the country in a scheme, as one would write it today.
     *
     * @param scheme the scheme of codes or of names
     * @return the code; empty where the scheme has none for this country
     */
    public Optional<String> code(CodeScheme scheme) {
        return coding(scheme).map(Coding::code);
    }

    /**
     * The code of the country in a scheme, as one would write it today, labelled with the country's name.
     *
     * @param scheme the scheme of codes or of names
     * @return the coding, the same object at each call; empty where the scheme has none for this country
     */
    public Optional<Coding> coding(CodeScheme scheme) {
        return codings(scheme).stream().findFirst();
    }

    /**
     * All codes of the country in a scheme: {@code GZ} and {@code WE} for Palestine in FIPS 10-4.
     *
     * @param scheme the scheme of codes or of names
     * @return the codings, the preferred one first; empty where the scheme has none for this country
     */
    public List<Coding> codings(CodeScheme scheme) {
        return codings.getOrDefault(scheme, List.of());
    }

    /**
     * What a source calls the country.
     *
     * @param nameScheme whose names: {@link CodeScheme#ACLED_COUNTRY}, {@link CodeScheme#UCDP_COUNTRY} or
     *     {@link CodeScheme#ICEWS_COUNTRY}
     * @return the source's name, or {@link #name()} where the source is not known to have one of its own
     */
    public String nameIn(CodeScheme nameScheme) {
        return code(nameScheme).orElse(name);
    }

    @Override
    public String toString() {
        return id;
    }
}
