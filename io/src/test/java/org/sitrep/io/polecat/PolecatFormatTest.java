package org.sitrep.io.polecat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.SourceId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.SharedData;
import org.sitrep.party.Identifier;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

class PolecatFormatTest {
    private static Result read(String name) {
        return Fixtures.read(PolecatFormatTest.class, name);
    }

    private static List<String> texts(List<Coding> codings) {
        return codings.stream()
                .map(coding -> coding.scheme() + ":" + coding.code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "normal.txt, normal",
        "event-intensity.txt, normal",
        "tabs-at-the-end.txt, normal",
        "header-names-more-than-rows-have.txt, normal-under-other-header",
        "header-names-more-at-the-end.txt, normal-under-other-header",
        "header-names-more-and-rows-have-it.txt, other-columns",
        "any-order-without-intensity.txt, other-columns"
    })
    void everyKindOfFileGivesTheSameEvents(String file, String layout) {
        Result result = read(file);
        assertThat(result.format()).isEqualTo("polecat");
        assertThat(result.layout()).isEqualTo(layout);
        assertThat(result.summary().findings()).isEmpty();
        List<Event> normal = read("normal.txt").events();
        assertThat(result.events()).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(result.event(i))
                    .isEqualTo(normal.get(i).toBuilder()
                            .origin(result.event(i).origin())
                            .build());
        }
        boolean hasIntensity = !file.startsWith("any-order");
        assertThat(PolecatColumns.INTENSITY.in(result.event(0)).isPresent()).isEqualTo(hasIntensity);
    }

    @Test
    void theNormalOrderIsTold() {
        assertThat(new PolecatFormat().layouts().get("normal"))
                .hasSize(40)
                .startsWith("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity")
                .endsWith("Language", "Version");
    }

    @Test
    void typeModeQuadCodeAndContextsAreCodings() {
        Event event = read("normal.txt").event(0);
        assertThat(event.id()).hasToString("20230102-0001-00aa_ASSAULT_heavy-weapons");
        assertThat(event.time().orElseThrow()).hasToString("2023-01-02");
        assertThat(event.type()).isEqualTo(EventType.SHELLING);
        assertThat(texts(event.codings()))
                .containsExactly(
                        "plover-event:ASSAULT",
                        "plover-mode:ASSAULT/heavy-weapons",
                        "plover-quad-code:MATERIAL CONFLICT",
                        "plover-context:military",
                        "plover-context:territory");
    }

    @Test
    void anUnknownModeTakesTheTypeAndAnUnknownTypeIsOther() {
        List<Event> events = read("normal.txt").events();
        assertThat(texts(events.get(2).codings()))
                .containsExactly("plover-event:COERCE", "plover-mode:COERCE/new-mode");
        assertThat(events.get(1).type()).isEqualTo(EventType.TALKS);
        assertThat(events.get(2).type()).isEqualTo(EventType.REPRESSION);
        assertThat(events.get(3).type()).isEqualTo(EventType.OTHER);
        assertThat(texts(events.get(3).codings())).containsExactly("plover-event:FIGHT");
    }

    @Test
    void aSingleActorHasAllItsSectors() {
        Event event = read("normal.txt").event(0);
        assertThat(event.participants()).hasSize(1);
        assertThat(event.participants().get(0).role()).isEqualTo(ParticipantRole.INITIATOR);
        Party army = event.participants().get(0).party();
        assertThat(army.id()).hasToString("polecat/Northern Army/Kyrgyzstan");
        assertThat(army.name()).contains("Northern Army");
        assertThat(army.aliases()).containsExactly("the army's units");
        assertThat(army.kind()).isEqualTo(PartyKind.STATE_FORCES);
        assertThat(army.countries()).extracting(Coding::toString).containsExactly("iso3166-alpha3:KGZ \"Kyrgyzstan\"");
        assertThat(texts(army.codings())).containsExactly("cow:703", "plover-sector:MIL", "plover-sector:GOV");
        assertThat(army.note()).isEmpty();
        assertThat(army.identifiers()).isEmpty();
    }

    @Test
    void aListOfActorsGivesAsManyParticipants() {
        List<Participant> participants = read("normal.txt").event(1).participants();
        assertThat(participants).hasSize(3);
        assertThat(participants).allMatch(participant -> participant.role() == ParticipantRole.INITIATOR);
        Party minister = participants.get(0).party();
        assertThat(minister.name()).contains("A Minister");
        assertThat(minister.aliases()).containsExactly("A");
        assertThat(texts(minister.countries())).containsExactly("iso3166-alpha3:TJK");
        assertThat(texts(minister.codings())).containsExactly("cow:702", "plover-sector:GOV");
        assertThat(minister.identifiers()).containsExactly(Identifier.of("wikidata", "Q42"));
        assertThat(minister.note()).contains("Minister");
        Party envoy = participants.get(1).party();
        assertThat(envoy.name()).contains("the envoy");
        assertThat(envoy.countries()).isEmpty();
        Party organisation = participants.get(2).party();
        assertThat(organisation.name()).isEmpty();
        assertThat(organisation.countries()).isEmpty();
        assertThat(texts(organisation.codings())).containsExactly("plover-non-state-actor:IGO");
        assertThat(PolecatColumns.ACTOR_SECTORS.in(read("normal.txt").event(1))).contains(List.of("GOV", "ELI"));
    }

    @Test
    void aRecipientKnownOnlyFromTheTextIsTheTarget() {
        List<Participant> participants = read("normal.txt").event(2).participants();
        assertThat(participants).hasSize(1);
        assertThat(participants.get(0).role()).isEqualTo(ParticipantRole.TARGET);
        assertThat(participants.get(0).party().name()).contains("a newspaper");
        assertThat(participants.get(0).party().kind()).isEqualTo(PartyKind.MEDIA);
    }

    @Test
    void thePlaceHasNamesCodesAndPrecision() {
        Place place = read("normal.txt").event(0).places().get(0);
        assertThat(place.name()).contains("Ford");
        assertThat(place.admin1()).contains("North");
        assertThat(place.admin2()).isEmpty();
        assertThat(place.description()).contains("the town of Ford");
        assertThat(texts(place.countries())).containsExactly("iso3166-alpha3:IRN");
        assertThat(place.coordinates()).contains(Coordinates.of(10.5, -20.25));
        assertThat(texts(place.codings())).containsExactly("geonames:77", "geonames-feature:PPL");
        assertThat(place.precision()).isEqualTo(PlacePrecision.EXACT);
        assertThat(place.kind()).isEqualTo(PlaceKind.POINT);
    }

    @Test
    void countriesOfPlacesAreIsoCodesButForKosovo() {
        List<Event> events = read("normal.txt").events();
        Place kosovo = events.get(1).places().get(0);
        assertThat(texts(kosovo.countries())).containsExactly("plover-country:KOS");
        assertThat(kosovo.precision()).isEqualTo(PlacePrecision.COUNTRY);
        assertThat(events.get(2).places()).isEmpty();
        assertThat(events.get(3).places().get(0).precision()).isEqualTo(PlacePrecision.ADMIN1);
    }

    @Test
    void theStoryIsTheSource() {
        assertThat(read("normal.txt").event(0).sources())
                .containsExactly(Source.builder()
                        .id(SourceId.of("polecat/20230102-0001-00aa"))
                        .publisher("Exland Daily")
                        .published(EventTime.of(LocalDate.of(2023, 1, 3)))
                        .language("en")
                        .build());
    }

    @Test
    void whatTheValuesDoNotHoldIsInTheColumns() {
        Event event = read("event-intensity.txt").event(0);
        assertThat(PolecatColumns.INTENSITY.in(event)).contains(-9.5);
        assertThat(PolecatColumns.CONTEXTS.in(event)).contains(List.of("military", "territory", "military"));
        assertThat(PolecatColumns.STORY_PEOPLE.in(event)).contains(List.of("Jean - Claude", "B Person"));
        assertThat(PolecatColumns.STORY_ORGANIZATIONS.in(event)).contains(List.of("Org \"One\"", "Org Two"));
        assertThat(PolecatColumns.RECIPIENT_NAME.in(event)).isEmpty();
        assertThat(PolecatColumns.RECIPIENT_NAME.raw(event)).contains("None");
        assertThat(PolecatColumns.VERSION.in(event)).contains("NGEC 2");
        assertThat(PolecatColumns.RECIPIENT_NAME.in(read("normal.txt").event(1)))
                .isEmpty();
    }

    @Test
    void damagedRowsAreNamed() {
        Result result = read("damaged-rows.txt");
        assertThat(result.events()).isEmpty();
        assertThat(result.rejects())
                .containsExactly(
                        "2:1 missing-id ",
                        "3:42 bad-date None",
                        "4:42 bad-date 2023-13-01",
                        "5:256 bad-number None",
                        "6:261 bad-number east",
                        "7:219 too-few-cells None",
                        "8:373 too-many-cells x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SYNTHETIC_polecat_40col.txt",
                "SYNTHETIC_polecat_40col_event_intensity_header.txt",
                "SYNTHETIC_polecat_trailing_tabs.txt",
                "SYNTHETIC_polecat_header_has_extra_names_rows_do_not.txt",
                "SYNTHETIC_polecat_39col_unordered_no_intensity.txt"
            })
    void sharedFilesAreReadWhole(String file) {
        Result result = Fixtures.read(SharedData.assumePresent("samples/polecat/" + file));
        assertThat(result.format()).isEqualTo("polecat");
        assertThat(result.summary().findings()).isEmpty();
        assertThat(result.events())
                .extracting(event -> event.id() + " " + event.type() + " "
                        + event.participants().size())
                .containsExactly(
                        "20230102-0001-0123456789ab_ASSAULT_heavy-weapons SHELLING 1",
                        "20230102-0002-0123456789ac_CONSULT TALKS 2");
        assertThat(result.event(0).places().get(0).coordinates()).contains(Coordinates.of(10.5, -20.25));
    }
}
