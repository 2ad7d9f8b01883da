package org.sitrep.validation.rules.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.event.Event;
import org.sitrep.event.Participant;
import org.sitrep.event.Weapon;
import org.sitrep.party.Party;
import org.sitrep.place.Place;
import org.sitrep.statement.Statement;

/** Hashes of what an event or statement says apart from ids: its own, those of its claims, and those of parties that have a name. */
final class Contents {
    private Contents() {}

    /** Whether so much is said that another event of which the same is said must be the same. */
    static boolean isTelling(Event event) {
        boolean isPlaced = event.time().isPresent() && !event.places().isEmpty();
        return isPlaced
                && !event.participants().isEmpty()
                && (event.note().isPresent() || !event.sources().isEmpty());
    }

    static boolean isTelling(Statement statement) {
        return !statement.speakers().isEmpty()
                && (statement.gist().isPresent() || statement.quote().isPresent());
    }

    static long of(Event event) {
        long hash = Hashes.mix(event.type().hashCode(), event.codings().hashCode());
        hash = Hashes.mix(hash, event.time().hashCode());
        for (Place place : event.places()) {
            hash = Hashes.mix(hash, of(place));
        }
        for (Participant participant : event.participants()) {
            hash = Hashes.mix(hash, participant.role().hashCode());
            hash = Hashes.mix(hash, of(participant.party(), event.id().value()));
        }
        for (CasualtyClaim claim : event.casualties()) {
            hash = Hashes.mix(hash, of(claim, event.id().value()));
        }
        for (Weapon weapon : event.weapons()) {
            hash = Hashes.mix(hash, weapon.kind().hashCode());
            hash = Hashes.mix(hash, text(weapon.description()));
        }
        hash = Hashes.mix(hash, event.sources().hashCode());
        hash = Hashes.mix(hash, event.tags().hashCode());
        hash = Hashes.mix(hash, text(event.title()));
        return Hashes.mix(hash, text(event.note()));
    }

    static long of(Statement statement) {
        long hash = Hashes.mix(statement.act().hashCode(), statement.time().hashCode());
        hash = Hashes.mix(hash, parties(statement.speakers(), statement.id().value()));
        hash = Hashes.mix(hash, parties(statement.addressees(), statement.id().value()));
        hash = Hashes.mix(hash, parties(statement.accused(), statement.id().value()));
        hash = Hashes.mix(hash, statement.aboutEvents().hashCode());
        hash = Hashes.mix(hash, statement.attribution().hashCode());
        hash = Hashes.mix(hash, text(statement.quote().map(quote -> quote.text())));
        return Hashes.mix(hash, text(statement.gist()));
    }

    /** The parties that take part, whatever their order: by name, or by id where there is no name. */
    static long parties(Event event) {
        long sum = 0;
        for (Participant participant : event.participants()) {
            Party party = participant.party();
            sum += Hashes.of(party.name().orElse(party.id().value()).strip().toLowerCase(Locale.ROOT));
        }
        return sum;
    }

    private static long parties(List<Party> parties, String around) {
        long hash = parties.size();
        for (Party party : parties) {
            hash = Hashes.mix(hash, of(party, around));
        }
        return hash;
    }

    /** An id that holds that of the record is one for this record alone, and says nothing. */
    private static long of(Party party, String around) {
        long hash = Hashes.mix(party.kind().hashCode(), text(party.name()));
        hash = Hashes.mix(hash, party.codings().hashCode());
        hash = Hashes.mix(hash, party.countries().hashCode());
        String id = party.id().value();
        return party.name().isPresent() || id.contains(around) ? hash : Hashes.mix(hash, Hashes.of(id));
    }

    private static long of(Place place) {
        long hash = Hashes.mix(text(place.name()), place.precision().hashCode());
        if (place.coordinates().isPresent()) {
            hash = Hashes.mix(
                    hash, Double.doubleToLongBits(place.coordinates().get().latitude()));
            hash = Hashes.mix(
                    hash, Double.doubleToLongBits(place.coordinates().get().longitude()));
        }
        hash = Hashes.mix(hash, text(place.admin1()));
        hash = Hashes.mix(hash, text(place.admin2()));
        hash = Hashes.mix(hash, text(place.admin3()));
        hash = Hashes.mix(hash, text(place.description()));
        return Hashes.mix(hash, place.countries().hashCode());
    }

    private static long of(CasualtyClaim claim, String around) {
        long hash = Hashes.mix(claim.harm().hashCode(), claim.victimStatus().hashCode());
        hash = Hashes.mix(hash, Hashes.of(claim.count().toString()));
        hash = Hashes.mix(hash, claim.breakdown().hashCode());
        return claim.victims().isPresent() ? Hashes.mix(hash, of(claim.victims().get(), around)) : hash;
    }

    private static long text(Optional<String> text) {
        return text.isPresent() ? Hashes.of(text.get()) : 0;
    }
}
