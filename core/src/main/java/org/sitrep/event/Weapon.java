package org.sitrep.event;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.code.Coding;
import org.sitrep.id.PartyId;
import org.sitrep.internal.SitrepValue;
import org.sitrep.statement.Attribution;

/**
 * A weapon, or a sort of weapons, used in an event.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 */
@SitrepValue
@Value.Immutable
public interface Weapon {
    /**
     * What sort of weapon.
     *
     * @return the kind
     */
    WeaponKind kind();

    /**
     * The weapon in the source's words.
     *
     * @return the description
     */
    Optional<String> description();

    /**
     * Who used it.
     *
     * @return the party's id, or empty where nothing is said
     */
    Optional<PartyId> usedBy();

    /**
     * Who says that it was used, where that is an allegation.
     *
     * @return the attribution, or empty where the event's own sources say so
     */
    Optional<Attribution> allegedBy();

    /**
     * What other schemes call it, such as a GTD weapon type.
     *
     * @return the codes
     */
    List<Coding> codings();

    /**
     * A weapon of which only the sort is known.
     *
     * @param kind the sort
     * @return the weapon
     */
    static Weapon of(WeaponKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static WeaponBuilder builder() {
        return new WeaponBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default WeaponBuilder toBuilder() {
        return builder().from(this);
    }
}
