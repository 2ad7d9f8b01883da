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
    private final FindingSink sink;
    private final ValueCheck<EventTime> times;
    private final ValueCheck<Place> places;
    private final ValueCheck<Party> parties;
    private final ValueCheck<CasualtyClaim> claims;
    private final ValueCheck<Source> sources;
    private final ValueCheck<Attribution> attributions;
    private final ValueCheck<Coding> codings;
    private final boolean idle;

    ValueChecks(List<RunningValueRule<?>> rules, CurrentRecord current, FindingSink sink) {
        this.path = current.path();
        this.sink = sink;
        times = ValueCheck.of(EventTime.class, rules);
        places = ValueCheck.of(Place.class, rules);
        parties = ValueCheck.of(Party.class, rules);
        claims = ValueCheck.of(CasualtyClaim.class, rules);
        sources = ValueCheck.of(Source.class, rules);
        attributions = ValueCheck.of(Attribution.class, rules);
        codings = ValueCheck.of(Coding.class, rules);
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
        } else if (record instanceof Party party && !parties.knows(party)) {
            party(party);
        }
    }

    private void event(Event event) {
        time("time", event.time());
        attribution("timeAllegedBy", event.timeAllegedBy());
        codings(event.codings());
        List<Place> where = event.places();
        for (int i = 0; i < where.size(); i++) {
            place("places", i, where.get(i));
        }
        List<Participant> participants = event.participants();
        for (int i = 0; i < participants.size(); i++) {
            participant(i, participants.get(i));
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
            source("sources", i, from.get(i));
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

    private void participant(int index, Participant participant) {
        Optional<Place> place = participant.place();
        if (parties.knows(participant.party())
                && (place.isEmpty() || places.knows(place.get()))
                && participant.allegedBy().isEmpty()) {
            return;
        }
        path.enter("participants", index, participant.role());
        party("party", -1, participant.party());
        if (place.isPresent()) {
            place("place", -1, place.get());
        }
        attribution("allegedBy", participant.allegedBy());
        path.leave();
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
            party("victims", -1, victims.get());
        }
        attribution("attribution", claim.attribution());
        codings(claim.codings());
    }

    private void parties(String attribute, List<Party> list) {
        for (int i = 0; i < list.size(); i++) {
            party(attribute, i, list.get(i));
        }
    }

    private void party(String attribute, int index, Party party) {
        if (!parties.knows(party)) {
            path.enter(attribute, index, "");
            party(party);
            path.leave();
        }
    }

    private void party(Party party) {
        long before = sink.count();
        parties.check(party);
        codings(party.codings());
        List<PartyTie> ties = party.ties();
        for (int i = 0; i < ties.size(); i++) {
            path.enter("ties", i, "");
            time("time", ties.get(i).time());
            path.leave();
        }
        if (sink.count() == before) {
            parties.remember(party);
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
        if (attributions.knows(attribution)) {
            return;
        }
        long before = sink.count();
        attributions.check(attribution);
        Optional<Party> claimant = attribution.claimant();
        if (claimant.isPresent()) {
            party("claimant", -1, claimant.get());
        }
        parties("relays", attribution.relays());
        time("asserted", attribution.asserted());
        Optional<Source> source = attribution.source();
        if (source.isPresent()) {
            source("source", -1, source.get());
        }
        if (sink.count() == before) {
            attributions.remember(attribution);
        }
    }

    /** Sources are hardly ever the same, and it is not worth to remember them. */
    private void source(String attribute, int index, Source source) {
        if (sources.isWanted() || source.published().isPresent()) {
            path.enter(attribute, index, "");
            sources.check(source);
            time("published", source.published());
            path.leave();
        }
    }

    private void place(String attribute, int index, Place place) {
        if (places.knows(place)) {
            return;
        }
        long before = sink.count();
        path.enter(attribute, index, "");
        places.check(place);
        codings(place.codings());
        path.leave();
        if (sink.count() == before) {
            places.remember(place);
        }
    }

    private void time(String attribute, Optional<EventTime> time) {
        if (times.isWanted() && time.isPresent() && !times.knows(time.get())) {
            long before = sink.count();
            path.enter(attribute);
            times.check(time.get());
            path.leave();
            if (sink.count() == before) {
                times.remember(time.get());
            }
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
