package org.sitrep.casualty;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sitrep.id.PartyId;
import org.sitrep.party.Party;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimeBound;

/**
 * The count that claims of one harm give under a policy, and the claims it rests on.
 *
 * @param count the count
 * @param used the claims
 */
record Estimation(Count count, List<CasualtyClaim> used) {
    private static final Estimation NOTHING = new Estimation(Count.unknown(), List.of());

    static Estimation of(List<CasualtyClaim> standing, EstimatePolicy policy) {
        List<CasualtyClaim> eligible = standing.stream()
                .filter(claim -> policy.order().isEmpty()
                        || claimant(claim).filter(policy.order()::contains).isPresent())
                .toList();
        List<CasualtyClaim> quantified =
                eligible.stream().filter(claim -> claim.count().isQuantified()).toList();
        List<CasualtyClaim> claims = quantified.isEmpty() ? eligible : quantified;
        if (claims.isEmpty()) {
            return NOTHING;
        }
        if (!policy.order().isEmpty()) {
            return only(latest(ofFirstInOrder(claims, policy.order())));
        }
        if (policy.equals(EstimatePolicy.LATEST)) {
            return only(latest(claims));
        }
        if (quantified.isEmpty()) {
            return unquantified(claims);
        }
        if (policy.equals(EstimatePolicy.MAJORITY_OF_SOURCES)) {
            return majority(claims);
        }
        return policy.equals(EstimatePolicy.LOWEST) ? only(lowest(claims)) : fullRange(claims);
    }

    private static Estimation only(CasualtyClaim claim) {
        return new Estimation(claim.count(), List.of(claim));
    }

    private static Estimation unquantified(List<CasualtyClaim> claims) {
        for (CountKind kind : List.of(CountKind.SOME, CountKind.NONE_REPORTED, CountKind.UNKNOWN)) {
            List<CasualtyClaim> ofKind = claims.stream()
                    .filter(claim -> claim.count().kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                return new Estimation(common(ofKind), ofKind);
            }
        }
        return NOTHING;
    }

    /** The count that claims share: with its wording if they share that too. */
    private static Count common(List<CasualtyClaim> claims) {
        Count first = claims.get(0).count();
        return claims.stream().allMatch(claim -> claim.count().equals(first)) ? first : first.withoutWording();
    }

    private static Estimation fullRange(List<CasualtyClaim> claims) {
        Count first = claims.get(0).count().withoutWording();
        if (claims.stream().allMatch(claim -> claim.count().withoutWording().equals(first))) {
            return new Estimation(common(claims), claims);
        }
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        boolean bounded = true;
        boolean atMost = true;
        for (CasualtyClaim claim : claims) {
            Count count = claim.count();
            boolean isAtMost = count.kind() == CountKind.AT_MOST;
            OptionalLong upper = count.upperBound();
            low = Math.min(low, (isAtMost ? upper : count.lowerBound()).orElseThrow());
            high = Math.max(high, upper.orElse(high));
            bounded &= upper.isPresent();
            atMost &= isAtMost;
        }
        if (atMost) {
            return new Estimation(Count.atMost(high), claims);
        }
        if (!bounded) {
            return new Estimation(Count.atLeast(low), claims);
        }
        return new Estimation(low == high ? Count.exact(low) : Count.range(low, high), claims);
    }

    private static Estimation majority(List<CasualtyClaim> claims) {
        Map<Count, List<CasualtyClaim>> byCount = new LinkedHashMap<>();
        for (CasualtyClaim claim : claims) {
            byCount.computeIfAbsent(claim.count().withoutWording(), count -> new ArrayList<>())
                    .add(claim);
        }
        List<CasualtyClaim> best = List.of();
        for (List<CasualtyClaim> agreeing : byCount.values()) {
            int more = best.isEmpty() ? 1 : Integer.compare(votes(agreeing), votes(best));
            if (more > 0 || (more == 0 && number(agreeing.get(0)).compareTo(number(best.get(0))) < 0)) {
                best = agreeing;
            }
        }
        return new Estimation(common(best), best);
    }

    private static int votes(List<CasualtyClaim> claims) {
        Set<Optional<PartyId>> claimants = new HashSet<>();
        for (CasualtyClaim claim : claims) {
            claimants.add(claimant(claim));
        }
        return claimants.size();
    }

    private static CasualtyClaim lowest(List<CasualtyClaim> claims) {
        CasualtyClaim lowest = claims.get(0);
        for (CasualtyClaim claim : claims) {
            if (number(claim).compareTo(number(lowest)) < 0) {
                lowest = claim;
            }
        }
        return lowest;
    }

    /** The lowest number that a claim says. */
    private static BigDecimal number(CasualtyClaim claim) {
        Count count = claim.count();
        return count.fraction()
                .orElseGet(() -> BigDecimal.valueOf(
                        count.low().orElseGet(() -> count.high().orElseThrow())));
    }

    private static List<CasualtyClaim> ofFirstInOrder(List<CasualtyClaim> claims, List<PartyId> order) {
        CasualtyClaim first = claims.stream()
                .min(Comparator.comparingInt(
                        claim -> order.indexOf(claimant(claim).orElseThrow())))
                .orElseThrow();
        return claims.stream()
                .filter(claim -> claimant(claim).equals(claimant(first)))
                .toList();
    }

    private static CasualtyClaim latest(List<CasualtyClaim> claims) {
        CasualtyClaim latest = claims.get(0);
        for (CasualtyClaim claim : claims.subList(1, claims.size())) {
            if (!isEarlier(claim, latest)) {
                latest = claim;
            }
        }
        return latest;
    }

    private static boolean isEarlier(CasualtyClaim claim, CasualtyClaim other) {
        Optional<EventTime> time = time(claim);
        Optional<EventTime> otherTime = time(other);
        if (time.isEmpty() || otherTime.isEmpty()) {
            return otherTime.isPresent();
        }
        return compare(time.get(), otherTime.get()) < 0;
    }

    private static int compare(EventTime time, EventTime other) {
        Optional<Instant> instant = time.latestInstant();
        Optional<Instant> otherInstant = other.latestInstant();
        if (instant.isPresent() && otherInstant.isPresent()) {
            return instant.get().compareTo(otherInstant.get());
        }
        return latestOf(time).compareTo(latestOf(other));
    }

    /** The latest clock time; for a time without a known end its start, for one without either the beginning. */
    private static LocalDateTime latestOf(EventTime time) {
        TimeBound bound = time.end().isKnown() ? time.end() : time.start();
        return bound.latest()
                .map(day -> day.atTime(bound.time().orElse(LocalTime.MAX)))
                .orElse(LocalDateTime.MIN);
    }

    private static Optional<EventTime> time(CasualtyClaim claim) {
        return claim.attribution()
                .flatMap(attribution ->
                        attribution.asserted().or(() -> attribution.source().flatMap(Source::published)));
    }

    private static Optional<PartyId> claimant(CasualtyClaim claim) {
        return claim.attribution().flatMap(Attribution::claimant).map(Party::id);
    }
}
