package org.sitrep.validation.rules.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.CountKind;
import org.sitrep.event.Event;
import org.sitrep.finding.FindingBuilder;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
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
        String name = "event " + event.id();
        event.time().ifPresent(time -> checkTime(time, "the time of " + name, "time", context));
        List<Place> places = event.places();
        for (int i = 0; i < places.size(); i++) {
            Optional<Count> number = places.get(i).number();
            if (number.isPresent()) {
                String attribute = "places[" + i + "].number";
                checkCount(number.get(), "the number of places of " + name, attribute, Optional.empty(), context);
            }
        }
        List<CasualtyClaim> claims = event.casualties();
        for (int i = 0; i < claims.size(); i++) {
            checkClaim(claims.get(i), "casualties[" + i + "]", context);
        }
        List<Source> sources = event.sources();
        for (int i = 0; i < sources.size(); i++) {
            checkSource(sources.get(i), name, "sources[" + i + "]", context);
        }
        List<Attribution> attestedBy = event.attestedBy();
        for (int i = 0; i < attestedBy.size(); i++) {
            checkAttribution(attestedBy.get(i), name, "attestedBy[" + i + "]", context);
        }
    }

    @Override
    public void checkParty(Party party, RuleContext context) {
        List<PartyTie> ties = party.ties();
        for (int i = 0; i < ties.size(); i++) {
            PartyTie tie = ties.get(i);
            String attribute = "ties[" + i + "].time";
            tie.time()
                    .ifPresent(time -> checkTime(
                            time, "the tie of party " + party.id() + " to " + tie.party(), attribute, context));
        }
    }

    @Override
    public void checkStatement(Statement statement, RuleContext context) {
        String name = "statement " + statement.id();
        statement.time().ifPresent(time -> checkTime(time, "the time of " + name, "time", context));
        statement.attribution().ifPresent(path -> checkAttribution(path, name, "attribution", context));
    }

    private static void checkClaim(CasualtyClaim claim, String attribute, RuleContext context) {
        String name = "claim " + claim.id();
        Optional<RecordId> id = Optional.of(claim.id());
        checkCount(claim.count(), "the count of " + name, attribute + ".count", id, context);
        List<Breakdown> parts = claim.breakdown();
        for (int i = 0; i < parts.size(); i++) {
            String part = attribute + ".breakdown[" + i + "].count";
            checkCount(
                    parts.get(i).count(),
                    "the count of " + parts.get(i).group().code() + " of " + name,
                    part,
                    id,
                    context);
        }
        claim.attribution().ifPresent(path -> checkAttribution(path, name, attribute + ".attribution", context));
    }

    private static void checkAttribution(Attribution path, String name, String attribute, RuleContext context) {
        path.asserted()
                .ifPresent(time ->
                        checkTime(time, "the time of an assertion in " + name, attribute + ".asserted", context));
        path.source().ifPresent(source -> checkSource(source, name, attribute + ".source", context));
    }

    private static void checkSource(Source source, String name, String attribute, RuleContext context) {
        source.published()
                .ifPresent(time ->
                        checkTime(time, "the time of a publication in " + name, attribute + ".published", context));
    }

    private static void checkCount(
            Count count, String what, String attribute, Optional<RecordId> claim, RuleContext context) {
        String wrong = "";
        if (isAbove(count.low(), count.high())) {
            wrong = "low " + count.low().getAsLong() + " is above high "
                    + count.high().getAsLong();
        } else if (isAbove(count.low(), count.best())) {
            wrong = "low " + count.low().getAsLong() + " is above best "
                    + count.best().getAsLong();
        } else if (isAbove(count.best(), count.high())) {
            wrong = "best " + count.best().getAsLong() + " is above high "
                    + count.high().getAsLong();
        }
        if (!wrong.isEmpty()) {
            // Formats with such estimates name the column so, and there is one such estimate in a row.
            Optional<SourceLocation> place =
                    count.kind() == CountKind.ESTIMATE ? context.cell("low") : context.locationOf(attribute);
            FindingBuilder finding = context.finding(what + " is inverted: " + wrong)
                    .location(hasColumn(place) ? place : context.locationOf(attribute))
                    .raw(count.toString());
            claim.ifPresent(finding::addRecord);
            context.report(finding.build());
        }
    }

    /** Whether a cell was found: a location at the beginning of a line is that of the record. */
    private static boolean hasColumn(Optional<SourceLocation> place) {
        return place.filter(found -> found.column() > 1).isPresent();
    }

    private static boolean isAbove(OptionalLong lower, OptionalLong upper) {
        return lower.isPresent() && upper.isPresent() && lower.getAsLong() > upper.getAsLong();
    }

    private static void checkTime(EventTime time, String what, String attribute, RuleContext context) {
        if (time.isInterval() && TimeOrder.endsBeforeStart(time)) {
            context.report(context.finding(
                            what + " is inverted: it ends at " + time.end() + ", before it starts at " + time.start())
                    .location(context.locationOf(attribute))
                    .raw(time.toString())
                    .build());
        }
        for (EventTime rendering : time.renderings()) {
            checkTime(rendering, what, attribute, context);
        }
    }
}
