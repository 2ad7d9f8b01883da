package org.sitrep.examples.borderclash;

import static org.sitrep.event.LinkKind.ABOUT;
import static org.sitrep.event.LinkKind.CAUSED_BY;
import static org.sitrep.event.LinkKind.FOLLOWS;
import static org.sitrep.event.LinkKind.PART_OF;
import static org.sitrep.event.LinkKind.RESPONSE_TO;
import static org.sitrep.event.ParticipantRole.HOLDER;
import static org.sitrep.event.ParticipantRole.INITIATOR;
import static org.sitrep.event.ParticipantRole.PARTICIPANT;
import static org.sitrep.event.ParticipantRole.SIDE_A;
import static org.sitrep.event.ParticipantRole.SIDE_B;
import static org.sitrep.event.ParticipantRole.TARGET;
import static org.sitrep.examples.borderclash.Places.BORDER;
import static org.sitrep.examples.borderclash.Places.KYRGYZSTAN;
import static org.sitrep.examples.borderclash.Places.TAJIKISTAN;

import java.time.LocalDate;
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
import org.sitrep.place.PlaceBuilder;
import org.sitrep.place.PlaceExtent;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Medium;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.statement.StatementBuilder;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimeBound;
import org.sitrep.time.TimePrecision;

/** Report B: a broadcaster, 16 September 2022. Fighting along the whole border, and each side accuses the other. */
final class ReportB {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 16);
    private static final LocalDate MONDAY = LocalDate.of(2022, 9, 12);

    /** The report itself. */
    static final Source REPORT = Source.builder()
            .id(SourceId.of("report-b"))
            .published(EventTime.of(DAY))
            .note("A broadcaster's report on the web.")
            .build();

    /** The report tells it without saying through whom it learnt it. */
    private static final Attribution IN_ARTICLE =
            Attribution.builder().source(REPORT).build();

    private ReportB() {}

    // ---- Step 2: what happened ----

    static List<Event> events() {
        return List.of(
                calls(), confrontation(), clash(), fireOnOutposts(), returnOfFire(), shelling(), standoff(), nearWar());
    }

    /* Who called whom is not said: all are participants. What they talked about is a link. */
    private static Event calls() {
        return event("b-e1", EventType.TELEPHONE_TALKS, "Telephone talks with both security councils")
                .time(EventTime.of(DAY))
                .medium(Medium.TELEPHONE)
                .addParticipant(Participant.of(PARTICIPANT, Parties.ZAS))
                .addParticipant(Participant.of(PARTICIPANT, Parties.KGZ_SC_HEAD))
                .addParticipant(Participant.of(PARTICIPANT, Parties.TJK_SC_HEAD))
                .addLink(link(ABOUT, "b-e3"))
                .build();
    }

    /*
     * "Earlier this week", in a report of Friday: some time from Monday to Thursday, known to within days, with the words
     * kept. "Both sides" are the two countries; which of their forces is not said.
     */
    private static Event confrontation() {
        return event("b-e2", EventType.CONFRONTATION, "Short confrontation")
                .time(EventTime.between(MONDAY, DAY.minusDays(1))
                        .withPrecision(TimePrecision.DAYS)
                        .withWording("earlier this week"))
                .addPlace(BORDER)
                .addParticipant(Participant.of(SIDE_A, Parties.KGZ))
                .addParticipant(Participant.of(SIDE_B, Parties.TJK))
                .build();
    }

    /* The tanks are what the Kyrgyz side says of the Tajik: a weapon can name its user, and who alleges it. */
    private static Event clash() {
        return event("b-e3", EventType.ARMED_CLASH, "Clash along the entire border")
                .time(EventTime.since(DAY).withWording("from the morning"))
                .addPlace(
                        Place.builder().from(BORDER).extent(PlaceExtent.ENTIRE).build())
                .addParticipant(Participant.of(SIDE_A, Parties.TJK_FORCES))
                .addParticipant(Participant.of(SIDE_B, Parties.KGZ_BORDER))
                .addWeapon(allegedOfTajikForces(WeaponKind.TANK, "tanks"))
                .addWeapon(allegedOfTajikForces(WeaponKind.ARMOURED_VEHICLE, "armoured personnel carriers"))
                .addWeapon(allegedOfTajikForces(WeaponKind.MORTAR, "mortars"))
                .addLink(link(FOLLOWS, "b-e2"))
                .build();
    }

    private static Weapon allegedOfTajikForces(WeaponKind kind, String description) {
        return Weapon.builder()
                .kind(kind)
                .description(description)
                .usedBy(Parties.TJK_FORCES.id())
                .allegedBy(said(Parties.KGZ_BORDER, "b-s3"))
                .build();
    }

    /*
     * Fire "again": it follows b-e2. It also follows b-e7; that b-e7 was the trigger, only the Russian media say, so this
     * link says who alleges it.
     */
    private static Event fireOnOutposts() {
        return event("b-e4", EventType.OPENING_OF_FIRE, "Fire is opened on outposts again")
                .time(EventTime.of(DAY).withWording("the morning"))
                .addPlace(Place.builder()
                        .kind(PlaceKind.GROUP)
                        .number(Count.some().withWording("several"))
                        .description("Kyrgyz outposts")
                        .addCountry(KYRGYZSTAN)
                        .build())
                .addParticipant(Participant.of(INITIATOR, Parties.TJK_FORCES))
                .addParticipant(Participant.of(TARGET, Parties.KGZ_BORDER))
                .addLink(link(PART_OF, "b-e3"))
                .addLink(link(FOLLOWS, "b-e2"))
                .addLink(link(FOLLOWS, "b-e7"))
                .addLink(link(CAUSED_BY, "b-e7").toBuilder()
                        .allegedBy(said(Parties.RUS_MEDIA))
                        .build())
                .build();
    }

    private static Event returnOfFire() {
        return event("b-e5", EventType.RETURN_OF_FIRE, "Fire is returned")
                .time(EventTime.of(DAY))
                .addPlace(Place.builder()
                        .from(BORDER)
                        .description("along the border")
                        .build())
                .addParticipant(Participant.of(INITIATOR, Parties.KGZ_BORDER))
                .addParticipant(Participant.of(TARGET, Parties.TJK_FORCES))
                .addLink(link(RESPONSE_TO, "b-e4"))
                .addLink(link(PART_OF, "b-e3"))
                .build();
    }

    /*
     * All of it is what Tajikistan says (attested by it, status "claimed"), and who did it in particular: the participant is
     * alleged. The casualties come from another claimant, the authorities of Isfara.
     */
    private static Event shelling() {
        return event("b-e6", EventType.SHELLING, "An outpost and seven villages are shelled")
                .time(EventTime.of(DAY))
                .addPlace(nearIsfara(PlaceKind.POINT, 1, "Tajik outpost"))
                .addPlace(nearIsfara(PlaceKind.GROUP, 7, "villages"))
                .addParticipant(Participant.builder()
                        .role(INITIATOR)
                        .party(Parties.KGZ_FORCES)
                        .allegedBy(said(Parties.TJK, "b-s4"))
                        .build())
                .addParticipant(Participant.of(TARGET, Parties.TJK_FORCES))
                .addParticipant(Participant.of(TARGET, Parties.TJK_VILLAGERS))
                .addWeapon(Weapon.of(WeaponKind.HEAVY_WEAPONS))
                .addAttestedBy(said(Parties.TJK, "b-s4"))
                .status(ClaimStatus.CLAIMED)
                .addCasualties(oneKilled(), threeWounded())
                .build();
    }

    /* Neither has a name: they are known by their number and by the town they are near. */
    private static Place nearIsfara(PlaceKind kind, int number, String description) {
        return Place.builder()
                .kind(kind)
                .number(Count.exact(number))
                .description(description)
                .near("Isfara")
                .precision(PlacePrecision.NEARBY)
                .addCountry(TAJIKISTAN)
                .build();
    }

    /* The same day or earlier: the start is unknown. */
    private static Event standoff() {
        PlaceBuilder section = Place.builder().from(BORDER).extent(PlaceExtent.PART);
        return event("b-e7", EventType.STANDOFF, "Standoff over combat positions")
                .time(EventTime.between(TimeBound.unknown(), TimeBound.of(DAY)))
                .addPlace(section.description("undemarcated section").build())
                .addParticipant(Participant.of(INITIATOR, Parties.KGZ_FORCES))
                .addParticipant(Participant.of(HOLDER, Parties.TJK_PATROL))
                .build();
    }

    /* A year is a year: no month and no day is made up. */
    private static Event nearWar() {
        return event("b-e8", EventType.ARMED_CONFLICT, "Near-war of the year before")
                .time(EventTime.ofYear(2021).withWording("last year"))
                .addPlace(BORDER)
                .addParticipant(Participant.of(SIDE_A, Parties.KGZ))
                .addParticipant(Participant.of(SIDE_B, Parties.TJK))
                .addTag("background")
                .build();
    }

    // ---- Step 3: who said what ----

    static List<Statement> statements() {
        return List.of(
                /* Two speakers who say the same together. */
                statement("b-s1", SpeechAct.CONFIRM, "An urgent ceasefire is needed, and talks.", "b-e3")
                        .addSpeakers(Parties.KGZ_SC_HEAD, Parties.TJK_SC_HEAD)
                        .addAddressee(Parties.ZAS)
                        .attribution(through(Parties.CSTO))
                        .build(),
                /* To everybody, on a channel with a name. */
                statement(
                                "b-s2",
                                SpeechAct.REPORT,
                                "The calls were made because things at the border took a bad turn that morning.",
                                "b-e1",
                                "b-e3")
                        .addSpeaker(Parties.CSTO)
                        .addressedToPublic(true)
                        .attribution(IN_ARTICLE.toBuilder()
                                .medium(Medium.MESSAGING_CHANNEL)
                                .channel("Telegram")
                                .build())
                        .build(),
                statement(
                                "b-s3",
                                SpeechAct.ACCUSE,
                                "Tajik forces use tanks, armoured personnel carriers and mortars.",
                                "b-e3")
                        .addSpeaker(Parties.KGZ_BORDER)
                        .addAccused(Parties.TJK_FORCES)
                        .attribution(IN_ARTICLE)
                        .build(),
                statement("b-s4", SpeechAct.ACCUSE, "Kyrgyz heavy weapons hit an outpost and seven villages.", "b-e6")
                        .addSpeaker(Parties.TJK)
                        .addAccused(Parties.KGZ_FORCES)
                        .attribution(IN_ARTICLE)
                        .build(),
                statement("b-s5", SpeechAct.DEMAND, "The patrol has to give up its combat positions.", "b-e7")
                        .addSpeaker(Parties.KGZ_FORCES)
                        .addAddressee(Parties.TJK_PATROL)
                        .attribution(through(Parties.RUS_MEDIA))
                        .build(),
                statement("b-s6", SpeechAct.APPEAL, "Both countries should bring back the ceasefire.", "b-e3")
                        .addSpeaker(Parties.OSCE)
                        .addAddressees(Parties.KGZ, Parties.TJK)
                        .attribution(through(Parties.POL_OSCE))
                        .build(),
                /* A statement has a time of its own, where the report gives one: "this week", up to its Friday. */
                statement("b-s7", SpeechAct.APPEAL, "Hostilities should come to an end.", "b-e2", "b-e3")
                        .addSpeaker(Parties.RUS)
                        .addAddressees(Parties.KGZ, Parties.TJK)
                        .time(EventTime.between(MONDAY, DAY)
                                .withPrecision(TimePrecision.WEEK)
                                .withWording("this week"))
                        .attribution(IN_ARTICLE)
                        .build());
    }

    // ---- Step 4: who was harmed ----

    private static CasualtyClaim oneKilled() {
        return CasualtyClaim.builder()
                .id(ClaimId.of("b-c1"))
                .harm(Harm.KILLED)
                .count(Count.exact(1))
                .victimStatus(VictimStatus.CIVILIAN)
                .victims(Parties.TJK)
                .attribution(said(Parties.ISFARA))
                .status(ClaimStatus.CLAIMED)
                .build();
    }

    /* What is not said stays unknown, even where a reader would guess it; the note tells why one might. */
    private static CasualtyClaim threeWounded() {
        return CasualtyClaim.builder()
                .id(ClaimId.of("b-c2"))
                .harm(Harm.WOUNDED)
                .count(Count.exact(3))
                .victimStatus(VictimStatus.UNKNOWN)
                .attribution(said(Parties.ISFARA))
                .status(ClaimStatus.CLAIMED)
                .note("The report's wording suggests civilians, but does not say so.")
                .build();
    }

    // ---- What the records share ----

    private static EventBuilder event(String id, EventType type, String title) {
        return Event.builder().id(EventId.of(id)).type(type).title(title).addSource(REPORT);
    }

    private static EventLink link(LinkKind kind, String event) {
        return EventLink.of(kind, EventId.of(event));
    }

    private static StatementBuilder statement(String id, SpeechAct act, String gist, String... about) {
        StatementBuilder statement =
                Statement.builder().id(StatementId.of(id)).act(act).gist(gist);
        for (String event : about) {
            statement.addAboutEvent(EventId.of(event));
        }
        return statement;
    }

    private static Attribution through(Party relay) {
        return IN_ARTICLE.toBuilder().addRelay(relay).build();
    }

    private static Attribution said(Party claimant) {
        return IN_ARTICLE.toBuilder().claimant(claimant).build();
    }

    private static Attribution said(Party claimant, String statement) {
        return said(claimant).toBuilder().statement(StatementId.of(statement)).build();
    }
}
