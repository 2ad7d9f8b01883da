package org.sitrep.examples.borderclash;

import static org.sitrep.event.LinkKind.CAUSED_BY;
import static org.sitrep.event.LinkKind.ENDS;
import static org.sitrep.event.LinkKind.FOLLOWS;
import static org.sitrep.event.LinkKind.PART_OF;
import static org.sitrep.event.ParticipantRole.INITIATOR;
import static org.sitrep.event.ParticipantRole.PARTICIPANT;
import static org.sitrep.event.ParticipantRole.SIDE_A;
import static org.sitrep.event.ParticipantRole.SIDE_B;
import static org.sitrep.event.ParticipantRole.TARGET;
import static org.sitrep.event.ParticipantRole.VICTIM;
import static org.sitrep.examples.borderclash.Places.BORDER;
import static org.sitrep.examples.borderclash.Places.KYRGYZSTAN;
import static org.sitrep.examples.borderclash.Places.ROAD_NEAR_TORT_KOCHO;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimStatus;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventLink;
import org.sitrep.event.EventType;
import org.sitrep.event.LinkKind;
import org.sitrep.event.Participant;
import org.sitrep.event.Weapon;
import org.sitrep.event.WeaponKind;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.SourceId;
import org.sitrep.id.StatementId;
import org.sitrep.party.Party;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceExtent;
import org.sitrep.place.PlaceKind;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Medium;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.statement.StatementBuilder;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimeBound;

/** Report A: a news agency, 27 January 2022. Clashes, a road blocked and opened again, and who wants what. */
final class ReportA {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 27);

    /** 19:35 where it happened. The zone is kept with the time. */
    private static final ZonedDateTime EVENING = DAY.atTime(19, 35).atZone(ZoneId.of("Asia/Bishkek"));

    /** The report itself. Everything below names it as its source. */
    static final Source REPORT = Source.builder()
            .id(SourceId.of("report-a"))
            .publisher("RIA Novosti")
            .published(EventTime.of(DAY))
            .note("A Russian state news agency; written in Moscow.")
            .build();

    /** How most of it came to us: somebody said it, the agency passed it on, we read it in the report. */
    private static final Attribution VIA_RIA =
            Attribution.builder().addRelay(Parties.RIA).source(REPORT).build();

    /** How the words of the Secretary General came to us: press service, its spokesman to reporters, the agency. */
    private static final Attribution VIA_CSTO_PRESS = Attribution.builder()
            .addRelays(Parties.CSTO_PRESS, Parties.ZAINETDINOV, Parties.RIA)
            .medium(Medium.BRIEFING)
            .source(REPORT)
            .build();

    private ReportA() {}

    // ---- Step 2: what happened ----

    static List<Event> events() {
        return List.of(
                callToTajikistan(),
                callToKyrgyzstan(),
                clash(),
                blockade(),
                negotiation(),
                roadReopened(),
                openingOfFire(),
                flight());
    }

    /* The least that an event has: a type, a time, who took part. The report names no place, so there is none. */
    private static Event callToTajikistan() {
        return event("a-e1", EventType.TELEPHONE_TALKS, "Telephone talks with Tajikistan's Security Council")
                .time(EventTime.of(DAY))
                .medium(Medium.TELEPHONE)
                .addParticipant(Participant.of(INITIATOR, Parties.ZAS))
                .addParticipant(Participant.of(TARGET, Parties.MAHMUDZODA))
                .build();
    }

    private static Event callToKyrgyzstan() {
        return event("a-e2", EventType.TELEPHONE_TALKS, "Telephone talks with Kyrgyzstan's Security Council")
                .time(EventTime.of(DAY))
                .medium(Medium.TELEPHONE)
                .addParticipant(Participant.of(INITIATOR, Parties.ZAS))
                .addParticipant(Participant.of(TARGET, Parties.IMANKULOV))
                .build();
    }

    /*
     * Three places: a part of the border, and mainly two areas. The time has a start and an open end: still going on when
     * the report was published. That is said by 24.kg (in a-s8), not by the Border Service, who reports the clash.
     */
    private static Event clash() {
        return event("a-e3", EventType.ARMED_CLASH, "Clash on the border")
                .time(EventTime.since(DAY))
                .timeAllegedBy(said(Parties.NEWS_24KG, "a-s8", VIA_RIA))
                .addPlace(Place.builder().from(BORDER).extent(PlaceExtent.PART).build())
                .addPlace(Places.area("Tort-Kocho").extent(PlaceExtent.MAINLY).build())
                .addPlace(Places.area("Chir-Dobo").extent(PlaceExtent.MAINLY).build())
                .addParticipant(Participant.of(SIDE_A, Parties.KGZ_BORDER))
                .addParticipant(Participant.of(SIDE_B, Parties.TJK_FORCES))
                .addAttestedBy(said(Parties.KGZ_BORDER, VIA_RIA))
                .addCasualty(someWounded())
                .build();
    }

    /* It began nobody says when (an unknown start), and was over that day: a-e5 ended it. */
    private static Event blockade() {
        return event("a-e4", EventType.BLOCKADE, "Blockade of the Batken–Isfana road")
                .time(EventTime.between(TimeBound.unknown(), TimeBound.of(DAY)))
                .addPlace(ROAD_NEAR_TORT_KOCHO)
                .addParticipant(Participant.of(INITIATOR, Parties.TJK_CITIZENS))
                .build();
    }

    /* At some time of that day before 19:35. A link is read "this event ends the other". */
    private static Event negotiation() {
        return event("a-e5", EventType.NEGOTIATION, "Negotiation between the border services")
                .time(beforeTheEvening().withWording("before 19:35"))
                .addParticipant(Participant.of(PARTICIPANT, Parties.KGZ_BORDER))
                .addParticipant(Participant.of(PARTICIPANT, Parties.TJK_BORDER))
                .addLink(link(ENDS, "a-e4"))
                .build();
    }

    /* The order of events is told by links: after a-e5, whose result it is, and before a-e7, which follows it. */
    private static Event roadReopened() {
        return event("a-e6", EventType.BLOCKADE_LIFTED, "The Batken–Isfana road is opened again")
                .time(beforeTheEvening())
                .addPlace(ROAD_NEAR_TORT_KOCHO)
                .addLink(link(FOLLOWS, "a-e5"))
                .addLink(link(CAUSED_BY, "a-e5"))
                .build();
    }

    /*
     * "Around 19:35", which the report also gives in Moscow's time: both renderings are kept. That it happened at all is
     * what the Kyrgyz side says, so the event is attested by it and its status is "claimed".
     */
    private static Event openingOfFire() {
        EventTime inMoscow = EventTime.of(EVENING.withZoneSameInstant(ZoneId.of("Europe/Moscow")))
                .approximately();
        return event("a-e7", EventType.OPENING_OF_FIRE, "Fire is opened on border units")
                .time(EventTime.of(EVENING).approximately().withRendering(inMoscow))
                .addPlace(Places.area("Chir-Dobo")
                        .admin1("Batken region")
                        .addCountry(KYRGYZSTAN)
                        .countryName("Kyrgyzstan")
                        .build())
                .addParticipant(Participant.of(INITIATOR, Parties.TJK_FORCES))
                .addParticipant(Participant.of(TARGET, Parties.KGZ_BORDER))
                .addWeapon(Weapon.of(WeaponKind.MORTAR))
                .addWeapon(Weapon.of(WeaponKind.GRENADE_LAUNCHER))
                .addLink(link(PART_OF, "a-e3"))
                .addLink(link(FOLLOWS, "a-e6"))
                .addAttestedBy(said(Parties.KGZ_BORDER, "a-s7", VIA_RIA))
                .status(ClaimStatus.CLAIMED)
                .addCasualties(noneKilled(), noneWounded())
                .build();
    }

    /* Several places without names are one place of the kind GROUP; "villages" is some number of them, not given. */
    private static Event flight() {
        return event("a-e8", EventType.DISPLACEMENT, "Residents leave villages near the border")
                .time(EventTime.of(DAY))
                .addPlace(Place.builder()
                        .kind(PlaceKind.GROUP)
                        .number(Count.some())
                        .description("Kyrgyz villages nearest the border")
                        .addCountry(KYRGYZSTAN)
                        .build())
                .addParticipant(Participant.of(VICTIM, Parties.KGZ_RESIDENTS))
                .addLink(link(CAUSED_BY, "a-e3"))
                .addCasualty(residentsDisplaced())
                .build();
    }

    private static EventTime beforeTheEvening() {
        return EventTime.between(TimeBound.of(DAY), TimeBound.of(EVENING));
    }

    // ---- Step 3: who said what ----

    /* The speaker first, then the path by which the words came to us. The gist is ours. */
    static List<Statement> statements() {
        return List.of(
                secretaryGeneral("a-s1", SpeechAct.APPEAL, "Fire must cease on the border without delay.")
                        .addAddressees(Parties.KGZ, Parties.TJK)
                        .build(),
                secretaryGeneral("a-s2", SpeechAct.EXPRESS_CONCERN, "New clashes, with wounded, are a grave worry.")
                        .build(),
                secretaryGeneral("a-s3", SpeechAct.DEMAND, "The fighting has to end now; only talks can settle it.")
                        .addAddressees(Parties.KGZ, Parties.TJK)
                        .build(),
                secretaryGeneral("a-s4", SpeechAct.OFFER, "The CSTO is ready to give the help that a settlement needs.")
                        .addAddressees(Parties.KGZ, Parties.TJK)
                        .build(),
                secretaryGeneral(
                                "a-s5",
                                SpeechAct.EXPRESS_HOPE,
                                "The leaders of both members will find a way out that both accept.")
                        .build(),
                statement("a-s6", Parties.KGZ_BORDER, SpeechAct.REPORT)
                        .gist("The border is tense; a road was blocked, and opened again after talks.")
                        .addAboutEvents(EventId.of("a-e4"), EventId.of("a-e5"), EventId.of("a-e6"))
                        .attribution(VIA_RIA)
                        .build(),
                /* An accusation names the accused; that is not the same as speaking to them. */
                statement("a-s7", Parties.KGZ_BORDER, SpeechAct.ACCUSE)
                        .gist("The Tajik side opened fire, and fires mortars and grenade launchers.")
                        .addAccused(Parties.TJK_FORCES)
                        .addAboutEvent(EventId.of("a-e7"))
                        .attribution(VIA_RIA)
                        .build(),
                statement("a-s8", Parties.NEWS_24KG, SpeechAct.REPORT)
                        .gist("People of the villages close by are leaving; the shooting has not stopped.")
                        .addAboutEvents(EventId.of("a-e8"), EventId.of("a-e3"))
                        .attribution(VIA_RIA)
                        .build());
    }

    private static StatementBuilder secretaryGeneral(String id, SpeechAct act, String gist) {
        return statement(id, Parties.ZAS, act)
                .gist(gist)
                .addAboutEvent(EventId.of("a-e3"))
                .attribution(VIA_CSTO_PRESS);
    }

    // ---- Step 4: who was harmed ----

    /* "Wounded" says that there are some, and gives no number. Of whom they are is not said, so nothing is. */
    private static CasualtyClaim someWounded() {
        return CasualtyClaim.builder()
                .id(ClaimId.of("a-c1"))
                .harm(Harm.WOUNDED)
                .count(Count.some().withWording("wounded"))
                .attribution(said(Parties.ZAS, "a-s2", VIA_CSTO_PRESS))
                .status(ClaimStatus.CLAIMED)
                .build();
    }

    /* "None reported so far" is no zero and not unknown; and it is provisional. */
    private static CasualtyClaim noneKilled() {
        return CasualtyClaim.builder()
                .id(ClaimId.of("a-c2"))
                .harm(Harm.KILLED)
                .count(Count.noneReported())
                .attribution(bulletin())
                .status(ClaimStatus.PROVISIONAL)
                .build();
    }

    /* This contradicts a-c1, since a-e7 is a part of a-e3. Both stay; to find it is the validator's work. */
    private static CasualtyClaim noneWounded() {
        return CasualtyClaim.builder()
                .id(ClaimId.of("a-c3"))
                .harm(Harm.WOUNDED)
                .count(Count.noneReported())
                .attribution(bulletin())
                .status(ClaimStatus.PROVISIONAL)
                .build();
    }

    private static Attribution bulletin() {
        return VIA_RIA.toBuilder()
                .claimant(Parties.KGZ_BORDER)
                .medium(Medium.BULLETIN)
                .build();
    }

    private static CasualtyClaim residentsDisplaced() {
        return CasualtyClaim.builder()
                .id(ClaimId.of("a-c4"))
                .harm(Harm.DISPLACED)
                .count(Count.some().withWording("residents"))
                .victimStatus(VictimStatus.CIVILIAN)
                .victims(Parties.KGZ_RESIDENTS)
                .attribution(said(Parties.NEWS_24KG, "a-s8", VIA_RIA))
                .status(ClaimStatus.CLAIMED)
                .build();
    }

    // ---- What the records share ----

    private static EventBuilder event(String id, EventType type, String title) {
        return Event.builder().id(EventId.of(id)).type(type).title(title).addSource(REPORT);
    }

    private static EventLink link(LinkKind kind, String event) {
        return EventLink.of(kind, EventId.of(event));
    }

    private static StatementBuilder statement(String id, Party speaker, SpeechAct act) {
        return Statement.builder().id(StatementId.of(id)).addSpeaker(speaker).act(act);
    }

    /* The same path, with the claimant at its beginning. */
    private static Attribution said(Party claimant, Attribution path) {
        return path.toBuilder().claimant(claimant).build();
    }

    /* And by a statement that is a record of its own. */
    private static Attribution said(Party claimant, String statement, Attribution path) {
        return path.toBuilder()
                .claimant(claimant)
                .statement(StatementId.of(statement))
                .build();
    }
}
