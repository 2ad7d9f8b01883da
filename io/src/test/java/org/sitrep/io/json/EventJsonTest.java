package org.sitrep.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;
import org.sitrep.casualty.VictimStatus;
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
import org.sitrep.source.RowLayout;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Medium;
import org.sitrep.statement.Quote;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

/** How values stand in JSON, written by hand. */
class EventJsonTest {
    private static final Party BORDER_SERVICE = Party.builder()
            .id(PartyId.of("p-border"))
            .kind(PartyKind.STATE_FORCES)
            .name("Border Service")
            .addAlias("Frontier Guard")
            .addCountry(Coding.of(CodeScheme.of("iso3166-alpha3"), "KGZ", "Kyrgyzstan"))
            .addCoding(Coding.of(CodeScheme.of("cameo-actor"), "KGZMIL"))
            .addIdentifier(Identifier.of("wikidata", "Q8650"))
            .addTie(PartyTie.builder()
                    .kind(TieKind.ORGAN_OF)
                    .party(PartyId.of("p-state"))
                    .office("guard")
                    .time(EventTime.parse("2022"))
                    .note("since long")
                    .build())
            .note("of the state committee")
            .build();

    private static final Source REPORT = Source.builder()
            .id(SourceId.of("r-1"))
            .publisher("An agency")
            .title("Clashes")
            .url("https://example.org/1")
            .published(EventTime.parse("2022-01-27"))
            .language("ru")
            .scale("National")
            .originalSource("A ministry")
            .note("late edition")
            .build();

    private static final Attribution SAYS_THE_SERVICE = Attribution.builder()
            .claimant(BORDER_SERVICE)
            .addRelay(Party.of("p-agency", PartyKind.MEDIA, "An agency"))
            .medium(Medium.BRIEFING)
            .channel("Telegram")
            .asserted(EventTime.parse("2022-01-28"))
            .statement(StatementId.of("s-1"))
            .source(REPORT)
            .note("in the evening")
            .build();

    private static final Event EVENT = Event.builder()
            .id(EventId.of("e-1"))
            .type(EventType.OPENING_OF_FIRE)
            .addCoding(Coding.of(CodeScheme.of("cameo-event"), "190", "Use conventional military force"))
            .time(EventTime.parse("2022-01-27T19:35+06:00[Asia/Bishkek]~ = 2022-01-27T16:35+03:00[Europe/Moscow]~"))
            .timeAllegedBy(Attribution.builder().note("a witness").build())
            .addPlace(Place.builder()
                    .name("Chir-Dobo")
                    .kind(PlaceKind.AREA)
                    .precision(PlacePrecision.NEARBY)
                    .extent(PlaceExtent.PART)
                    .near("Isfara")
                    .coordinates(Coordinates.of(40.0589, -70.5))
                    .number(Count.parse("7"))
                    .addCountry(Coding.of(CodeScheme.of("iso3166-alpha3"), "KGZ"))
                    .countryName("Kyrgyz Republic")
                    .admin1("Batken")
                    .admin2("Leilek")
                    .admin3("Tort-Kocho")
                    .description("near the road")
                    .addCoding(Coding.of(CodeScheme.of("geonames"), "1463339"))
                    .build())
            .addParticipant(Participant.builder()
                    .party(BORDER_SERVICE)
                    .role(ParticipantRole.TARGET)
                    .associateOf(PartyId.of("p-other"))
                    .place(Place.of("the post"))
                    .allegedBy(SAYS_THE_SERVICE)
                    .build())
            .addWeapon(Weapon.builder()
                    .kind(WeaponKind.MORTAR)
                    .description("82 mm")
                    .usedBy(PartyId.of("p-other"))
                    .allegedBy(SAYS_THE_SERVICE)
                    .addCoding(Coding.of(CodeScheme.of("gtd-weapon"), "6"))
                    .build())
            .medium(Medium.TELEPHONE)
            .addCasualty(CasualtyClaim.builder()
                    .id(ClaimId.of("c-1"))
                    .harm(Harm.KILLED_OR_WOUNDED)
                    .count(Count.atLeast(1).withWording("some of \"ours\""))
                    .victimStatus(VictimStatus.CIVILIAN)
                    .victims(BORDER_SERVICE)
                    .addBreakdown(Breakdown.builder()
                            .group(VictimGroup.HEALTH_WORKERS)
                            .count(Count.parse("3"))
                            .note("on duty")
                            .build())
                    .attribution(SAYS_THE_SERVICE)
                    .status(ClaimStatus.CONTESTED)
                    .addCoding(Coding.of(CodeScheme.of("gkg-count"), "KILL"))
                    .note("so far")
                    .build())
            .addSource(REPORT)
            .addLink(EventLink.builder()
                    .kind(LinkKind.PART_OF)
                    .event(EventId.of("e-0"))
                    .allegedBy(SAYS_THE_SERVICE)
                    .build())
            .addAttestedBy(SAYS_THE_SERVICE)
            .status(ClaimStatus.CLAIMED)
            .title("Fire at Chir-Dobo")
            .note("still going on")
            .addTags("border", "mortar")
            .origin(RowLayout.ofCells("gdelt2", "3-columns", "x.csv", List.of("Id", "Day", "Tone"))
                    .origin(3, List.of("123", "", "-2.5")))
            .build();

    private static final String SAYS_THE_SERVICE_AGAIN = """
            {"claimant":"p-border","relays":["p-agency"],"medium":"briefing","channel":"Telegram","asserted":"2022-01-28",\
            "statement":"s-1","source":"r-1","note":"in the evening"}""";

    private static final String EVENT_JSON = """
            {"record":"event","id":"e-1","type":"opening-of-fire",
            "codings":[{"scheme":"cameo-event","code":"190","label":"Use conventional military force"}],
            "time":"2022-01-27T19:35+06:00[Asia/Bishkek]~ = 2022-01-27T16:35+03:00[Europe/Moscow]~",
            "timeAllegedBy":{"note":"a witness"},
            "places":[{"name":"Chir-Dobo","kind":"area","precision":"nearby","extent":"part","near":"Isfara",
            "coordinates":{"latitude":40.0589,"longitude":-70.5},"number":"7",
            "countries":[{"scheme":"iso3166-alpha3","code":"KGZ"}],"countryName":"Kyrgyz Republic",
            "admin1":"Batken","admin2":"Leilek","admin3":"Tort-Kocho","description":"near the road",
            "codings":[{"scheme":"geonames","code":"1463339"}]}],
            "participants":[{"party":{"id":"p-border","kind":"state-forces","name":"Border Service",
            "aliases":["Frontier Guard"],
            "countries":[{"scheme":"iso3166-alpha3","code":"KGZ","label":"Kyrgyzstan"}],
            "codings":[{"scheme":"cameo-actor","code":"KGZMIL"}],"identifiers":["wikidata:Q8650"],
            "ties":[{"kind":"organ-of","party":"p-state","office":"guard","time":"2022","note":"since long"}],
            "note":"of the state committee"},
            "role":"target","associateOf":"p-other","place":{"name":"the post"},
            "allegedBy":{"claimant":"p-border","relays":[{"id":"p-agency","kind":"media","name":"An agency"}],
            "medium":"briefing","channel":"Telegram","asserted":"2022-01-28","statement":"s-1",
            "source":{"id":"r-1","publisher":"An agency","title":"Clashes","url":"https://example.org/1",
            "published":"2022-01-27","language":"ru","scale":"National","originalSource":"A ministry",
            "note":"late edition"},
            "note":"in the evening"}}],
            "weapons":[{"kind":"mortar","description":"82 mm","usedBy":"p-other","allegedBy":AGAIN,
            "codings":[{"scheme":"gtd-weapon","code":"6"}]}],
            "medium":"telephone",
            "casualties":[{"id":"c-1","harm":"killed-or-wounded","count":"1.. \\"some of \\\\\\"ours\\\\\\"\\"","victimStatus":"civilian",
            "victims":"p-border","breakdown":[{"group":"health-workers","count":"3","note":"on duty"}],
            "attribution":AGAIN,"status":"contested","codings":[{"scheme":"gkg-count","code":"KILL"}],
            "note":"so far"}],
            "sources":["r-1"],
            "links":[{"kind":"part-of","event":"e-0","allegedBy":AGAIN}],
            "attestedBy":[AGAIN],
            "status":"claimed","title":"Fire at Chir-Dobo","note":"still going on","tags":["border","mortar"],
            "origin":{"format":"gdelt2","layout":"3-columns","file":"x.csv","line":3,
            "columns":["Id","Day","Tone"],"cells":{"Id":"123","Tone":"-2.5"}}}
            """.replace("AGAIN", SAYS_THE_SERVICE_AGAIN);

    @Test
    void anEventWithEverythingIsWrittenAsTheRulesSay() {
        assertThat(Json.write(EVENT)).isEqualTo(EVENT_JSON.replace("\n", ""));
    }

    @Test
    void anEventWithEverythingIsReadFromJsonWrittenByHand() {
        assertThat(Json.read(EVENT_JSON).record()).isEqualTo(EVENT);
    }

    @Test
    void anEventOfWhichNothingIsKnownHasIdAndTypeAlone() {
        Event event =
                Event.builder().id(EventId.of("e")).type(EventType.UNKNOWN).build();

        assertThat(Json.write(event)).isEqualTo("{\"record\":\"event\",\"id\":\"e\",\"type\":\"unknown\"}");
        assertThat(Json.read(Json.write(event)).record()).isEqualTo(event);
    }

    @Test
    void aStatementIsWrittenAsTheRulesSay() {
        Statement statement = Statement.builder()
                .id(StatementId.of("s-1"))
                .addSpeaker(Party.of("p-zas", PartyKind.PERSON, "S. Zas"))
                .act(SpeechAct.EXPRESS_CONCERN)
                .gist("worried")
                .quote(Quote.builder()
                        .text("we worry")
                        .language("en")
                        .translated(true)
                        .build())
                .addAddressee(Party.of("p-a", PartyKind.STATE, "A"))
                .addressedToPublic(true)
                .addAccused(Party.of("p-a", PartyKind.STATE, "A"))
                .addAboutEvent(EventId.of("e-1"))
                .addAboutClaim(ClaimId.of("c-1"))
                .addAboutStatement(StatementId.of("s-0"))
                .time(EventTime.parse("2022-01-27"))
                .attribution(Attribution.builder().medium(Medium.BULLETIN).build())
                .addCoding(Coding.of(CodeScheme.of("cameo-event"), "010"))
                .note("at noon")
                .addTag("concern")
                .build();

        String json = """
                {"record":"statement","id":"s-1","speakers":[{"id":"p-zas","kind":"person","name":"S. Zas"}],
                "act":"express-concern","gist":"worried",
                "quote":{"text":"we worry","language":"en","translated":true},
                "addressees":[{"id":"p-a","kind":"state","name":"A"}],"addressedToPublic":true,"accused":["p-a"],
                "aboutEvents":["e-1"],"aboutClaims":["c-1"],"aboutStatements":["s-0"],"time":"2022-01-27",
                "attribution":{"medium":"bulletin"},"codings":[{"scheme":"cameo-event","code":"010"}],
                "note":"at noon","tags":["concern"]}
                """;
        assertThat(Json.write(statement)).isEqualTo(json.replace("\n", ""));
        assertThat(Json.read(json).record()).isEqualTo(statement);
    }

    @Test
    void nullIsReadAsAbsent() {
        assertThat(Json.read("""
                        {"record":"party","id":"p","kind":null,"name":null,"aliases":null,"origin":null}""").record())
                .isEqualTo(Party.builder().id(PartyId.of("p")).build());
    }

    @Test
    void namesMayComeInAnyOrderAfterTheTag() {
        assertThat(Json.read("{\"record\":\"party\",\"name\":\"A\",\"kind\":\"state\",\"id\":\"p\"}")
                        .record())
                .isEqualTo(Party.of("p", PartyKind.STATE, "A"));
    }

    @Test
    void loneSurrogatesAreWrittenAsEscapesAndPairsAsTheyAre() {
        Party party = Party.of("p", PartyKind.PERSON, "a\uD800b\uD83D\uDD25\u2028");

        assertThat(Json.write(party))
                .isEqualTo("{\"record\":\"party\",\"id\":\"p\",\"kind\":\"person\","
                        + "\"name\":\"a\\uD800b\uD83D\uDD25\u2028\"}");
        assertThat(Json.read(Json.write(party)).record()).isEqualTo(party);
    }
}
