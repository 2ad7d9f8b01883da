package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListTest {
    @ParameterizedTest
    @CsvSource({
        "cameo-event, 318",
        "cameo-actor-type, 39",
        "cameo-known-group, 115",
        "cameo-ethnic, 641",
        "cameo-religion, 31",
        "cameo-country, 262",
        "plover-event, 16",
        "plover-mode, 67",
        "plover-context, 37",
        "plover-sector, 25",
        "plover-non-state-actor, 7",
        "icews-sector, 613",
        "acled-disorder-type, 3",
        "acled-event-type, 13",
        "acled-sub-event-type, 25",
        "acled-inter, 9",
        "acled-interaction, 44",
        "acled-region, 17",
        "acled-geo-precision, 3",
        "acled-time-precision, 3",
        "ucdp-violence-type, 3",
        "ucdp-where-precision, 7",
        "ucdp-date-precision, 5",
        "gtd-attack-type, 9",
        "gtd-target-type, 22",
        "gtd-weapon-type, 13",
        "gtd-region, 12",
        "scad-event-type, 11",
        "hapi-event-type, 3",
        "gdelt-quad-class, 4",
        "gdelt-geo-type, 6",
        "gdelt-geo-extra, 6"
    })
    void eachListHasAllItsCodesAndSaysWhereItIsFrom(CodeScheme scheme, int size) {
        CodeList list = CodeList.of(scheme);
        assertThat(list.codings()).hasSize(size).doesNotHaveDuplicates();
        assertThat(list.scheme()).isEqualTo(scheme);
        assertThat(list.provenance().source()).isNotBlank();
        assertThat(list.provenance().version()).isNotBlank();
        assertThat(list.provenance().licence()).isNotBlank();
        for (CodeEntry entry : list.entries()) {
            Coding coding = entry.coding();
            assertThat(list.find(coding.code())).containsSame(coding);
            assertThat(list.findSpelling(" " + coding.code() + " ")).contains(coding);
            assertThat(Coding.parse(coding.toString())).isEqualTo(coding);
            entry.parent().ifPresent(parent -> assertThat(list.find(parent)).isPresent());
            entry.spellings()
                    .forEach(
                            text -> assertThat(list.findSpelling(text)).as(text).contains(coding));
        }
    }

    @Test
    void theSameObjectsComeBackEachTime() {
        CodeList list = CodeList.of(CodeScheme.CAMEO_EVENT);
        assertThat(CodeList.of(CodeScheme.of("cameo-event"))).isSameAs(list);
        assertThat(list.find("190")).isSameAs(list.find("190"));
        assertThat(list.findSpelling("190")).isSameAs(list.findSpelling("190"));
    }

    @Test
    void aSchemeWithoutListHasNone() {
        assertThat(CodeList.find(CodeScheme.ACLED_EVENT)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.of(CodeScheme.ACLED_EVENT))
                .withMessageContaining("acled-event");
    }

    @Test
    void anUnknownCodeIsNotFound() {
        CodeList list = CodeList.of(CodeScheme.CAMEO_EVENT);
        assertThat(list.find("10 ")).isEmpty();
        assertThat(list.find("999")).isEmpty();
        assertThat(list.entry("999")).isEmpty();
        assertThat(list.parent("999")).isEmpty();
        assertThat(list.findSpelling("no such thing")).isEmpty();
    }

    @Test
    void cameoEventsStandInThreeLevels() {
        CodeList list = CodeList.of(CodeScheme.CAMEO_EVENT);
        assertThat(list.parent("1951").map(Coding::code)).contains("195");
        assertThat(list.parent("195").map(Coding::code)).contains("19");
        assertThat(list.parent("19")).isEmpty();
        assertThat(list.children("204")).extracting(Coding::code).containsExactly("2041", "2042");
        assertThat(list.children("2041")).isEmpty();
    }

    @Test
    void icewsEventTextsAreSpellingsOfCameoCodes() {
        CodeList list = CodeList.of(CodeScheme.CAMEO_EVENT);
        assertThat(list.findSpelling("fight with small arms and light weapons").map(Coding::code))
                .contains("193");
        assertThat(list.findSpelling("Arrest, detain, or charge with legal action")
                        .map(Coding::code))
                .contains("173");
        assertThat(list.findSpelling("Consult").map(Coding::code)).contains("040");
        assertThat(list.findSpelling("Demand de-escalation of military engagement")
                        .map(Coding::code))
                .as("a variant for 0256 in one list, but the label of 1056")
                .contains("1056");
        assertThat(list.findSpelling("Appeal for easing of administrative sanctions")
                        .map(Coding::code))
                .contains("0251");
        assertThat(list.findSpelling("Demand easing of administrative sanctions")
                        .map(Coding::code))
                .contains("1051");
    }

    @Test
    void theSameLettersMeanDifferentThingsInCameoAndPlover() {
        assertThat(CodeList.of(CodeScheme.CAMEO_ACTOR_TYPE).find("MED").flatMap(Coding::label))
                .contains("Media");
        assertThat(CodeList.of(CodeScheme.PLOVER_SECTOR).find("MED").flatMap(Coding::label))
                .contains("Health workers and institutions");
    }

    @Test
    void doubledCodesKeepTheirFirstLabel() {
        assertThat(CodeList.of(CodeScheme.CAMEO_KNOWN_GROUP).find("CEM").flatMap(Coding::label))
                .contains("Common Market for Eastern and Southern Africa");
        assertThat(CodeList.of(CodeScheme.CAMEO_ETHNIC).find("mon").flatMap(Coding::label))
                .contains("Maonan");
    }

    @Test
    void acledSubEventTypesStandUnderTheirEventTypeAndDisorderType() {
        CodeList subEvents = CodeList.of(CodeScheme.ACLED_SUB_EVENT_TYPE);
        CodeList events = CodeList.of(CodeScheme.ACLED_EVENT_TYPE);
        CodeList disorders = CodeList.of(CodeScheme.ACLED_DISORDER_TYPE);
        for (CodeEntry entry : subEvents.entries()) {
            assertThat(events.find(entry.attribute("event-type").orElseThrow())).isPresent();
            for (String disorder :
                    entry.attribute("disorder-type").orElseThrow().split("; ", -1)) {
                assertThat(disorders.find(disorder)).isPresent();
            }
        }
        CodeEntry excessive =
                subEvents.entry("Excessive force against protesters").orElseThrow();
        assertThat(excessive.attribute("event-type")).contains("Protests");
        assertThat(excessive.attribute("disorder-type")).contains("Political violence; Demonstrations");
        assertThat(subEvents.entry("Mob violence").orElseThrow().attribute("disorder-type"))
                .contains("Political violence");
        assertThat(events.entries())
                .filteredOn(e -> e.attribute("current").equals(Optional.of("1")))
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acled-disorder-type|Demostrations|Demonstrations",
                "acled-disorder-type|Strategic Developments|Strategic developments",
                "acled-event-type|Violence Against Civilians|Violence against civilians",
                "acled-event-type|Strategic development|Strategic developments",
                "acled-event-type|Battle-Non-state actors overtake territory|Battle-Non-state actor overtakes territory",
                "acled-sub-event-type|Excessive force against protestors|Excessive force against protesters",
                "acled-inter|State forces|1",
                "acled-inter|State Forces|1",
                "acled-inter|Rebel group|2",
                "acled-inter|Rebel Groups|2",
                "acled-inter|Rebel Forces|2",
                "acled-inter|Political militia|3",
                "acled-inter|Political Militias|3",
                "acled-inter|Militia Groups|3",
                "acled-inter|Identity militia|4",
                "acled-inter|Identity Militias|4",
                "acled-inter|Communal / Identity Groups|4",
                "acled-inter|Rioters|5",
                "acled-inter|Protesters|6",
                "acled-inter|Protestors|6",
                "acled-inter|Civilians|7",
                "acled-inter|External/Other forces|8",
                "acled-inter|External/Other Forces|8",
                "acled-inter|Foreign / Others|8",
                "acled-interaction|State forces-Rebel group|12",
                "acled-interaction|State forces only|10",
                "acled-interaction|State forces – Rebel group|12",
                "acled-interaction|External/Other forces-Civilians|78",
                "acled-interaction|Civilians-External/Other forces|78",
                "acled-region|Southern Asia|7",
                "acled-region|South-Eastern Asia|9",
                "acled-region|Eastern Africa|3"
            })
    void otherSpellingsAreUnderstood(CodeScheme scheme, String text, String code) {
        assertThat(CodeList.of(scheme).findSpelling(text).map(Coding::code)).contains(code);
    }

    @Test
    void allInteractionsOfTheCodebookAreListed() {
        assertThat(CodeList.of(CodeScheme.ACLED_INTERACTION).codings())
                .extracting(Coding::code)
                .isEqualTo(List.of(
                        ("10 11 12 13 14 15 16 17 18 20 22 23 24 25 26 27 28 30 33 34 35 36 37 38 40 44 45 46 47"
                                        + " 48 50 55 56 57 58 60 66 67 68 70 77 78 80 88")
                                .split(" ", -1)));
        assertThat(CodeList.of(CodeScheme.ACLED_INTERACTION).find("78").flatMap(Coding::label))
                .contains("External/Other forces-Civilians");
    }

    @Test
    void aPloverModeStandsUnderItsEventType() {
        assertThat(Plover.mode("COERCE", "restrict").map(Coding::code)).contains("COERCE/restrict");
        assertThat(Plover.mode("THREATEN", "restrict").map(Coding::code)).contains("THREATEN/restrict");
        assertThat(Plover.mode("AID", "restrict")).isEmpty();
        assertThat(Plover.mode("NONE", "restrict")).isEmpty();
        CodeEntry aerial =
                CodeList.of(CodeScheme.PLOVER_MODE).entry("ASSAULT/aerial").orElseThrow();
        assertThat(aerial.attribute("score")).contains("-9.5");
        assertThat(aerial.attribute("mode")).contains("aerial");
    }
}
