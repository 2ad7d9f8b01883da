package org.sitrep.validation.rules.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Fixtures.by;
import static org.sitrep.validation.Fixtures.claim;
import static org.sitrep.validation.Fixtures.event;
import static org.sitrep.validation.Fixtures.find;
import static org.sitrep.validation.Fixtures.partOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;
import org.sitrep.casualty.VictimStatus;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.source.RowLayout;
import org.sitrep.time.EventTime;

class ContradictoryCasualtyClaimsTest {
    private static final String CODE = "contradictory-casualty-claims";

    private static final Event WHOLE = event("a-e3", claim("a-c1", Harm.WOUNDED, "some", "Stanislav Zas"));
    private static final Event PART = partOf(
            event(
                    "a-e7",
                    claim("a-c2", Harm.KILLED, "none-reported", "Border Service"),
                    claim("a-c3", Harm.WOUNDED, "none-reported", "Border Service")),
            "a-e3");

    private static List<String> pairs(Record... records) {
        return find(CODE, records).stream()
                .map(finding -> finding.records().get(0).value() + "/"
                        + finding.records().get(1).value())
                .toList();
    }

    @Test
    void woundedInTheWholeContradictNoneReportedInItsPartAndTheDeadDoNot() {
        assertThat(find(CODE, WHOLE, PART))
                .containsExactly(Finding.builder()
                        .code(CODE)
                        .severity(Severity.WARNING)
                        .message("a-c1 (Stanislav Zas: wounded, some, on a-e3) and a-c3 (Border Service: wounded,"
                                + " none reported, on a-e7, part of a-e3) cannot both be true")
                        .records(
                                List.of(ClaimId.of("a-c1"), ClaimId.of("a-c3"), EventId.of("a-e3"), EventId.of("a-e7")))
                        .build());
    }

    @Test
    void thePartMayComeBeforeItsWhole() {
        assertThat(pairs(PART, WHOLE)).containsExactly("a-c1/a-c3");
    }

    @Test
    void eventsThatAreNotLinkedAreNotCompared() {
        assertThat(pairs(WHOLE, PART.toBuilder().links(List.of()).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 4, true",
        "3, 3, false",
        "3, some, false",
        "0, some, true",
        "none-reported, some, true",
        "none-reported, 1.., true",
        "none-reported, 0, false",
        "none-reported, ..5, false",
        "5.., ..4, true",
        "2..5, 5..9, false",
        "2..5, 6..9, true",
        "1..2..3, 4, true",
        "unknown, 4, false",
        "0.5, 1, false"
    })
    void twoClaimsOnOneEventMustHaveANumberInCommon(String first, String second, boolean contradict) {
        Event event = event("e", claim("c1", Harm.KILLED, first, "x"), claim("c2", Harm.KILLED, second, "y"));

        assertThat(pairs(event)).hasSize(contradict ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 11, true",
        "10, 10, false",
        "10, 3, false",
        "10, 0, true",
        "10, none-reported, true",
        "some, 0, true",
        "1.., none-reported, true",
        "some, ..5, false",
        "some, 100, false",
        "none-reported, 1, true",
        "none-reported, some, true",
        "0, 1.., true",
        "0, 0, false",
        "..5, 6.., true",
        "unknown, 6, false"
    })
    void aPartHasNoMoreThanItsWholeAndNotNoneOfIt(String whole, String part, boolean contradict) {
        Event outer = event("w", claim("c1", Harm.KILLED, whole, "x"));
        Event inner = partOf(event("p", claim("c2", Harm.KILLED, part, "y")), "w");

        assertThat(pairs(outer, inner)).hasSize(contradict ? 1 : 0);
    }

    @Test
    void aPartWithoutVictimsIsRightIfAnotherPartHasThem() {
        Event whole = event("w", claim("c1", Harm.KILLED, "10", "x"));
        Event none = partOf(event("p1", claim("c2", Harm.KILLED, "0", "y")), "w");
        Event all = partOf(event("p2", claim("c3", Harm.KILLED, "10", "y")), "w");

        assertThat(pairs(whole, none, all)).isEmpty();
        assertThat(pairs(whole, none, partOf(all, "p1"))).containsExactly("c1/c2", "c2/c3");
    }

    @Test
    void partsOfPartsAreComparedOverThreeLevels() {
        Event top = event("top", claim("c1", Harm.KILLED, "none-reported", "x"));
        Event middle = partOf(event("middle"), "top");
        Event bottom = partOf(event("bottom", claim("c2", Harm.KILLED, "2", "y")), "middle");

        assertThat(find(CODE, bottom, middle, top))
                .extracting(Finding::message)
                .containsExactly("c1 (x: killed, none reported, on top) and c2 (y: killed, 2, on bottom, part of top)"
                        + " cannot both be true");
    }

    @Test
    void circlesOfPartsEndAndReportEachPairOnce() {
        Event one = partOf(event("e1", claim("c1", Harm.KILLED, "1", "x")), "e2", "e1");
        Event two = partOf(event("e2", claim("c2", Harm.KILLED, "2", "y")), "e3");
        Event three = partOf(event("e3"), "e1");

        assertThat(pairs(one, two, three)).containsExactly("c1/c2");
    }

    @Test
    void differentVictimsAreNotCompared() {
        Party kyrgyz = Party.of("p-kgz", PartyKind.STATE, "Kyrgyzstan");
        Party tajik = Party.of("p-tjk", PartyKind.STATE, "Tajikistan");
        CasualtyClaim one = claim("c1", Harm.KILLED, "24", "x");
        CasualtyClaim other = claim("c2", Harm.KILLED, "35", "y");

        assertThat(pairs(event(
                        "e",
                        one.toBuilder().victims(kyrgyz).build(),
                        other.toBuilder().victims(tajik).build())))
                .isEmpty();
        assertThat(pairs(event(
                        "e",
                        one.toBuilder().victimStatus(VictimStatus.CIVILIAN).build(),
                        other.toBuilder().victimStatus(VictimStatus.COMBATANT).build())))
                .isEmpty();
        assertThat(pairs(event(
                        "e",
                        one.toBuilder().victims(kyrgyz).build(),
                        other.toBuilder().victims(kyrgyz).build())))
                .containsExactly("c1/c2");
    }

    @Test
    void someOfTheVictimsAreNoMoreThanAllOfThem() {
        CasualtyClaim all = claim("c1", Harm.KILLED, "10", "x");
        CasualtyClaim civilians = claim("c2", Harm.KILLED, "3", "y").toBuilder()
                .victimStatus(VictimStatus.CIVILIAN)
                .build();

        assertThat(pairs(event("e", all, civilians))).isEmpty();
        assertThat(find(
                        CODE,
                        event(
                                "e",
                                all,
                                civilians.toBuilder().count(Count.atLeast(11)).build())))
                .extracting(Finding::message)
                .containsExactly(
                        "c1 (x: killed, 10, on e) and c2 (y: killed civilian, at least 11, on e) cannot both be"
                                + " true");
    }

    @Test
    void theFiguresOfOneRowAreNotComparedWithEachOther() {
        CasualtyClaim total = claim("1-total", Harm.KILLED, "9..10..15");
        CasualtyClaim unknown = claim("1-unknown", Harm.KILLED, "2");
        Event row = event("1", total, unknown, claim("1-a", Harm.KILLED, "20")).toBuilder()
                .origin(RowLayout.ofCells("ucdp-ged-csv", "U1", "ged.csv", List.of("id"))
                        .origin(2, List.of("1")))
                .build();

        assertThat(pairs(row)).isEmpty();
    }

    @Test
    void oneClaimantsTotalAndItsPartsAreNotComparedWithEachOther() {
        CasualtyClaim total = claim("c1", Harm.KILLED, "2", "x");
        CasualtyClaim civilians = claim("c2", Harm.KILLED, "3", "x").toBuilder()
                .victimStatus(VictimStatus.CIVILIAN)
                .build();

        assertThat(pairs(event("e", total, civilians))).isEmpty();
    }

    @Test
    void aClaimantsLaterFigureReplacesItsEarlierOne() {
        CasualtyClaim early = claim("c1", Harm.KILLED, "3").toBuilder()
                .attribution(by("x").toBuilder()
                        .asserted(EventTime.parse("2022-09-16"))
                        .build())
                .build();
        CasualtyClaim late = claim("c2", Harm.KILLED, "24").toBuilder()
                .attribution(by("x").toBuilder()
                        .asserted(EventTime.parse("2022-09-17"))
                        .build())
                .build();

        assertThat(pairs(event("e", early, late))).isEmpty();
        assertThat(pairs(event("e", early, late.toBuilder().attribution(by("y")).build())))
                .containsExactly("c1/c2");
    }

    @Test
    void retractedAndDiscountedClaimsAreLeftOut() {
        CasualtyClaim standing = claim("c1", Harm.KILLED, "3", "x");
        for (ClaimStatus status : List.of(ClaimStatus.RETRACTED, ClaimStatus.DISCOUNTED)) {
            CasualtyClaim fallen = claim("c2", Harm.KILLED, "5", "y").toBuilder()
                    .status(status)
                    .build();
            assertThat(pairs(event("e", standing, fallen))).isEmpty();
            assertThat(pairs(event("w", standing), partOf(event("p", fallen), "w")))
                    .isEmpty();
        }
    }

    @Test
    void aBreakdownIsNotAnotherClaim() {
        CasualtyClaim claim = claim("c1", Harm.KILLED, "5", "x").toBuilder()
                .addBreakdown(Breakdown.of(VictimGroup.CHILDREN, Count.exact(2)))
                .build();

        assertThat(pairs(event("e", claim))).isEmpty();
    }

    @Test
    void eachPairIsFoundOnce() {
        Event event = event(
                "e",
                claim("c1", Harm.KILLED, "1", "x"),
                claim("c2", Harm.KILLED, "2", "y"),
                claim("c3", Harm.KILLED, "3", "z"));

        assertThat(pairs(event)).containsExactly("c1/c2", "c1/c3", "c2/c3");
    }

    @Test
    void tooManyClaimsOnOneEventAreComparedInPartAndThatIsSaid() {
        List<CasualtyClaim> claims = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            claims.add(claim("c" + i, Harm.KILLED, "some", "x" + i));
        }

        assertThat(find(CODE, event("e", claims.toArray(new CasualtyClaim[0]))))
                .extracting(Finding::message)
                .containsExactly("the 2000 casualty claims of event e are too many to compare all of them; they were"
                        + " compared in part");
    }

    @Test
    void claimsWithLongOrForeignTextsAreRememberedAsTheyAre() {
        String name = "Пограничная служба 🛂 ".repeat(40).strip();
        Event whole = event("событие-1", claim("утверждение-1", Harm.KILLED, "none-reported", name));
        Event part = partOf(event("событие-2", claim("событие-2/a", Harm.KILLED, "9..10..15", "y")), "событие-1");

        assertThat(find(CODE, whole, part))
                .extracting(Finding::message)
                .containsExactly("утверждение-1 (" + name + ": killed, none reported, on событие-1) and событие-2/a (y:"
                        + " killed, between 9 and 15, best 10, on событие-2, part of событие-1) cannot both be true");
    }

    @Test
    void aPartIsFoundAmongManyEventsThatHaveNothingToDoWithIt() {
        List<Record> records = new ArrayList<>();
        records.add(WHOLE);
        for (int i = 0; i < 20_000; i++) {
            records.add(event("e" + i, claim("e" + i + "-killed", Harm.KILLED, Integer.toString(i % 50), "x" + i)));
        }
        records.add(PART);

        assertThat(pairs(records.toArray(new Record[0]))).containsExactly("a-c1/a-c3");
    }

    @Test
    void aChainOfTenThousandPartsEnds() {
        List<Record> records = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            records.add(partOf(event("e" + i, claim("c" + i, Harm.KILLED, "some", "x")), "e" + (i + 1)));
        }
        records.add(event("e10000", claim("c10000", Harm.KILLED, "0", "x")));

        assertThat(find(CODE, records.toArray(new Record[0]))).hasSize(64);
    }
}
