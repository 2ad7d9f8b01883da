package org.sitrep.io.loss;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.code.Coding;
import org.sitrep.event.EventLink;
import org.sitrep.event.Participant;
import org.sitrep.event.Weapon;
import org.sitrep.id.ClaimId;
import org.sitrep.id.PartyId;
import org.sitrep.party.Party;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;

/** When two values of an attribute say the same, and when one may stand for the other. */
final class Likeness {
    private static final ClaimId ANY_CLAIM = ClaimId.of("-");
    private static final PartyId ANY_PARTY = PartyId.of("-");

    private Likeness() {}

    /**
     * What a value says, for comparing: without the ids that readers give to the claims and parties within an event, which are
     * others in each format. Of the row it was read from, format and cells count.
     */
    static Object facts(Object value) {
        if (value instanceof CasualtyClaim claim) {
            return claim.toBuilder().id(ANY_CLAIM).build();
        }
        if (value instanceof Participant participant) {
            return participant.toBuilder()
                    .party(named(participant.party()))
                    .associateOf(participant.associateOf().map(id -> ANY_PARTY))
                    .build();
        }
        if (value instanceof Origin origin) {
            return List.of(origin.format(), origin.columns(), origin.cells());
        }
        return value;
    }

    private static Party named(Party party) {
        return party.name().isPresent() ? party.toBuilder().id(ANY_PARTY).build() : party;
    }

    /** Whether a value is what came of another, though it does not say the same. */
    static boolean akin(Object before, Object after) {
        Set<Object> shared = new HashSet<>(traits(before));
        shared.retainAll(traits(after));
        return !shared.isEmpty();
    }

    /** By what a value is known again; a value of any other type by being the only one there is. */
    private static Set<?> traits(Object value) {
        if (value instanceof Coding coding) {
            return Set.of(coding.scheme());
        }
        if (value instanceof Participant participant) {
            return participant
                    .party()
                    .name()
                    .<Set<?>>map(name -> Set.of(participant.role(), name.toLowerCase(Locale.ROOT)))
                    .orElseGet(() -> Set.of(participant.role()));
        }
        if (value instanceof CasualtyClaim claim) {
            return Set.of(claim.harm());
        }
        if (value instanceof Weapon weapon) {
            return Set.of(weapon.kind());
        }
        if (value instanceof EventLink link) {
            return Set.of(link.event());
        }
        if (value instanceof Source source) {
            return Stream.of(source.url(), source.title(), source.publisher())
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
        }
        if (value instanceof Origin origin) {
            return Set.of(origin.format());
        }
        return value instanceof String ? Set.of(value) : Set.of(value.getClass());
    }
}
