package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.casualty.Harm;
import org.sitrep.event.EventType;
import org.sitrep.event.WeaponKind;
import org.sitrep.party.PartyKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.statement.SpeechAct;
import org.sitrep.time.TimePrecision;

class CrosswalkTest {
    static List<Crosswalk<?>> crosswalksInWhichEveryCodeMatches() {
        return List.of(
                Crosswalk.load(CodeScheme.ACLED_SUB_EVENT_TYPE, EventType.class),
                Crosswalk.load(CodeScheme.ACLED_EVENT_TYPE, EventType.class),
                Crosswalk.load(CodeScheme.ACLED_GEO_PRECISION, PlacePrecision.class),
                Crosswalk.load(CodeScheme.ACLED_TIME_PRECISION, TimePrecision.class),
                Crosswalk.load(CodeScheme.UCDP_VIOLENCE_TYPE, EventType.class),
                Crosswalk.load(CodeScheme.UCDP_WHERE_PRECISION, PlacePrecision.class),
                Crosswalk.load(CodeScheme.UCDP_DATE_PRECISION, TimePrecision.class),
                Crosswalk.load(CodeScheme.CAMEO_EVENT, EventType.class),
                Crosswalk.load(CodeScheme.CAMEO_ACTOR_TYPE, PartyKind.class),
                Crosswalk.load(CodeScheme.PLOVER_EVENT, EventType.class),
                Crosswalk.load(CodeScheme.PLOVER_MODE, EventType.class),
                Crosswalk.load(CodeScheme.PLOVER_SECTOR, PartyKind.class),
                Crosswalk.load(CodeScheme.GTD_ATTACK_TYPE, EventType.class),
                Crosswalk.load(CodeScheme.GTD_WEAPON_TYPE, WeaponKind.class),
                Crosswalk.load(CodeScheme.GTD_TARGET_TYPE, PartyKind.class),
                Crosswalk.load(CodeScheme.SCAD_EVENT_TYPE, EventType.class),
                Crosswalk.load(CodeScheme.HAPI_EVENT_TYPE, EventType.class));
    }

    @ParameterizedTest
    @MethodSource("crosswalksInWhichEveryCodeMatches")
    void everyCodeAndEverySpellingMatches(Crosswalk<?> crosswalk) {
        assertThat(crosswalk.provenance().version()).isEqualTo("reviewed by the project");
        for (CodeEntry entry : CodeList.of(crosswalk.from()).entries()) {
            String code = entry.coding().code();
            assertThat(crosswalk.match(code)).as(code).isPresent();
            assertThat(crosswalk.matches(code)).as(code).isNotEmpty().doesNotHaveDuplicates();
            assertThat(crosswalk.matches(code).get(0))
                    .isSameAs(crosswalk.match(code).orElseThrow());
            assertThat(crosswalk.match(code)).isSameAs((Object) crosswalk.match(code));
            for (String spelling : entry.spellings()) {
                assertThat((Object) crosswalk.match(spelling)).as(spelling).isSameAs(crosswalk.match(code));
            }
        }
    }

    @Test
    void someCodesAreDecidedToMatchNothing() {
        assertThat(Crosswalk.load(CodeScheme.ACLED_INTER, PartyKind.class).match("0"))
                .isEmpty();
        assertThat(Crosswalk.load(CodeScheme.GDELT_GEO_TYPE, PlacePrecision.class)
                        .matches("0"))
                .isEmpty();
        assertThat(Crosswalk.load(CodeScheme.CAMEO_EVENT, SpeechAct.class).match("190"))
                .isEmpty();
        assertThat(Crosswalk.load(CodeScheme.PLOVER_EVENT, SpeechAct.class).match("AID"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acled-sub-event-type|Armed clash|ARMED_CLASH|EXACT",
                "acled-sub-event-type|Non-state actor overtakes territory|BATTLE_NON_STATE_ACTOR_TAKES_TERRITORY|EXACT",
                "acled-sub-event-type|Air/drone strike|AIR_STRIKE|EXACT",
                "acled-sub-event-type|Excessive force against protestors|EXCESSIVE_FORCE_AGAINST_PROTESTERS|EXACT",
                "acled-sub-event-type|Other|STRATEGIC_DEVELOPMENT|BROAD",
                "acled-event-type|Battles|ARMED_CLASH|NARROW",
                "acled-event-type|Battle-No change of territory|ARMED_CLASH|EXACT",
                "acled-event-type|Violence Against Civilians|ATTACK_ON_CIVILIANS|CLOSE",
                "ucdp-violence-type|1|STATE_BASED_VIOLENCE|EXACT",
                "ucdp-violence-type|2|NON_STATE_VIOLENCE|EXACT",
                "ucdp-violence-type|3|ONE_SIDED_VIOLENCE|EXACT",
                "cameo-event|01|STATEMENT|EXACT",
                "cameo-event|012|STATEMENT|BROAD",
                "cameo-event|0211|APPEAL|BROAD",
                "cameo-event|041|TELEPHONE_TALKS|EXACT",
                "cameo-event|0871|CEASEFIRE|EXACT",
                "cameo-event|1122|ACCUSATION|BROAD",
                "cameo-event|1384|THREAT|BROAD",
                "cameo-event|141|PROTEST|EXACT",
                "cameo-event|1411|PROTEST|BROAD",
                "cameo-event|1431|STRIKE|BROAD",
                "cameo-event|173|ARREST|CLOSE",
                "cameo-event|190|ASSAULT|CLOSE",
                "cameo-event|193|ARMED_CLASH|CLOSE",
                "cameo-event|1952|AIR_STRIKE|BROAD",
                "cameo-event|202|MASS_KILLING|CLOSE",
                "plover-event|ASSAULT|ASSAULT|CLOSE",
                "plover-mode|ASSAULT/drone|AIR_STRIKE|BROAD",
                "plover-mode|COERCE/arrest|ARREST|EXACT",
                "gtd-attack-type|6|ABDUCTION|EXACT",
                "gtd-attack-type|9|UNKNOWN|EXACT",
                "scad-event-type|-9|ARMED_CONFLICT|CLOSE",
                "hapi-event-type|civilian_targeting|ATTACK_ON_CIVILIANS|CLOSE",
                "hapi-event-type|demonstration|PROTEST|NARROW",
                "hapi-event-type|political_violence|ARMED_CONFLICT|CLOSE"
            })
    void codesAreMatchedToEventTypes(CodeScheme scheme, String code, EventType type, MatchRelation relation) {
        assertThat(Crosswalk.load(scheme, EventType.class).match(code)).contains(new Match<>(type, relation));
    }

    @ParameterizedTest
    @CsvSource({
        "011, DECLINE_COMMENT, EXACT",
        "016, DENY, CLOSE",
        "0231, APPEAL, BROAD",
        "0331, OFFER, BROAD",
        "051, PRAISE, EXACT",
        "055, APOLOGISE, EXACT",
        "1041, DEMAND, BROAD",
        "111, CONDEMN, EXACT",
        "1123, ACCUSE, BROAD",
        "1246, REJECT, BROAD",
        "138, THREATEN, BROAD"
    })
    void verbalCameoCodesAreMatchedToSpeechActs(String code, SpeechAct act, MatchRelation relation) {
        assertThat(Crosswalk.load(CodeScheme.CAMEO_EVENT, SpeechAct.class).match(code))
                .contains(new Match<>(act, relation));
    }

    @Test
    void verbalPloverModesAreMatchedToSpeechActs() {
        Crosswalk<SpeechAct> crosswalk = Crosswalk.load(CodeScheme.PLOVER_MODE, SpeechAct.class);
        assertThat(crosswalk.match("ACCUSE/allege")).contains(new Match<>(SpeechAct.ACCUSE, MatchRelation.EXACT));
        assertThat(crosswalk.match("THREATEN/violence")).contains(new Match<>(SpeechAct.THREATEN, MatchRelation.BROAD));
        assertThat(crosswalk.matches("REQUEST/change"))
                .containsExactly(
                        new Match<>(SpeechAct.DEMAND, MatchRelation.NARROW),
                        new Match<>(SpeechAct.APPEAL, MatchRelation.NARROW));
        assertThat(crosswalk.match("ASSAULT/drone")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|STATE_FORCES",
                "2|REBEL_GROUP",
                "3|POLITICAL_MILITIA",
                "4|IDENTITY_MILITIA",
                "5|RIOTERS",
                "6|PROTESTERS",
                "7|CIVILIANS",
                "8|EXTERNAL_FORCES",
                "State forces|STATE_FORCES",
                "Rebel Forces|REBEL_GROUP",
                "Militia Groups|POLITICAL_MILITIA",
                "Communal / Identity Groups|IDENTITY_MILITIA",
                "Rioters|RIOTERS",
                "Protestors|PROTESTERS",
                "Civilians|CIVILIANS",
                "Foreign / Others|EXTERNAL_FORCES"
            })
    void acledInterIsMatchedToKindsOfParties(String text, PartyKind kind) {
        assertThat(Crosswalk.load(CodeScheme.ACLED_INTER, PartyKind.class).match(text))
                .contains(new Match<>(kind, MatchRelation.EXACT));
    }

    @Test
    void theSameLettersMatchDifferentKindsInCameoAndPlover() {
        assertThat(Crosswalk.load(CodeScheme.CAMEO_ACTOR_TYPE, PartyKind.class).match("MED"))
                .contains(new Match<>(PartyKind.MEDIA, MatchRelation.EXACT));
        assertThat(Crosswalk.load(CodeScheme.PLOVER_SECTOR, PartyKind.class).match("MED"))
                .contains(new Match<>(PartyKind.PROFESSIONAL_GROUP, MatchRelation.BROAD));
    }

    @ParameterizedTest
    @CsvSource({
        "KILL, KILLED",
        "WOUND, WOUNDED",
        "ARREST, ARRESTED",
        "KIDNAP, ABDUCTED",
        "DISPLACED, DISPLACED",
        "EVACUATION, DISPLACED",
        "REFUGEES, DISPLACED",
        "AFFECT, AFFECTED"
    })
    void countsOfPeopleAreMatched(String code, Harm harm) {
        assertThat(Crosswalk.load(CodeScheme.GKG_COUNT_TYPE, Harm.class)
                        .match(code)
                        .map(Match::target))
                .contains(harm);
    }

    @Test
    void countsOfThingsAndThemesThatRepeatOthersMatchNothing() {
        Crosswalk<Harm> harms = Crosswalk.load(CodeScheme.GKG_COUNT_TYPE, Harm.class);
        assertThat(harms.match("PROTEST")).isEmpty();
        assertThat(harms.match("CRISISLEX_T03_DEAD")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ucdp-where-precision, 1, EXACT",
        "ucdp-where-precision, 2, NEARBY",
        "ucdp-where-precision, 3, ADMIN2",
        "ucdp-where-precision, 4, ADMIN1",
        "ucdp-where-precision, 5, REGION",
        "ucdp-where-precision, 6, COUNTRY",
        "ucdp-where-precision, 7, WATER_OR_AIRSPACE",
        "acled-geo-precision, 1, EXACT",
        "acled-geo-precision, 2, NEARBY",
        "acled-geo-precision, 3, REGION",
        "gdelt-geo-type, 1, COUNTRY",
        "gdelt-geo-type, 2, ADMIN1",
        "gdelt-geo-type, 3, EXACT",
        "gdelt-geo-type, 4, EXACT",
        "gdelt-geo-type, 5, ADMIN1"
    })
    void precisionsOfPlacesAreMatched(CodeScheme scheme, String code, PlacePrecision precision) {
        assertThat(Crosswalk.load(scheme, PlacePrecision.class).match(code).map(Match::target))
                .contains(precision);
    }

    @ParameterizedTest
    @CsvSource({
        "ucdp-date-precision, 1, DAY",
        "ucdp-date-precision, 2, DAYS",
        "ucdp-date-precision, 3, WEEK",
        "ucdp-date-precision, 4, MONTH",
        "ucdp-date-precision, 5, YEAR",
        "acled-time-precision, 1, DAY",
        "acled-time-precision, 2, WEEK",
        "acled-time-precision, 3, MONTH"
    })
    void precisionsOfTimesAreMatched(CodeScheme scheme, String code, TimePrecision precision) {
        assertThat(Crosswalk.load(scheme, TimePrecision.class).match(code).map(Match::target))
                .contains(precision);
    }

    @Test
    void oneCodeMayMatchSeveralTerms() {
        assertThat(Crosswalk.load(CodeScheme.CAMEO_EVENT, EventType.class).matches("181"))
                .containsExactly(
                        new Match<>(EventType.ABDUCTION, MatchRelation.CLOSE),
                        new Match<>(EventType.HIJACKING, MatchRelation.NARROW));
    }

    @Test
    void aWriterFindsTheCodeOfATermWithTheRelationTurnedRound() {
        List<Match<Coding>> codes = Crosswalk.load(CodeScheme.ACLED_SUB_EVENT_TYPE, EventType.class)
                .codesFor(EventType.STRATEGIC_DEVELOPMENT);
        assertThat(codes)
                .containsExactly(
                        new Match<>(Coding.of(CodeScheme.ACLED_SUB_EVENT_TYPE, "Other"), MatchRelation.NARROW));
        assertThat(Crosswalk.load(CodeScheme.ACLED_INTER, PartyKind.class).codesFor(PartyKind.STATE_FORCES))
                .containsExactly(
                        new Match<>(Coding.of(CodeScheme.ACLED_INTER, "1", "State forces"), MatchRelation.EXACT));
        assertThat(Crosswalk.load(CodeScheme.ACLED_INTER, PartyKind.class).codesFor(PartyKind.MEDIA))
                .isEmpty();
    }

    @Test
    void theBestCodeForATermComesFirst() {
        List<Match<Coding>> codes =
                Crosswalk.load(CodeScheme.CAMEO_EVENT, EventType.class).codesFor(EventType.AIR_STRIKE);
        assertThat(codes).extracting(m -> m.target().code()).containsExactly("195", "1951", "1952");
        assertThat(codes.get(0).relation()).isEqualTo(MatchRelation.EXACT);
        assertThat(codes.get(1).relation()).isEqualTo(MatchRelation.NARROW);
    }

    @Test
    void cameoIsMatchedToPlover() {
        Crosswalk<Coding> events = Crosswalk.load(CodeScheme.CAMEO_EVENT, CodeScheme.PLOVER_EVENT);
        Crosswalk<Coding> modes = Crosswalk.load(CodeScheme.CAMEO_EVENT, CodeScheme.PLOVER_MODE);
        Crosswalk<Coding> contexts = Crosswalk.load(CodeScheme.CAMEO_EVENT, CodeScheme.PLOVER_CONTEXT);
        assertThat(events.match("163").map(m -> m.target().code())).contains("COERCE");
        assertThat(events.match("1712").map(m -> m.target().code())).contains("ASSAULT");
        assertThat(events.match("0813").map(m -> m.target().code())).contains("RETREAT");
        assertThat(events.match("0812").map(m -> m.target().code())).contains("CONCEDE");
        assertThat(events.match("0231")).as("appeals are dropped").isEmpty();
        assertThat(modes.match("193").map(m -> m.target().code())).contains("ASSAULT/firearms");
        assertThat(modes.match("186")).as("a mode that the manual lacks").isEmpty();
        assertThat(contexts.matches("1124")).extracting(m -> m.target().code()).containsExactly("military", "legal");
    }

    @Test
    void crosswalksAreReadOnce() {
        assertThat(Crosswalk.load(CodeScheme.CAMEO_EVENT, EventType.class))
                .isSameAs(Crosswalk.load(CodeScheme.of("cameo-event"), EventType.class));
    }

    @Test
    void unknownCodesMatchNothing() {
        Crosswalk<EventType> crosswalk = Crosswalk.load(CodeScheme.CAMEO_EVENT, EventType.class);
        assertThat(crosswalk.match("999")).isEmpty();
        assertThat(crosswalk.matches("999")).isEmpty();
        assertThat(crosswalk.match("")).isEmpty();
    }

    @Test
    void aCrosswalkThatDoesNotExistIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Crosswalk.load(CodeScheme.PRIO_GRID, EventType.class))
                .withMessageContaining("prio-grid")
                .withMessageContaining("event-type");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Crosswalk.load(CodeScheme.CAMEO_EVENT, CodeScheme.PRIO_GRID));
    }

    @Test
    void theInverseOfARelationTurnsBroadAndNarrowRound() {
        assertThat(MatchRelation.BROAD.inverse()).isEqualTo(MatchRelation.NARROW);
        assertThat(MatchRelation.NARROW.inverse()).isEqualTo(MatchRelation.BROAD);
        assertThat(MatchRelation.CLOSE.inverse()).isEqualTo(MatchRelation.CLOSE);
        assertThat(new Match<>("x", MatchRelation.EXACT).isExact()).isTrue();
        assertThat(new Match<>("x", MatchRelation.CLOSE).isExact()).isFalse();
    }
}
