package org.sitrep.place;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.casualty.Count;
import org.sitrep.code.Coding;
import org.sitrep.internal.SitrepValue;

/**
 * Where something happened, as precisely as it was said: a town, a road between two, an entire border, seven villages.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 */
@SitrepValue
@Value.Immutable
public interface Place {
    /**
     * The name, as the source writes it.
     *
     * @return the name
     */
    Optional<String> name();

    /**
     * What sort of place it is.
     *
     * @return the kind; {@link PlaceKind#UNKNOWN} where nothing is said
     */
    @Value.Default
    default PlaceKind kind() {
        return PlaceKind.UNKNOWN;
    }

    /**
     * How finely the place is known.
     *
     * @return the precision; {@link PlacePrecision#UNKNOWN} where nothing is said
     */
    @Value.Default
    default PlacePrecision precision() {
        return PlacePrecision.UNKNOWN;
    }

    /**
     * How much of the place it is about: an entire border, or a section of one.
     *
     * @return the extent, or empty where nothing is said
     */
    Optional<PlaceExtent> extent();

    /**
     * A named place near which this one lies, such as {@code Isfara} for seven villages without names.
     *
     * @return the other place's name, as the source writes it, or empty where nothing is said
     */
    Optional<String> near();

    /**
     * The point that stands for the place.
     *
     * @return the coordinates
     */
    Optional<Coordinates> coordinates();

    /**
     * How many places these are, for several taken together.
     *
     * @return the number
     */
    Optional<Count> number();

    /**
     * The countries it lies in, each as a code of a country scheme; two for a border.
     *
     * @return the countries
     */
    List<Coding> countries();

    /**
     * The country's name in the source's words.
     *
     * @return the country's name
     */
    Optional<String> countryName();

    /**
     * The first-order division: province, governorate, state.
     *
     * @return the division's name
     */
    Optional<String> admin1();

    /**
     * The second-order division.
     *
     * @return the division's name
     */
    Optional<String> admin2();

    /**
     * The third-order division.
     *
     * @return the division's name
     */
    Optional<String> admin3();

    /**
     * The place in the source's words, where the name does not say it fully.
     *
     * @return the description
     */
    Optional<String> description();

    /**
     * What other schemes call it: a GeoNames or GNS feature, a PRIO-GRID cell, a FIPS division.
     *
     * @return the codes
     */
    List<Coding> codings();

    /**
     * A place of which only the name is known.
     *
     * @param name the name
     * @return the place
     */
    static Place of(String name) {
        return builder().name(name).build();
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static PlaceBuilder builder() {
        return new PlaceBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default PlaceBuilder toBuilder() {
        return builder().from(this);
    }
}
