package org.sitrep.validation.rules.own;

import java.util.List;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.Participant;
import org.sitrep.event.Weapon;
import org.sitrep.party.Party;
import org.sitrep.place.Place;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Statement;

/**
 * Goes through a record and shows what stands in it, with its path: the codings, the sources, the ids.
 *
 * <p>The rules here pass over records that were read from a row of a source: what their rows say is for the rules on that source's
 * codebook.
 */
abstract class Walk {
    void coding(Coding coding, String path) {}

    void source(Source source, String path) {}

    void id(String id, String what, String path) {}

    final void through(Record record) {
        if (record instanceof Event event) {
            event(event);
        } else if (record instanceof Statement statement) {
            id(statement.id().value(), "statement", "id");
            codings(statement.codings(), "codings");
            parties(statement.speakers(), "speakers");
            parties(statement.addressees(), "addressees");
            parties(statement.accused(), "accused");
            statement.attribution().ifPresent(path -> attribution(path, "attribution"));
        } else if (record instanceof Party party) {
            party(party, "");
        }
    }

    private void event(Event event) {
        id(event.id().value(), "event", "id");
        codings(event.codings(), "codings");
        event.timeAllegedBy().ifPresent(path -> attribution(path, "timeAllegedBy"));
        for (int i = 0; i < event.places().size(); i++) {
            place(event.places().get(i), "places[" + i + "]");
        }
        for (int i = 0; i < event.participants().size(); i++) {
            Participant participant = event.participants().get(i);
            String path = "participants[" + i + "]";
            party(participant.party(), path + ".party");
            participant.place().ifPresent(place -> place(place, path + ".place"));
            participant.allegedBy().ifPresent(by -> attribution(by, path + ".allegedBy"));
        }
        for (int i = 0; i < event.weapons().size(); i++) {
            Weapon weapon = event.weapons().get(i);
            String path = "weapons[" + i + "]";
            codings(weapon.codings(), path + ".codings");
            weapon.allegedBy().ifPresent(by -> attribution(by, path + ".allegedBy"));
        }
        for (int i = 0; i < event.casualties().size(); i++) {
            claim(event.casualties().get(i), "casualties[" + i + "]");
        }
        for (int i = 0; i < event.sources().size(); i++) {
            source(event.sources().get(i), "sources[" + i + "]");
        }
        for (int i = 0; i < event.links().size(); i++) {
            String path = "links[" + i + "].allegedBy";
            event.links().get(i).allegedBy().ifPresent(by -> attribution(by, path));
        }
        for (int i = 0; i < event.attestedBy().size(); i++) {
            attribution(event.attestedBy().get(i), "attestedBy[" + i + "]");
        }
    }

    private void claim(CasualtyClaim claim, String path) {
        id(claim.id().value(), "claim", path + ".id");
        codings(claim.codings(), path + ".codings");
        claim.victims().ifPresent(party -> party(party, path + ".victims"));
        claim.attribution().ifPresent(by -> attribution(by, path + ".attribution"));
    }

    private void attribution(Attribution attribution, String path) {
        attribution.claimant().ifPresent(party -> party(party, path + ".claimant"));
        parties(attribution.relays(), path + ".relays");
        attribution.source().ifPresent(source -> source(source, path + ".source"));
    }

    private void place(Place place, String path) {
        codings(place.countries(), path + ".countries");
        codings(place.codings(), path + ".codings");
    }

    private void parties(List<Party> parties, String path) {
        for (int i = 0; i < parties.size(); i++) {
            party(parties.get(i), path + "[" + i + "]");
        }
    }

    private void party(Party party, String path) {
        String inside = path.isEmpty() ? "" : path + ".";
        id(party.id().value(), "party", inside + "id");
        codings(party.countries(), inside + "countries");
        codings(party.codings(), inside + "codings");
    }

    private void codings(List<Coding> codings, String path) {
        for (int i = 0; i < codings.size(); i++) {
            coding(codings.get(i), path + "[" + i + "]");
        }
    }
}
