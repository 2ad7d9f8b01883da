package org.sitrep.validation.rules.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.finding.SourceLocation;

/** Compares the claims on events with those on their parts. */
final class PartsComparison {
    /** Takes a contradiction between a claim on an event and one on a part of it, and where the part is. */
    interface Sink {
        void take(ClaimFact whole, ClaimFact part, Optional<SourceLocation> location);
    }

    private final PartOfLinks links;
    private final Map<String, ClaimLog.Entry> entries;
    private final Budget budget;
    private final Sink sink;

    PartsComparison(PartOfLinks links, Map<String, ClaimLog.Entry> entries, Budget budget, Sink sink) {
        this.links = links;
        this.entries = entries;
        this.budget = budget;
        this.sink = sink;
    }

    /** Compares the claims on one event with those on all its parts. */
    void compare(String whole) {
        ClaimLog.Entry entry = entries.get(whole);
        if (entry == null || budget.isOverspent()) {
            return;
        }
        List<ClaimLog.Entry> parts = new ArrayList<>();
        for (String part : links.partsOf(whole, budget)) {
            ClaimLog.Entry found = entries.get(part);
            if (found != null) {
                parts.add(found);
            }
        }
        Set<String> wholesOfWhole = parts.isEmpty() ? Set.of() : new HashSet<>(links.wholesOf(whole, budget));
        for (ClaimLog.Entry part : parts) {
            boolean isCircle = wholesOfWhole.contains(part.event());
            if (isCircle && part.event().compareTo(whole) < 0) {
                continue; // The pair is compared, both ways, when the other one's turn comes.
            }
            compare(entry, part, parts, isCircle);
        }
    }

    private void compare(ClaimLog.Entry whole, ClaimLog.Entry part, List<ClaimLog.Entry> parts, boolean isCircle) {
        for (ClaimFact onWhole : whole.claims()) {
            for (ClaimFact onPart : part.claims()) {
                if (!budget.spend()) {
                    return;
                }
                if (exceeds(onPart, onWhole)
                        || (isCircle && exceeds(onWhole, onPart))
                        || (isEmptyPart(onPart, onWhole) && !isAccountedFor(onWhole, part.event(), parts))) {
                    sink.take(onWhole, onPart, part.location());
                }
            }
        }
    }

    private static boolean exceeds(ClaimFact part, ClaimFact whole) {
        return part.isWithin(whole) && part.least() > whole.most();
    }

    private static boolean isEmptyPart(ClaimFact part, ClaimFact whole) {
        return part.isNone() && whole.isSome() && whole.isWithin(part);
    }

    /** Whether another part, which has nothing to do with this one, has the victims that this one has not. */
    private boolean isAccountedFor(ClaimFact onWhole, String part, List<ClaimLog.Entry> parts) {
        for (ClaimLog.Entry other : parts) {
            for (ClaimFact claim : other.claims()) {
                if (!budget.spend()) {
                    return false;
                }
                if (claim.isSome()
                        && (claim.isWithin(onWhole) || onWhole.isWithin(claim))
                        && !other.event().equals(part)
                        && !links.wholesOf(other.event(), budget).contains(part)
                        && !links.wholesOf(part, budget).contains(other.event())) {
                    return true;
                }
            }
        }
        return false;
    }
}
