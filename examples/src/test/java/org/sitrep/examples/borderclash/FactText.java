package org.sitrep.examples.borderclash;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.code.Coding;
import org.sitrep.code.Term;
import org.sitrep.event.EventLink;
import org.sitrep.event.Participant;
import org.sitrep.event.Weapon;
import org.sitrep.party.Party;
import org.sitrep.party.PartyTie;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.statement.Attribution;

/** Values as the cells of the fact tables write them, with everything that they hold. */
final class FactText {
    private FactText() {}

    static <T> String all(Collection<T> values, Function<? super T, String> text) {
        return values.stream().map(text).collect(Collectors.joining("; "));
    }

    static String text(Optional<?> value) {
        return value.map(FactText::word).orElse("");
    }

    private static String word(Object value) {
        return value instanceof Term term ? term.code() : value.toString();
    }

    static String ids(Collection<Party> parties) {
        return all(parties, party -> party.id().value());
    }

    static String countries(Collection<Coding> countries) {
        return countries.stream().map(Coding::code).collect(Collectors.joining(" "));
    }

    static String tie(PartyTie tie) {
        return tie.kind().code() + " " + tie.party() + suffix(": ", tie.office()) + suffix(" ", tie.time())
                + suffix(" ", tie.note());
    }

    static String participant(Participant participant) {
        return participant.role().code() + " " + participant.party().id() + saidBy(participant.allegedBy());
    }

    static String weapon(Weapon weapon) {
        return weapon.kind().code()
                + weapon.description().map(words -> " \"" + words + '"').orElse("")
                + suffix(", used by ", weapon.usedBy())
                + saidBy(weapon.allegedBy());
    }

    static String link(EventLink link) {
        return link.kind().code() + " " + link.event() + saidBy(link.allegedBy());
    }

    static String place(Place place) {
        List<String> facts = new ArrayList<>();
        add(facts, "name", place.name());
        add(facts, "number", place.number());
        add(facts, "near", place.near());
        add(facts, "precision", Optional.of(place.precision()).filter(known -> known != PlacePrecision.UNKNOWN));
        add(facts, "countries", Optional.of(countries(place.countries())).filter(codes -> !codes.isEmpty()));
        add(facts, "countryName", place.countryName());
        add(facts, "admin1", place.admin1());
        add(facts, "extent", place.extent());
        add(facts, "description", place.description());
        return place.kind().code() + "(" + String.join(", ", facts) + ")";
    }

    /** Claimant (statement), relays and report in order, and by what means. */
    static String path(Attribution attribution) {
        List<String> steps = new ArrayList<>();
        attribution
                .claimant()
                .ifPresent(claimant -> steps.add(claimant.id()
                        + attribution.statement().map(id -> "(" + id + ")").orElse("")));
        attribution.relays().forEach(relay -> steps.add(relay.id().value()));
        attribution.source().flatMap(source -> source.id()).ifPresent(id -> steps.add(id.value()));
        return String.join(" > ", steps) + suffix(" by ", attribution.medium()) + suffix(" ", attribution.channel());
    }

    private static String saidBy(Optional<Attribution> attribution) {
        return attribution.map(path -> ", said by " + path(path)).orElse("");
    }

    private static void add(List<String> facts, String name, Optional<?> value) {
        value.ifPresent(present -> facts.add(name + "=" + word(present)));
    }

    private static String suffix(String before, Optional<?> value) {
        return value.map(present -> before + word(present)).orElse("");
    }
}
