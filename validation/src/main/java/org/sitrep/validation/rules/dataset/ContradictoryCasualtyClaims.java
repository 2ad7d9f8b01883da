package org.sitrep.validation.rules.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.casualty.CountKind;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.LinkKind;
import org.sitrep.finding.FindingBuilder;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.party.Party;
import org.sitrep.statement.Attribution;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Casualty claims about an event and its parts that cannot both be true. */
final class ContradictoryCasualtyClaims implements DatasetRule {
    private static final long MAX_PAIRS_OF_EVENT = 1_000_000;
    private static final long MAX_STEPS = 50_000_000;

    private static final RuleInfo INFO = RuleInfo.builder()
            .code("contradictory-casualty-claims")
            .severity(Severity.WARNING)
            .summary("Two casualty claims about an event, or an event and a part of it, cannot both be true.")
            .meaning(
                    "Claims of the same harm are compared if their victims are the same, or those of one are among those"
                            + " of the other because it leaves them open. On one event, their counts must have a number in common."
                            + " Of an event and its parts, linked by part-of over up to 64 levels, the part must not have more"
                            + " victims than the whole; and if there are victims on the whole but none on the part, another part"
                            + " must account for them. \"None reported\" counts as none here. Left in peace are claims that were"
                            + " discounted or retracted, counts that are unknown, the several figures of one row of a table, the"
                            + " same claimant's total and its parts, and a claimant's later figure for the same event.")
            .fix(
                    "Nothing may be wrong: contradicting claims belong side by side, each with its claimant. Check that both"
                            + " are recorded as they were made, give their status (contested, discounted, retracted) where it is"
                            + " known, and say which victims they are about.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "About 20 bytes for each event with claims and 10 for each of its claims, about 200 for each part-of link, and"
                + " nothing for an event with neither.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static boolean counts(CasualtyClaim claim) {
        Optional<ClaimStatus> status = claim.status();
        return claim.count().kind() != CountKind.UNKNOWN
                && (status.isEmpty()
                        || (status.get() != ClaimStatus.RETRACTED && status.get() != ClaimStatus.DISCOUNTED));
    }

    /** Figures of one row, a total beside its parts, or an earlier figure beside a later one of the same claimant. */
    private static boolean belongTogether(Event event, CasualtyClaim a, CasualtyClaim b) {
        Optional<Attribution> first = a.attribution();
        Optional<Attribution> second = b.attribution();
        if (first.equals(second)) {
            return event.origin().isPresent()
                    || a.victimStatus() != b.victimStatus()
                    || !a.victims().map(Party::id).equals(b.victims().map(Party::id));
        }
        Optional<Party> claimant = first.flatMap(Attribution::claimant);
        return claimant.isPresent()
                && second.flatMap(Attribution::claimant)
                        .filter(other -> other.id().equals(claimant.get().id()))
                        .isPresent()
                && first.flatMap(Attribution::asserted)
                        .flatMap(early -> second.flatMap(Attribution::asserted)
                                .filter(late -> early.isBefore(late) || late.isBefore(early)))
                        .isPresent();
    }

    private static boolean excludeEachOther(ClaimFact a, ClaimFact b) {
        boolean within = a.isWithin(b);
        boolean around = b.isWithin(a);
        if (within && around) {
            return a.count().excludes(b.count());
        }
        return (within && a.least() > b.most()) || (around && b.least() > a.most());
    }

    private static final class Check implements DatasetCheck {
        private final RuleContext context;
        private final ClaimLog log = new ClaimLog();
        private final PartOfLinks links = new PartOfLinks();

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void see(Record record) {
            if (!(record instanceof Event event)) {
                return;
            }
            for (EventLink link : event.links()) {
                if (link.kind() == LinkKind.PART_OF) {
                    links.add(event.id().value(), link.event().value());
                }
            }
            if (event.casualties().isEmpty()) {
                return;
            }
            List<CasualtyClaim> claims = new ArrayList<>();
            List<ClaimFact> facts = new ArrayList<>();
            for (CasualtyClaim claim : event.casualties()) {
                if (counts(claim)) {
                    claims.add(claim);
                    facts.add(ClaimFact.of(event, claim));
                }
            }
            compareWithin(event, claims, facts);
            if (!facts.isEmpty()) {
                log.add(event.id().value(), context.location(), facts);
            }
        }

        private void compareWithin(Event event, List<CasualtyClaim> claims, List<ClaimFact> facts) {
            Budget budget = new Budget(MAX_PAIRS_OF_EVENT);
            for (int i = 0; i < facts.size() && !budget.isOverspent(); i++) {
                for (int j = i + 1; j < facts.size() && budget.spend(); j++) {
                    if (excludeEachOther(facts.get(i), facts.get(j))
                            && !belongTogether(event, claims.get(i), claims.get(j))) {
                        report(facts.get(i), facts.get(j), "", context.locationOf("casualties"));
                    }
                }
            }
            if (budget.isOverspent()) {
                context.report(context.finding("the " + facts.size() + " casualty claims of event " + event.id()
                                + " are too many to compare all of them; they were compared in part")
                        .build());
            }
        }

        @Override
        public void finish() {
            if (links.isEmpty()) {
                return;
            }
            Map<String, ClaimLog.Entry> entries = new LinkedHashMap<>();
            for (ClaimLog.Entry entry : log.read(links::names)) {
                entries.merge(entry.event(), entry, ClaimLog.Entry::with);
            }
            Budget budget = new Budget(MAX_STEPS);
            PartsComparison comparison = new PartsComparison(links, entries, budget, this::reportPart);
            entries.keySet().forEach(comparison::compare);
            if (budget.isOverspent()) {
                context.report(context.finding("there are too many claims on events and their parts to compare all of"
                                + " them; they were compared in part")
                        .build());
            }
        }

        private void reportPart(ClaimFact whole, ClaimFact part, Optional<SourceLocation> location) {
            report(whole, part, ", part of " + whole.event(), location.map(found -> found.withField("casualties")));
        }

        private void report(ClaimFact first, ClaimFact second, String link, Optional<SourceLocation> location) {
            FindingBuilder finding = context.finding(
                            first.describe() + ") and " + second.describe() + link + ") cannot both be true")
                    .location(location)
                    .records(List.of(ClaimId.of(first.claim()), ClaimId.of(second.claim())))
                    .addRecord(EventId.of(first.event()));
            if (!first.event().equals(second.event())) {
                finding.addRecord(EventId.of(second.event()));
            }
            context.report(finding.build());
        }
    }
}
