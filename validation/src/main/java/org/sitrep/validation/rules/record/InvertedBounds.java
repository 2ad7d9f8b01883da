package org.sitrep.validation.rules.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.RecordId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyTie;
import org.sitrep.place.Place;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Counts whose low lies above their high, and times that end before they start. */
final class InvertedBounds implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("inverted-bounds")
            .severity(Severity.WARNING)
            .summary("A lower bound lies above an upper bound, or a time ends before it starts.")
            .meaning(
                    "In each count (of a claim, of a part of its breakdown, of places) low, best and high, as far as they"
                            + " are given, must not fall. Each time (of an event, a statement, a tie, an assertion, a publication)"
                            + " must not end before the earliest moment at which it can start. Real releases have such rows:"
                            + " about 6 in 1,000 of UCDP GED have a best estimate outside low and high.")
            .fix(
                    "Look the figures up in the source. If the source itself has them so, leave them: the values hold what was"
                            + " said.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        Optional<EventTime> time = event.time();
        if (time.isPresent()) {
            checkTime(time.get(), "", event.id(), "time", context);
        }
        List<Place> places = event.places();
        for (int i = 0; i < places.size(); i++) {
            Optional<Count> number = places.get(i).number();
            if (number.isPresent() && !isInOrder(number.get())) {
                report(
                        number.get(),
                        "the number of places of event " + event.id(),
                        "places[" + i + "].number",
                        context);
            }
        }
        List<CasualtyClaim> claims = event.casualties();
        for (int i = 0; i < claims.size(); i++) {
            checkClaim(claims.get(i), i, context);
        }
        List<Source> sources = event.sources();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).published().isPresent()) {
                checkTime(
                        sources.get(i).published().get(),
                        "a publication in ",
                        event.id(),
                        "sources[" + i + "].published",
                        context);
            }
        }
        List<Attribution> attestedBy = event.attestedBy();
        for (int i = 0; i < attestedBy.size(); i++) {
            checkAttribution(attestedBy.get(i), event.id(), "attestedBy[" + i + "]", context);
        }
    }

    @Override
    public void checkParty(Party party, RuleContext context) {
        List<PartyTie> ties = party.ties();
        for (int i = 0; i < ties.size(); i++) {
            PartyTie tie = ties.get(i);
            if (tie.time().filter(InvertedBounds::isInverted).isPresent()) {
                String what = "the tie of party " + party.id() + " to " + tie.party();
                reportTime(tie.time().get(), what, "ties[" + i + "].time", context);
            }
        }
    }

    @Override
    public void checkStatement(Statement statement, RuleContext context) {
        if (statement.time().isPresent()) {
            checkTime(statement.time().get(), "", statement.id(), "time", context);
        }
        if (statement.attribution().isPresent()) {
            checkAttribution(statement.attribution().get(), statement.id(), "attribution", context);
        }
    }

    private static void checkClaim(CasualtyClaim claim, int index, RuleContext context) {
        if (!isInOrder(claim.count())) {
            String attribute = "casualties[" + index + "].count";
            String bound = "casualties[" + claim.harm().code() + "].count." + oddOneOut(claim.count());
            Optional<SourceLocation> cell = context.locationOf(bound).filter(place -> place.column() > 1);
            context.report(context.finding("the count of claim " + claim.id() + " is inverted: " + wrong(claim.count()))
                    .location(cell.isPresent() ? cell : context.locationOf(attribute))
                    .raw(claim.count().toString())
                    .addRecord(claim.id())
                    .build());
        }
        List<Breakdown> parts = claim.breakdown();
        for (int i = 0; i < parts.size(); i++) {
            Count count = parts.get(i).count();
            if (!isInOrder(count)) {
                String what = "the count of " + parts.get(i).group().code() + " of claim " + claim.id();
                report(count, what, "casualties[" + index + "].breakdown[" + i + "].count", context);
            }
        }
        if (claim.attribution().isPresent()) {
            checkAttribution(claim.attribution().get(), claim.id(), "casualties[" + index + "].attribution", context);
        }
    }

    private static void checkAttribution(Attribution path, RecordId owner, String attribute, RuleContext context) {
        if (path.asserted().isPresent()) {
            checkTime(path.asserted().get(), "an assertion in ", owner, attribute + ".asserted", context);
        }
        if (path.source().isPresent() && path.source().get().published().isPresent()) {
            checkTime(
                    path.source().get().published().get(),
                    "a publication in ",
                    owner,
                    attribute + ".source.published",
                    context);
        }
    }

    private static void report(Count count, String what, String attribute, RuleContext context) {
        context.report(attribute, count.toString(), what + " is inverted: " + wrong(count));
    }

    private static boolean isInOrder(Count count) {
        return switch (count.kind()) {
            case RANGE, ESTIMATE -> wrong(count).isEmpty();
            default -> true;
        };
    }

    private static String wrong(Count count) {
        if (isAbove(count.low(), count.high())) {
            return "low " + count.low().getAsLong() + " is above high "
                    + count.high().getAsLong();
        }
        if (isAbove(count.low(), count.best())) {
            return "low " + count.low().getAsLong() + " is above best "
                    + count.best().getAsLong();
        }
        if (isAbove(count.best(), count.high())) {
            return "best " + count.best().getAsLong() + " is above high "
                    + count.high().getAsLong();
        }
        return "";
    }

    /** Which of the three numbers does not go with the two others. */
    private static String oddOneOut(Count count) {
        boolean lowIsWrong = isAbove(count.low(), count.best());
        boolean highIsWrong = isAbove(count.best(), count.high());
        return highIsWrong && !lowIsWrong ? "high" : "low";
    }

    private static boolean isAbove(OptionalLong lower, OptionalLong upper) {
        return lower.isPresent() && upper.isPresent() && lower.getAsLong() > upper.getAsLong();
    }

    private static void checkTime(EventTime time, String what, RecordId owner, String attribute, RuleContext context) {
        if (isInverted(time)) {
            reportTime(time, "the time of " + what + name(owner), attribute, context);
        }
        List<EventTime> renderings = time.renderings();
        for (int i = 0; i < renderings.size(); i++) {
            checkTime(renderings.get(i), what, owner, attribute, context);
        }
    }

    private static boolean isInverted(EventTime time) {
        return time.isInterval() && TimeOrder.endsBeforeStart(time);
    }

    private static void reportTime(EventTime time, String what, String attribute, RuleContext context) {
        context.report(
                attribute + ".end",
                time.toString(),
                what + " is inverted: it ends at " + time.end() + ", before it starts at " + time.start());
    }

    private static String name(RecordId owner) {
        return (owner instanceof ClaimId ? "claim " : owner instanceof EventId ? "event " : "statement ") + owner;
    }
}
