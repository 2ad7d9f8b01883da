package org.sitrep.testing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Harm;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.LinkKind;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.place.Place;
import org.sitrep.time.EventTime;

/** Assertions on an event. */
public final class EventAssert extends AbstractAssert<EventAssert, Event> {
    EventAssert(Event actual) {
        super(actual, EventAssert.class);
    }

    /**
     * Asserts its id.
     *
     * @param id the text of the id
     * @return this
     */
    public EventAssert hasId(String id) {
        isNotNull();
        return check("id", actual.id().value(), id);
    }

    /**
     * Asserts its type.
     *
     * @param type the type
     * @return this
     */
    public EventAssert hasType(EventType type) {
        isNotNull();
        return check("type", actual.type(), type);
    }

    /**
     * Asserts when it happened.
     *
     * @param edtf the text form of the time, such as {@code 2022-01-27} or {@code 2022-09-12/2022-09-15}
     * @return this
     */
    public EventAssert hasTime(String edtf) {
        isNotNull();
        return check("time", actual.time(), Optional.of(EventTime.parse(edtf)));
    }

    /**
     * Asserts that one of its places has a name.
     *
     * @param name the name
     * @return this
     */
    public EventAssert happenedAt(String name) {
        isNotNull();
        List<String> names = actual.places().stream()
                .map(Place::name)
                .flatMap(Optional::stream)
                .toList();
        if (!names.contains(name)) {
            failWithMessage(
                    "expected event %s to have happened at \"%s\", but its places are %s", actual.id(), name, names);
        }
        return this;
    }

    /**
     * Asserts that a party took part in it in a role.
     *
     * @param role the role
     * @param nameOrId the party's name, or its id
     * @return this
     */
    public EventAssert hasParticipant(ParticipantRole role, String nameOrId) {
        isNotNull();
        boolean found = actual.participants().stream()
                .filter(participant -> participant.role() == role)
                .map(Participant::party)
                .anyMatch(party -> party.id().value().equals(nameOrId)
                        || party.name().filter(nameOrId::equals).isPresent());
        if (!found) {
            List<String> all = actual.participants().stream()
                    .map(participant -> participant.role().code() + " "
                            + participant
                                    .party()
                                    .name()
                                    .orElse(participant.party().id().value()))
                    .toList();
            failWithMessage(
                    "expected event %s to have \"%s\" as %s, but its participants are %s",
                    actual.id(), nameOrId, role.code(), all);
        }
        return this;
    }

    /**
     * Asserts that it has a code of another scheme.
     *
     * @param coding the text form of the coding, such as {@code cameo-event:190}
     * @return this
     */
    public EventAssert hasCoding(String coding) {
        isNotNull();
        Coding wanted = Coding.parse(coding);
        if (actual.codings().stream()
                .noneMatch(some ->
                        some.scheme().equals(wanted.scheme()) && some.code().equals(wanted.code()))) {
            failWithMessage(
                    "expected event %s to have the coding %s, but it has %s", actual.id(), coding, actual.codings());
        }
        return this;
    }

    /**
     * Asserts that it is linked to another event.
     *
     * @param kind how
     * @param event the other event's id
     * @return this
     */
    public EventAssert isLinkedTo(LinkKind kind, String event) {
        isNotNull();
        if (actual.links().stream()
                .noneMatch(link -> link.kind() == kind && link.event().value().equals(event))) {
            failWithMessage(
                    "expected event %s to be linked to %s by %s, but its links are %s",
                    actual.id(), event, kind.code(), actual.links());
        }
        return this;
    }

    /**
     * Goes on with the claims that were made of one harm; there must be at least one.
     *
     * @param harm the harm
     * @return assertions on the first of these claims
     */
    public CasualtyClaimAssert claims(Harm harm) {
        isNotNull();
        List<CasualtyClaim> claims = actual.casualties().stream()
                .filter(claim -> claim.harm() == harm)
                .toList();
        if (claims.isEmpty()) {
            failWithMessage(
                    "expected event %s to have a claim of %s, but it has %s",
                    actual.id(), harm.code(), actual.casualties());
        }
        return new CasualtyClaimAssert(claims.get(0));
    }

    private EventAssert check(String what, Object found, Object wanted) {
        if (!Objects.equals(found, wanted)) {
            failWithMessage("expected the %s of event %s to be %s, but it is %s", what, actual.id(), wanted, found);
        }
        return this;
    }
}
