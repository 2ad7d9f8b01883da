package org.sitrep.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.sitrep.casualty.EstimatePolicy.FULL_RANGE;
import static org.sitrep.casualty.EstimatePolicy.LATEST;
import static org.sitrep.casualty.EstimatePolicy.LOWEST;
import static org.sitrep.casualty.EstimatePolicy.MAJORITY_OF_SOURCES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Nothing;
import org.sitrep.id.ClaimId;
import org.sitrep.id.PartyId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.time.EventTime;

class CasualtyEstimateTest {
    private static final EstimatePolicy HOSPITAL_FIRST =
            EstimatePolicy.priorityOrder(PartyId.of("hospital"), PartyId.of("army"));

    /** A claim of killed people: {@code ID COUNT [CLAIMANT [TIME]]}. */
    private static CasualtyClaim claim(String line) {
        String[] parts = line.split(" ", -1);
        CasualtyClaimBuilder claim = CasualtyClaim.builder()
                .id(ClaimId.of(parts[0]))
                .harm(Harm.KILLED)
                .count(Count.parse(parts[1]));
        if (parts.length > 2) {
            var attribution = Attribution.builder().claimant(Party.of(parts[2], PartyKind.OTHER, parts[2]));
            if (parts.length > 3) {
                attribution.asserted(EventTime.parse(parts[3]));
            }
            claim.attribution(attribution.build());
        }
        return claim.build();
    }

    private static List<CasualtyClaim> claims(String lines) {
        return Arrays.stream(lines.split("; ", -1))
                .map(CasualtyEstimateTest::claim)
                .toList();
    }

    private static CasualtyEstimate estimate(EstimatePolicy policy, String lines) {
        return CasualtyEstimate.of(Harm.KILLED, claims(lines), policy);
    }

    private static List<ClaimId> ids(String ids) {
        return ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(" ", -1)).map(ClaimId::of).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a 3                        | 3",
                "a 3; b 3                   | 3",
                "a 3; b 5                   | 3..5",
                "a 3; b 12..24; c 5         | 3..24",
                "a 12..24; b 12..24         | 12..24",
                "a 24..12; b 5              | 5..24",
                "a 3; b 1..                 | 1..",
                "a 9..10..15; b 12          | 9..15",
                "a 9..10..15                | 9..10..15",
                "a 3; b ..5                 | 3..5",
                "a 10; b ..5                | 5..10",
                "a ..5; b ..7               | ..7",
                "a 0.5; b 3                 | 0..3",
                "a 0.5                      | 0.5",
                "a 3..3; b 3                | 3",
                "a 3; b none-reported       | 3",
                "a 3; b 5; c unknown        | 3..5",
            })
    void theFullRangeGoesFromTheLowestToTheHighest(String lines, String count) {
        assertThat(estimate(FULL_RANGE, lines).count()).hasToString(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a 3 x; b 4 y; c 4 z                      | 4     | b c",
                "a 3 x; b 4 y                             | 3     | a",
                "a 5 x; b 4 y                             | 4     | b",
                "a 4 x; b 4 x; c 4 x; d 3 y               | 3     | d",
                "a 4 x; b 4 y; c 3 y; d 3 x; e 3 z        | 3     | c d e",
                "a 4; b 4; c 5 x; d 5 y                   | 5     | c d",
                "a 12..24 x; b 12..24 y; c 12 z           | 12..24| a b",
                "a some x; b some y; c 3 z                | 3     | c",
                "a 3.. x; b ..3 y                         | 3..   | a",
            })
    void theMajorityCountsClaimantsAndTakesTheLowerOfATie(String lines, String count, String used) {
        CasualtyEstimate estimate = estimate(MAJORITY_OF_SOURCES, lines);
        assertThat(estimate.count()).hasToString(count);
        assertThat(estimate.used()).isEqualTo(ids(used));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a 3 army; b 4 hospital                              | 4       | b",
                "a 3 army; b 9 media                                 | 3       | a",
                "a 4 hospital 2022-01-28; b 5 hospital 2022-01-27    | 4       | a",
                "a 4 hospital; b 5 hospital                          | 5       | b",
                "a some hospital; b 5 army                           | 5       | b",
                "a some hospital; b none-reported army               | some    | a",
                "a 9 media                                           | unknown | ''",
                "a 9                                                 | unknown | ''",
            })
    void aPriorityOrderTakesTheFirstClaimantWithANumber(String lines, String count, String used) {
        CasualtyEstimate estimate = estimate(HOSPITAL_FIRST, lines);
        assertThat(estimate.count()).hasToString(count);
        assertThat(estimate.used()).isEqualTo(ids(used));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a 3 x 2022-01-28; b 4 y 2022-01-27                                       | a",
                "a 3 x 2022-01-27; b 4 y 2022-01-27                                       | b",
                "a 3 x 2022-01-27T10:00; b 4 y 2022-01-27T09:00                           | a",
                "a 3 x 2022-01-28T00:30+06:00; b 4 y 2022-01-27T20:00Z                    | b",
                "a 3 x 2022-01-27T20:00Z; b 4 y 2022-01-28T00:30+06:00                    | a",
                "a 3 x 2021; b 4 y                                                        | a",
                "a 3; b 4                                                                 | b",
                "a 3 x 2022-01-28; b some y 2022-01-29                                    | a",
                "a 3 x 2022-01-28/..; b 4 y 2022-01-27                                    | a",
            })
    void theLatestIsTheOneAssertedLast(String lines, String used) {
        assertThat(estimate(LATEST, lines).used()).isEqualTo(ids(used));
    }

    @Test
    void theLatestGoesByThePublicationWhereNoAssertionIsDated() {
        CasualtyClaim published = claim("b 4").toBuilder()
                .attribution(Attribution.builder()
                        .source(Source.builder()
                                .published(EventTime.parse("2022-01-30"))
                                .build())
                        .build())
                .build();
        List<CasualtyClaim> claims = List.of(published, claim("a 3 x 2022-01-28"));
        assertThat(CasualtyEstimate.of(Harm.KILLED, claims, LATEST).count()).isEqualTo(Count.exact(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a 5; b 3; c 3            | 3       | b",
                "a 12..24; b 13           | 12..24  | a",
                "a ..5; b 3               | 3       | b",
                "a ..5; b 7..             | ..5     | a",
                "a 9..10..15; b 10        | 9..10..15 | a",
                "a 0.5; b 1               | 0.5     | a",
                "a none-reported; b 2     | 2       | b",
            })
    void theLowestIsTheClaimWithTheLowestNumber(String lines, String count, String used) {
        CasualtyEstimate estimate = estimate(LOWEST, lines);
        assertThat(estimate.count()).hasToString(count);
        assertThat(estimate.used()).isEqualTo(ids(used));
    }

    @ParameterizedTest
    @ValueSource(strings = {"full-range", "majority-of-sources", "lowest"})
    void withoutANumberSomeComesBeforeNoneReportedBeforeUnknown(String policy) {
        EstimatePolicy rule = EstimatePolicy.parse(policy);
        CasualtyEstimate estimate = estimate(rule, "a unknown; b none-reported; c some; d some");
        assertThat(estimate.count()).isEqualTo(Count.some());
        assertThat(estimate.used()).isEqualTo(ids("c d"));
        assertThat(estimate.unquantified()).isEqualTo(ids("a b c d"));
        assertThat(estimate(rule, "a unknown; b none-reported").count()).isEqualTo(Count.noneReported());
        assertThat(estimate(rule, "a unknown").count()).isEqualTo(Count.unknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"full-range", "majority-of-sources", "lowest", "latest", "priority-order \"hospital\" \"army\""})
    void noneReportedNeverBecomesZeroAndUnknownNeither(String policy) {
        EstimatePolicy rule = EstimatePolicy.parse(policy);
        String noneReported = "a none-reported hospital 2022-01-27; b unknown army 2022-01-26";
        assertThat(estimate(rule, noneReported).count()).isEqualTo(Count.noneReported());
        assertThat(estimate(rule, noneReported + "; c 3 army 2022-01-25").count())
                .isEqualTo(Count.exact(3));
        CasualtyEstimate nothing = CasualtyEstimate.of(Harm.KILLED, List.of(), rule);
        assertThat(nothing.count()).isEqualTo(Count.unknown());
        assertThat(nothing.used()).isEmpty();
    }

    @Test
    void contradictionsAreListedInPairs() {
        CasualtyEstimate estimate = estimate(FULL_RANGE, "a some; b none-reported; c 3; d 2..4; e unknown");
        assertThat(estimate.contradicting())
                .containsExactly(
                        new CasualtyEstimate.Contradiction(ClaimId.of("a"), ClaimId.of("b")),
                        new CasualtyEstimate.Contradiction(ClaimId.of("b"), ClaimId.of("c")),
                        new CasualtyEstimate.Contradiction(ClaimId.of("b"), ClaimId.of("d")));
        assertThat(estimate.unquantified()).isEqualTo(ids("a b e"));
        assertThat(estimate.used()).isEqualTo(ids("c d"));
    }

    @Test
    void discountedAndRetractedClaimsAreLeftOutAndListed() {
        List<CasualtyClaim> claims = new ArrayList<>(claims("a 3; b 300; c none-reported"));
        claims.add(claim("d 400").toBuilder().status(ClaimStatus.RETRACTED).build());
        claims.set(1, claims.get(1).toBuilder().status(ClaimStatus.DISCOUNTED).build());
        CasualtyEstimate estimate = CasualtyEstimate.of(Harm.KILLED, claims, FULL_RANGE);
        assertThat(estimate.count()).isEqualTo(Count.exact(3));
        assertThat(estimate.leftOut()).isEqualTo(ids("b d"));
        assertThat(estimate.contradicting())
                .containsExactly(new CasualtyEstimate.Contradiction(ClaimId.of("a"), ClaimId.of("c")));
    }

    @Test
    void claimsOfAnotherHarmAreNotLookedAt() {
        CasualtyClaim wounded = claim("a 9").toBuilder().harm(Harm.WOUNDED).build();
        CasualtyEstimate estimate = CasualtyEstimate.of(Harm.KILLED, List.of(wounded, claim("b 3")), FULL_RANGE);
        assertThat(estimate.count()).isEqualTo(Count.exact(3));
        assertThat(estimate.harm()).isEqualTo(Harm.KILLED);
        assertThat(estimate.policy()).isEqualTo(FULL_RANGE);
        assertThat(estimate.leftOut()).isEmpty();
        assertThat(estimate.contradicting()).isEmpty();
    }

    @Test
    void wordingIsKeptWhereTheClaimsUsedShareIt() {
        CasualtyClaim several = claim("a some").toBuilder()
                .count(Count.some().withWording("several"))
                .build();
        CasualtyEstimate one = CasualtyEstimate.of(Harm.KILLED, List.of(several), FULL_RANGE);
        assertThat(one.count()).hasToString("some \"several\"");
        CasualtyEstimate two = CasualtyEstimate.of(Harm.KILLED, List.of(several, claim("b some")), FULL_RANGE);
        assertThat(two.count()).isEqualTo(Count.some());
    }

    @Test
    void estimatesAreValues() {
        CasualtyEstimate estimate = estimate(FULL_RANGE, "a 3; b 5");
        assertThat(estimate)
                .isEqualTo(estimate(FULL_RANGE, "a 3; b 5"))
                .hasSameHashCodeAs(estimate(FULL_RANGE, "a 3; b 5"))
                .isNotEqualTo(estimate(LOWEST, "a 3; b 5"))
                .hasToString("killed 3..5 (full-range of [a, b], contradicting "
                        + "[Contradiction[first=a, second=b]], unquantified [], left out [])");
        assertThatNullPointerException().isThrownBy(() -> CasualtyEstimate.of(Nothing.given(), List.of(), FULL_RANGE));
        assertThatNullPointerException()
                .isThrownBy(() -> CasualtyEstimate.of(Harm.KILLED, Nothing.given(), FULL_RANGE));
        assertThatNullPointerException().isThrownBy(() -> CasualtyEstimate.of(Harm.KILLED, List.of(), Nothing.given()));
    }
}
