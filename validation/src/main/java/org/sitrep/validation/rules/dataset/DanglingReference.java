package org.sitrep.validation.rules.dataset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.LinkKind;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.PartyId;
import org.sitrep.id.RecordId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.statement.Statement;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** References to records that the dataset does not have. */
final class DanglingReference implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("dangling-reference")
            .severity(Severity.ERROR)
            .summary("A record refers to another one that the dataset does not have.")
            .meaning(
                    "Links between events, ties between parties, the party beside whom somebody takes part or who uses a"
                            + " weapon, the events, claims and statements that a statement is about, and the statement by which"
                            + " something was claimed must be in the dataset, before or after the record that names them. Left in"
                            + " peace are links of the kind `related-to` in rows of tables: GTD names related events that the"
                            + " rows at hand, of one country or year, do not have. A"
                            + " party of which a record gives the id alone must be there if the dataset has records of parties;"
                            + " if it has none, each party that takes part in something counts as known.")
            .fix(
                    "Add the missing record, correct the id, or take the reference out. Check files that refer to each other"
                            + " together.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "About 20 bytes for each id of an event, claim, party and statement, or 40 where some are referred to, and about 200 for each reference to a"
                + " record that comes later in the input.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static boolean isStub(Party party) {
        return party.kind() == PartyKind.UNKNOWN
                && party.name().isEmpty()
                && party.equals(Party.builder().id(party.id()).build());
    }

    /** A reference whose target has not been seen so far; equal to another that says the same elsewhere. */
    private record Pending(RecordId from, String attribute, RecordId target) {}

    private static final class Check implements DatasetCheck, ReferenceSink {
        private final RuleContext context;
        private final IdSet parties = new IdSet();
        private final IdSet others = new IdSet();
        private final Map<Pending, Optional<SourceLocation>> pending = new LinkedHashMap<>();
        private final Map<PartyId, Pending> stubs = new HashMap<>();
        private RecordId current = PartyId.of("none");
        private List<EventLink> linksOfRow = List.of();
        private boolean hasPartyRecords;

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void see(Record record) {
            current = record.recordId();
            idsLike(current).add(current);
            linksOfRow = List.of();
            if (record instanceof Event event) {
                if (event.origin().isPresent()) {
                    linksOfRow = event.links();
                }
                event.casualties().forEach(claim -> others.add(claim.id()));
                References.of(event, this);
            } else if (record instanceof Statement statement) {
                References.of(statement, this);
            } else if (record instanceof Party party) {
                hasPartyRecords = true;
                References.of(party, this);
            }
        }

        /** A party within another record is known by what is said of it there, or else is a mere reference. */
        @Override
        public void party(Party party, String attribute, int index, String rest) {
            if (parties.contains(party.id())) {
                return;
            }
            if (isStub(party)) {
                if (!stubs.containsKey(party.id())) {
                    stubs.put(party.id(), hold(party.id(), attribute, index, rest));
                }
                return;
            }
            parties.add(party.id());
            RecordId around = current;
            current = party.id();
            References.of(party, this);
            current = around;
        }

        @Override
        public void reference(RecordId target, String attribute, int index, String rest) {
            if (!isKnown(target) && !isMereRelation(attribute, index, rest)) {
                hold(target, attribute, index, rest);
            }
        }

        private IdSet idsLike(RecordId id) {
            return id instanceof PartyId ? parties : others;
        }

        private boolean isKnown(RecordId id) {
            return idsLike(id).contains(id);
        }

        private boolean isMereRelation(String attribute, int index, String rest) {
            return attribute.equals("links")
                    && rest.equals(".event")
                    && index < linksOfRow.size()
                    && linksOfRow.get(index).kind() == LinkKind.RELATED_TO;
        }

        private Pending hold(RecordId target, String attribute, int index, String rest) {
            String path = ReferenceSink.path(attribute, index, rest);
            Pending open = new Pending(current, path, target);
            pending.putIfAbsent(open, context.locationOf(path));
            return open;
        }

        @Override
        public void finish() {
            if (!hasPartyRecords) {
                stubs.forEach((party, mention) -> {
                    parties.add(party);
                    pending.remove(mention);
                });
            }
            pending.forEach((open, location) -> {
                if (!isKnown(open.target())) {
                    report(open, location);
                }
            });
        }

        private void report(Pending open, Optional<SourceLocation> location) {
            String message = Kinds.of(open.from()) + " " + open.from().value() + " refers to "
                    + Kinds.of(open.target()) + " " + open.target().value() + " (" + open.attribute()
                    + "), which is not in the dataset";
            Finding finding = context.finding(message)
                    .location(location)
                    .raw(open.target().value())
                    .addRecords(open.from(), open.target())
                    .build();
            context.report(finding);
        }
    }
}
