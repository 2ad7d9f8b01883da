package org.sitrep.validation.rules.dataset;

import java.util.List;
import java.util.Optional;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.Participant;
import org.sitrep.event.Weapon;
import org.sitrep.id.RecordId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyTie;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Statement;

/** Finds the parties embedded in a record, and then the ids of others that it holds. */
final class References {
    private References() {}

    static void of(Event event, ReferenceSink sink) {
        List<Participant> participants = event.participants();
        for (int i = 0; i < participants.size(); i++) {
            sink.party(participants.get(i).party(), "participants", i, ".party");
        }
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            reference(participant.associateOf(), "participants", i, ".associateOf", sink);
            attribution(participant.allegedBy(), "participants", i, ".allegedBy", sink);
        }
        List<Weapon> weapons = event.weapons();
        for (int i = 0; i < weapons.size(); i++) {
            reference(weapons.get(i).usedBy(), "weapons", i, ".usedBy", sink);
            attribution(weapons.get(i).allegedBy(), "weapons", i, ".allegedBy", sink);
        }
        List<CasualtyClaim> claims = event.casualties();
        for (int i = 0; i < claims.size(); i++) {
            Optional<Party> victims = claims.get(i).victims();
            if (victims.isPresent()) {
                sink.party(victims.get(), "casualties", i, ".victims");
            }
            attribution(claims.get(i).attribution(), "casualties", i, ".attribution", sink);
        }
        List<EventLink> links = event.links();
        for (int i = 0; i < links.size(); i++) {
            sink.reference(links.get(i).event(), "links", i, ".event");
            attribution(links.get(i).allegedBy(), "links", i, ".allegedBy", sink);
        }
        attribution(event.timeAllegedBy(), "timeAllegedBy", -1, "", sink);
        List<Attribution> attestedBy = event.attestedBy();
        for (int i = 0; i < attestedBy.size(); i++) {
            attribution(Optional.of(attestedBy.get(i)), "attestedBy", i, "", sink);
        }
    }

    static void of(Statement statement, ReferenceSink sink) {
        parties(statement.speakers(), "speakers", sink);
        parties(statement.addressees(), "addressees", sink);
        parties(statement.accused(), "accused", sink);
        references(statement.aboutEvents(), "aboutEvents", sink);
        references(statement.aboutClaims(), "aboutClaims", sink);
        references(statement.aboutStatements(), "aboutStatements", sink);
        attribution(statement.attribution(), "attribution", -1, "", sink);
    }

    static void of(Party party, ReferenceSink sink) {
        List<PartyTie> ties = party.ties();
        for (int i = 0; i < ties.size(); i++) {
            sink.reference(ties.get(i).party(), "ties", i, ".party");
        }
    }

    private static void references(List<? extends RecordId> ids, String attribute, ReferenceSink sink) {
        for (int i = 0; i < ids.size(); i++) {
            sink.reference(ids.get(i), attribute, i, "");
        }
    }

    private static void reference(
            Optional<? extends RecordId> id, String attribute, int index, String rest, ReferenceSink sink) {
        if (id.isPresent()) {
            sink.reference(id.get(), attribute, index, rest);
        }
    }

    private static void parties(List<Party> parties, String attribute, ReferenceSink sink) {
        for (int i = 0; i < parties.size(); i++) {
            sink.party(parties.get(i), attribute, i, "");
        }
    }

    private static void attribution(
            Optional<Attribution> attribution, String attribute, int index, String rest, ReferenceSink sink) {
        if (attribution.isEmpty()) {
            return;
        }
        Attribution path = attribution.get();
        if (path.claimant().isPresent()) {
            sink.party(path.claimant().get(), attribute, index, rest + ".claimant");
        }
        if (!path.relays().isEmpty()) {
            parties(path.relays(), ReferenceSink.path(attribute, index, rest) + ".relays", sink);
        }
        if (path.statement().isPresent()) {
            sink.reference(path.statement().get(), attribute, index, rest + ".statement");
        }
    }
}
