package org.sitrep;

import java.time.Instant;
import java.util.List;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;
import org.sitrep.casualty.VictimStatus;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Dataset;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.EventType;
import org.sitrep.event.LinkKind;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.event.Weapon;
import org.sitrep.event.WeaponKind;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.id.SourceId;
import org.sitrep.id.StatementId;
import org.sitrep.party.Identifier;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.party.PartyTie;
import org.sitrep.party.TieKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceExtent;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Origin;
import org.sitrep.source.RowLayout;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Medium;
import org.sitrep.statement.Quote;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

/** Values with every attribute set, none to its default; each call makes a new one. */
public final class Samples {
    private static final Coding CODE = Coding.of(CodeScheme.of("acled-event-type"), "Battles");
    private static final Coding KYRGYZSTAN = Coding.of(CodeScheme.of("iso3166-3"), "KGZ", "Kyrgyzstan");

    private Samples() {}

    public static Origin origin() {
        return RowLayout.ofCells("acled-csv", "A4", "acled.csv", List.of("event_id_cnty", "fatalities"))
                .origin(7, List.of("KYR1", "3"));
    }

    public static Source source() {
        return Source.builder()
                .id(SourceId.of("report-a"))
                .publisher("RIA Novosti")
                .title("Talks by telephone")
                .url("https://example.org/a")
                .published(EventTime.parse("2022-01-27"))
                .language("ru")
                .scale("National")
                .originalSource("24.kg")
                .note("a wire report")
                .build();
    }

    public static Attribution attribution() {
        return Attribution.builder()
                .claimant(person())
                .addRelay(Party.of("p-csto-press", PartyKind.ORGAN, "CSTO press service"))
                .medium(Medium.BRIEFING)
                .channel("a briefing in Moscow")
                .asserted(EventTime.parse("2022-01-27"))
                .statement(StatementId.of("a-s2"))
                .source(source())
                .note("to reporters")
                .build();
    }

    public static Party person() {
        return Party.of("p-zas", PartyKind.PERSON, "Stanislav Zas");
    }

    public static Party party() {
        return Party.builder()
                .id(PartyId.of("p-kgz-border"))
                .kind(PartyKind.STATE_FORCES)
                .name("Border Service")
                .addAlias("Border units")
                .addCountry(KYRGYZSTAN)
                .addCoding(CODE)
                .addIdentifier(Identifier.of("wikidata", "Q1"))
                .addTie(tie())
                .note("of the GKNB")
                .origin(origin())
                .build();
    }

    public static PartyTie tie() {
        return PartyTie.builder()
                .kind(TieKind.ORGAN_OF)
                .party(PartyId.of("p-gknb"))
                .office("border units")
                .time(EventTime.parse("2002/.."))
                .note("as reported")
                .build();
    }

    public static Quote quote() {
        return Quote.builder()
                .text("The fighting must stop.")
                .language("ru")
                .translated(true)
                .build();
    }

    public static Statement statement() {
        return Statement.builder()
                .id(StatementId.of("a-s7"))
                .addSpeaker(party())
                .act(SpeechAct.ACCUSE)
                .gist("the other side opened fire")
                .quote(quote())
                .addAddressee(person())
                .addressedToPublic(true)
                .addAccused(Party.of("p-tjk-forces", PartyKind.STATE_FORCES, "Tajik border troops"))
                .addAboutEvent(EventId.of("a-e7"))
                .addAboutClaim(ClaimId.of("a-c1"))
                .addAboutStatement(StatementId.of("a-s2"))
                .time(EventTime.parse("2022-01-27"))
                .attribution(attribution())
                .addCoding(CODE)
                .note("by the press centre")
                .addTag("border")
                .origin(origin())
                .build();
    }

    public static Breakdown breakdown() {
        return Breakdown.builder()
                .group(VictimGroup.CHILDREN)
                .count(Count.exact(2))
                .note("two brothers")
                .build();
    }

    public static CasualtyClaim claim() {
        return CasualtyClaim.builder()
                .id(ClaimId.of("b-c1"))
                .harm(Harm.KILLED)
                .count(Count.exact(1))
                .victimStatus(VictimStatus.CIVILIAN)
                .victims(Party.of("p-tjk-villagers", PartyKind.CIVILIANS, "villagers"))
                .addBreakdown(breakdown())
                .attribution(attribution())
                .status(ClaimStatus.CLAIMED)
                .addCoding(CODE)
                .note("near Isfara")
                .build();
    }

    public static Place place() {
        return Place.builder()
                .name("Chir-Dobo")
                .kind(PlaceKind.AREA)
                .precision(PlacePrecision.NEARBY)
                .extent(PlaceExtent.MAINLY)
                .near("Isfara")
                .coordinates(Coordinates.of(39.9, 70.6))
                .number(Count.exact(7).withWording("seven villages"))
                .addCountry(KYRGYZSTAN)
                .countryName("Kyrgyz Republic")
                .admin1("Batken")
                .admin2("Batken district")
                .admin3("Samarkandek")
                .description("by the border")
                .addCoding(CODE)
                .build();
    }

    public static Participant participant() {
        return Participant.builder()
                .party(party())
                .role(ParticipantRole.TARGET)
                .associateOf(PartyId.of("p-gknb"))
                .place(place())
                .allegedBy(attribution())
                .build();
    }

    public static Weapon weapon() {
        return Weapon.builder()
                .kind(WeaponKind.MORTAR)
                .description("mortars")
                .usedBy(PartyId.of("p-tjk-forces"))
                .allegedBy(attribution())
                .addCoding(CODE)
                .build();
    }

    public static EventLink link() {
        return EventLink.builder()
                .kind(LinkKind.PART_OF)
                .event(EventId.of("a-e3"))
                .allegedBy(attribution())
                .build();
    }

    public static Event event() {
        return Event.builder()
                .id(EventId.of("a-e7"))
                .type(EventType.OPENING_OF_FIRE)
                .addCoding(CODE)
                .time(EventTime.parse("2022-01-27T19:35+06:00~"))
                .timeAllegedBy(attribution())
                .addPlace(place())
                .addParticipant(participant())
                .addWeapon(weapon())
                .medium(Medium.TELEPHONE)
                .addCasualty(claim())
                .addSource(source())
                .addLink(link())
                .addAttestedBy(attribution())
                .status(ClaimStatus.CLAIMED)
                .title("Opening of fire")
                .note("on border units")
                .addTag("border")
                .origin(origin())
                .build();
    }

    public static Dataset dataset() {
        return Dataset.builder()
                .title("Border clash")
                .version("1")
                .publisher("Sitrep")
                .licence("CC-BY-4.0")
                .citation("Sitrep, 2026")
                .url("https://example.org")
                .retrieved(Instant.parse("2022-01-28T00:00:00Z"))
                .description("two reports")
                .build();
    }

    public static Finding finding() {
        return Finding.builder()
                .code("count-negative")
                .severity(Severity.ERROR)
                .message("the count is negative: -5")
                .location(SourceLocation.of("acled.csv", 7, 12))
                .raw("-5")
                .addRecord(EventId.of("a-e7"))
                .build();
    }
}
