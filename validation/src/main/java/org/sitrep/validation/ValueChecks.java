package org.sitrep.validation;

import java.util.List;
import java.util.Optional;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.Participant;
import org.sitrep.event.Weapon;
import org.sitrep.party.Party;
import org.sitrep.party.PartyTie;
import org.sitrep.place.Place;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

/** Goes through the values of a record once, for all {@link org.sitrep.validation.rule.ValueRule value rules} together. */
final class ValueChecks {
    private final AttributePath path;
    private final ValueCheck<EventTime> times;
    private final ValueCheck<Place> places;
    private final ValueCheck<Party> parties;
    private final ValueCheck<CasualtyClaim> claims;
    private final ValueCheck<Source> sources;
    private final ValueCheck<Attribution> attributions;
    private final ValueCheck<Coding> codings;
    private final boolean idle;

    ValueChecks(List<RunningValueRule<?>> rules, CurrentRecord current, FindingStore store) {
        this.path = current.path();
        times = ValueCheck.of(EventTime.class, rules, current, store);
        places = ValueCheck.of(Place.class, rules, current, store);
        parties = ValueCheck.of(Party.class, rules, current, store);
        claims = ValueCheck.of(CasualtyClaim.class, rules, current, store);
        sources = ValueCheck.of(Source.class, rules, current, store);
        attributions = ValueCheck.of(Attribution.class, rules, current, store);
        codings = ValueCheck.of(Coding.class, rules, current, store);
        idle = rules.isEmpty();
    }

    void check(Record record) {
        if (idle) {
            return;
        }
        if (record instanceof Event event) {
            event(event);
        } else if (record instanceof Statement statement) {
            statement(statement);
        } else if (record instanceof Party party) {
            parties.check(party);
            inside(party);
        }
    }

    private void event(Event event) {
        time("time", event.time());
        attribution("timeAllegedBy", event.timeAllegedBy());
        codings(event.codings());
        List<Place> where = event.places();
        for (int i = 0; i < where.size(); i++) {
            path.enter("places", i, "");
            place(where.get(i));
            path.leave();
        }
        List<Participant> participants = event.participants();
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            path.enter("participants", i, participant.role());
            party("party", participant.party());
            Optional<Place> place = participant.place();
            if (place.isPresent()) {
                path.enter("place");
                place(place.get());
                path.leave();
            }
            attribution("allegedBy", participant.allegedBy());
            path.leave();
        }
        List<Weapon> weapons = event.weapons();
        for (int i = 0; i < weapons.size(); i++) {
            path.enter("weapons", i, "");
            attribution("allegedBy", weapons.get(i).allegedBy());
            codings(weapons.get(i).codings());
            path.leave();
        }
        List<CasualtyClaim> casualties = event.casualties();
        for (int i = 0; i < casualties.size(); i++) {
            path.enter("casualties", i, casualties.get(i).harm());
            claim(casualties.get(i));
            path.leave();
        }
        List<Source> from = event.sources();
        for (int i = 0; i < from.size(); i++) {
            path.enter("sources", i, "");
            source(from.get(i));
            path.leave();
        }
        List<EventLink> links = event.links();
        for (int i = 0; i < links.size(); i++) {
            path.enter("links", i, "");
            attribution("allegedBy", links.get(i).allegedBy());
            path.leave();
        }
        List<Attribution> attestedBy = event.attestedBy();
        for (int i = 0; i < attestedBy.size(); i++) {
            path.enter("attestedBy", i, "");
            attribution(attestedBy.get(i));
            path.leave();
        }
    }

    private void statement(Statement statement) {
        parties("speakers", statement.speakers());
        parties("addressees", statement.addressees());
        parties("accused", statement.accused());
        time("time", statement.time());
        attribution("attribution", statement.attribution());
        codings(statement.codings());
    }

    private void claim(CasualtyClaim claim) {
        claims.check(claim);
        Optional<Party> victims = claim.victims();
        if (victims.isPresent()) {
            party("victims", victims.get());
        }
        attribution("attribution", claim.attribution());
        codings(claim.codings());
    }

    private void parties(String attribute, List<Party> list) {
        for (int i = 0; i < list.size(); i++) {
            path.enter(attribute, i, "");
            parties.check(list.get(i));
            inside(list.get(i));
            path.leave();
        }
    }

    private void party(String attribute, Party party) {
        path.enter(attribute);
        parties.check(party);
        inside(party);
        path.leave();
    }

    private void inside(Party party) {
        codings(party.codings());
        List<PartyTie> ties = party.ties();
        for (int i = 0; i < ties.size(); i++) {
            path.enter("ties", i, "");
            time("time", ties.get(i).time());
            path.leave();
        }
    }

    private void attribution(String attribute, Optional<Attribution> attribution) {
        if (attribution.isPresent()) {
            path.enter(attribute);
            attribution(attribution.get());
            path.leave();
        }
    }

    private void attribution(Attribution attribution) {
        attributions.check(attribution);
        Optional<Party> claimant = attribution.claimant();
        if (claimant.isPresent()) {
            party("claimant", claimant.get());
        }
        parties("relays", attribution.relays());
        time("asserted", attribution.asserted());
        Optional<Source> source = attribution.source();
        if (source.isPresent()) {
            path.enter("source");
            source(source.get());
            path.leave();
        }
    }

    private void source(Source source) {
        sources.check(source);
        time("published", source.published());
    }

    private void place(Place place) {
        places.check(place);
        codings(place.codings());
    }

    private void time(String attribute, Optional<EventTime> time) {
        if (time.isPresent() && times.isWanted()) {
            path.enter(attribute);
            times.check(time.get());
            path.leave();
        }
    }

    private void codings(List<Coding> list) {
        if (codings.isWanted()) {
            for (int i = 0; i < list.size(); i++) {
                path.enter("codings", i, list.get(i).scheme().id());
                codings.check(list.get(i));
                path.leave();
            }
        }
    }
}
