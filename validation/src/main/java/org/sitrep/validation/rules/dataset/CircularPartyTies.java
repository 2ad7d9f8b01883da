package org.sitrep.validation.rules.dataset;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.FindingBuilder;
import org.sitrep.finding.Severity;
import org.sitrep.id.PartyId;
import org.sitrep.id.RecordId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyTie;
import org.sitrep.party.TieKind;
import org.sitrep.statement.Statement;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Parties that are organs or members of themselves. */
final class CircularPartyTies implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("circular-party-ties")
            .severity(Severity.ERROR)
            .summary("A party is an organ or a member of itself, directly or over others.")
            .meaning(
                    "Ties of the kinds `organ-of` and `member-of` are followed, each kind by itself, over any number of"
                            + " parties, wherever parties are told of: in records of their own or within events and statements. Of"
                            + " each circle one finding is made, at the party that comes last in the input. Ties that hold for a"
                            + " time alone are left in peace, as are the kinds that may go both ways, such as `allied-with`.")
            .fix("Take out the tie that points the wrong way.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "About 300 bytes for each tie of these kinds between two parties.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static final class Check implements DatasetCheck, ReferenceSink {
        private final RuleContext context;
        private final Map<TieKind, DirectedLinks> byKind = new EnumMap<>(TieKind.class);
        private final Set<String> known = new HashSet<>();

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void see(Record record) {
            if (record instanceof Event event) {
                References.of(event, this);
            } else if (record instanceof Statement statement) {
                References.of(statement, this);
            } else if (record instanceof Party party) {
                add(party, "");
            }
        }

        @Override
        public void party(Party party, String attribute, int index, String rest) {
            if (!party.ties().isEmpty()) {
                add(party, ReferenceSink.path(attribute, index, rest) + ".");
            }
        }

        @Override
        public void reference(RecordId target, String attribute, int index, String rest) {}

        private void add(Party party, String before) {
            List<PartyTie> ties = party.ties();
            for (int i = 0; i < ties.size(); i++) {
                PartyTie tie = ties.get(i);
                boolean isLasting = tie.time().isEmpty();
                if (isLasting && (tie.kind() == TieKind.ORGAN_OF || tie.kind() == TieKind.MEMBER_OF)) {
                    String from = party.id().value();
                    String to = tie.party().value();
                    if (known.add(tie.kind() + " " + from.length() + " " + from + to)) {
                        byKind.computeIfAbsent(tie.kind(), kind -> new DirectedLinks())
                                .add(from, to, context.locationOf(before + "ties[" + i + "].party"));
                    }
                }
            }
        }

        @Override
        public void finish() {
            byKind.forEach((kind, links) -> {
                for (DirectedLinks.Circle circle : links.circles()) {
                    FindingBuilder finding = context.finding(
                                    "parties are tied in a circle: " + circle.describe(kind.code()))
                            .location(circle.location())
                            .raw(circle.ids().get(1));
                    circle.some().forEach(id -> finding.addRecord(PartyId.of(id)));
                    context.report(finding.build());
                }
            });
        }
    }
}
