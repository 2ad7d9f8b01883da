package org.sitrep.io.loss;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.EventType;
import org.sitrep.event.LinkKind;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.event.Weapon;
import org.sitrep.event.WeaponKind;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

/** Events such as datasets of the field hold, made by hand. */
final class FieldEvents {
    private static final Party ARMY = Party.builder()
            .id(PartyId.of("army"))
            .name("Military Forces of Mali")
            .kind(PartyKind.STATE_FORCES)
            .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA3, "MLI"))
            .build();
    private static final Party GROUP = Party.builder()
            .id(PartyId.of("group"))
            .name("Unidentified Armed Group")
            .kind(PartyKind.REBEL_GROUP)
            .build();

    private FieldEvents() {}

    /** A clash with two sides, a claim of deaths and a claim of wounded, two sources and a link. */
    static Event clash() {
        return Event.builder()
                .id(EventId.of("MLI7001"))
                .type(EventType.ARMED_CLASH)
                .time(EventTime.of(LocalDate.of(2021, 3, 4)))
                .addPlace(Place.builder()
                        .name("Kidal")
                        .precision(PlacePrecision.EXACT)
                        .coordinates(Coordinates.of(18.4411, 1.4078))
                        .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA3, "MLI"))
                        .countryName("Mali")
                        .admin1("Kidal")
                        .build())
                .addParticipant(side(ARMY, ParticipantRole.SIDE_A))
                .addParticipant(side(GROUP, ParticipantRole.SIDE_B))
                .addWeapon(Weapon.builder().kind(WeaponKind.FIREARMS).build())
                .addCasualty(claim("c1", Harm.KILLED, Count.exact(3)))
                .addCasualty(claim("c2", Harm.WOUNDED, Count.atLeast(5)))
                .addSource(Source.builder()
                        .publisher("Example Gazette")
                        .url("https://gazette.example/1")
                        .build())
                .addSource(Source.builder().publisher("Example Wire").build())
                .addLink(EventLink.builder()
                        .kind(LinkKind.FOLLOWS)
                        .event(EventId.of("MLI7000"))
                        .build())
                .note("Soldiers and an armed group clashed near Kidal.")
                .addTag("road")
                .build();
    }

    /** A demonstration in a year, of which little else is known. */
    static Event demonstration() {
        return Event.builder()
                .id(EventId.of("MLI7002"))
                .type(EventType.PROTEST)
                .time(EventTime.ofYear(2021))
                .addPlace(Place.builder()
                        .countryName("Mali")
                        .precision(PlacePrecision.COUNTRY)
                        .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA3, "MLI"))
                        .build())
                .build();
    }

    /** All of them. */
    static List<Event> all() {
        return List.of(clash(), demonstration());
    }

    private static Participant side(Party party, ParticipantRole role) {
        return Participant.builder().party(party).role(role).build();
    }

    private static CasualtyClaim claim(String id, Harm harm, Count count) {
        return CasualtyClaim.builder()
                .id(ClaimId.of(id))
                .harm(harm)
                .count(count)
                .build();
    }
}
