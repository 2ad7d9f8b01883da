package org.sitrep.validation;

import java.util.List;
import java.util.Optional;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.Participant;
import org.sitrep.party.Party;
import org.sitrep.party.PartyTie;
import org.sitrep.place.Place;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Quote;
import org.sitrep.statement.Statement;

/** Goes through the texts of a record that has no row. */
final class TextAttributes {
    private final TextChecks checks;

    TextAttributes(TextChecks checks) {
        this.checks = checks;
    }

    void check(Record record) {
        if (!checks.isWanted()) {
            return;
        }
        if (record instanceof Event event) {
            event(event);
        } else if (record instanceof Statement statement) {
            statement(statement);
        } else if (record instanceof Party party) {
            party("", party);
        }
    }

    private void event(Event event) {
        text("title", event.title());
        text("note", event.note());
        texts("tags", event.tags());
        for (int i = 0; i < event.places().size(); i++) {
            place("places[" + i + "].", event.places().get(i));
        }
        for (int i = 0; i < event.participants().size(); i++) {
            Participant participant = event.participants().get(i);
            party("participants[" + i + "].party.", participant.party());
            if (participant.place().isPresent()) {
                place("participants[" + i + "].place.", participant.place().get());
            }
        }
        for (int i = 0; i < event.weapons().size(); i++) {
            text("weapons[" + i + "].description", event.weapons().get(i).description());
        }
        for (int i = 0; i < event.casualties().size(); i++) {
            CasualtyClaim claim = event.casualties().get(i);
            String path = "casualties[" + i + "].";
            text(path + "count", claim.count().wording());
            text(path + "note", claim.note());
            if (claim.victims().isPresent()) {
                party(path + "victims.", claim.victims().get());
            }
            attribution(path + "attribution.", claim.attribution());
        }
        for (int i = 0; i < event.sources().size(); i++) {
            source("sources[" + i + "].", event.sources().get(i));
        }
        for (int i = 0; i < event.attestedBy().size(); i++) {
            attribution("attestedBy[" + i + "].", Optional.of(event.attestedBy().get(i)));
        }
    }

    private void statement(Statement statement) {
        text("gist", statement.gist());
        text("quote.text", statement.quote().map(Quote::text));
        text("note", statement.note());
        texts("tags", statement.tags());
        parties("speakers", statement.speakers());
        parties("addressees", statement.addressees());
        parties("accused", statement.accused());
        attribution("attribution.", statement.attribution());
    }

    private void attribution(String path, Optional<Attribution> attribution) {
        if (attribution.isEmpty()) {
            return;
        }
        Attribution said = attribution.get();
        if (said.claimant().isPresent()) {
            party(path + "claimant.", said.claimant().get());
        }
        parties(path + "relays", said.relays());
        text(path + "channel", said.channel());
        text(path + "note", said.note());
        if (said.source().isPresent()) {
            source(path + "source.", said.source().get());
        }
    }

    private void source(String path, Source source) {
        text(path + "publisher", source.publisher());
        text(path + "title", source.title());
        text(path + "originalSource", source.originalSource());
        text(path + "note", source.note());
    }

    private void place(String path, Place place) {
        text(path + "name", place.name());
        text(path + "near", place.near());
        text(path + "countryName", place.countryName());
        text(path + "admin1", place.admin1());
        text(path + "admin2", place.admin2());
        text(path + "admin3", place.admin3());
        text(path + "description", place.description());
    }

    private void parties(String path, List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            party(path + "[" + i + "].", parties.get(i));
        }
    }

    private void party(String path, Party party) {
        text(path + "name", party.name());
        texts(path + "aliases", party.aliases());
        text(path + "note", party.note());
        List<PartyTie> ties = party.ties();
        for (int i = 0; i < ties.size(); i++) {
            text(path + "ties[" + i + "].office", ties.get(i).office());
            text(path + "ties[" + i + "].note", ties.get(i).note());
        }
    }

    private void texts(String path, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            checks.check(texts.get(i), path + "[" + i + "]");
        }
    }

    private void text(String path, Optional<String> text) {
        if (text.isPresent()) {
            checks.check(text.get(), path);
        }
    }
}
