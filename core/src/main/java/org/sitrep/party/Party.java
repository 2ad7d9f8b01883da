package org.sitrep.party;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.id.PartyId;
import org.sitrep.internal.SitrepValue;
import org.sitrep.source.Origin;

/**
 * Who acts, speaks or suffers: a state, a force, an organisation, a group, a person.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 */
@SitrepValue
@Value.Immutable
public non-sealed interface Party extends Record {
    /**
     * The id, unique within the dataset.
     *
     * @return the id
     */
    PartyId id();

    /**
     * What sort of party it is.
     *
     * @return the kind; {@link PartyKind#UNKNOWN} where nothing is said
     */
    @Value.Default
    default PartyKind kind() {
        return PartyKind.UNKNOWN;
    }

    /**
     * The name, as the source writes it.
     *
     * @return the name, or empty for a party known only by a code or an office
     */
    Optional<String> name();

    /**
     * Other names, in the order in which they are known.
     *
     * @return the other names
     */
    List<String> aliases();

    /**
     * The countries it belongs to, each as a code of a country scheme.
     *
     * @return the countries
     */
    List<Coding> countries();

    /**
     * What other schemes call it or its sort: a CAMEO actor code, an ACLED inter code.
     *
     * @return the codes
     */
    List<Coding> codings();

    /**
     * Identifiers given by others.
     *
     * @return the identifiers
     */
    List<Identifier> identifiers();

    /**
     * How it is tied to other parties.
     *
     * @return the ties
     */
    List<PartyTie> ties();

    /**
     * Anything else worth keeping, in free text.
     *
     * @return the note
     */
    Optional<String> note();

    /**
     * The row it was read from.
     *
     * @return the origin, or empty for a party that was not read from a table
     */
    @Override
    Optional<Origin> origin();

    /**
     * A party of which only its id, kind and name are known.
     *
     * @param id the id
     * @param kind the kind
     * @param name the name
     * @return the party
     */
    static Party of(String id, PartyKind kind, String name) {
        return builder().id(PartyId.of(id)).kind(kind).name(name).build();
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static PartyBuilder builder() {
        return new PartyBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default PartyBuilder toBuilder() {
        return builder().from(this);
    }
}
