package org.sitrep.validation.rules.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.EventId;
import org.sitrep.id.StatementId;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Statements that were made before what they tell of had happened. */
final class StatementBeforeEvent implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("statement-before-event")
            .severity(Severity.WARNING)
            .summary("A statement looks back on an event that had not happened yet.")
            .meaning(
                    "A statement that reports, confirms, denies, accuses, condemns, praises or apologises is compared with"
                            + " each event that it is about: it must not have been over, with certainty, before the event can have"
                            + " begun. Times that are about so, known coarsely or in different zones count as far apart as they may"
                            + " be. Left in peace are all other statements, since threats, warnings, demands and hopes are about"
                            + " what is to come.")
            .fix("Correct the time of the statement or of the event, or which event it is about.")
            .since("0.1")
            .build();

    private static final Set<SpeechAct> LOOKING_BACK = EnumSet.of(
            SpeechAct.REPORT,
            SpeechAct.CONFIRM,
            SpeechAct.DENY,
            SpeechAct.ACCUSE,
            SpeechAct.CONDEMN,
            SpeechAct.PRAISE,
            SpeechAct.APOLOGISE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "About 30 bytes for each event that has a time, nothing for sources coded by programs, and about 200 bytes for"
                + " each event that a statement looks back on.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    /** A statement, the event it looks back on, and where it says when it was made. */
    private record Look(StatementId statement, EventTime made, EventId event, Optional<SourceLocation> location) {}

    private static final class Check implements DatasetCheck {
        private final RuleContext context;
        private final KeyTable known = new KeyTable(1);
        private final List<Look> looks = new ArrayList<>();
        private @Nullable EventTime[] times = new @Nullable EventTime[64];

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void see(Record record) {
            if (record instanceof Event event) {
                see(event);
            } else if (record instanceof Statement statement
                    && statement.time().isPresent()
                    && LOOKING_BACK.contains(statement.act())) {
                for (EventId event : statement.aboutEvents()) {
                    looks.add(new Look(statement.id(), statement.time().get(), event, context.locationOf("time")));
                }
            }
        }

        private void see(Event event) {
            if (event.time().isEmpty() || SourceKinds.isMachineCoded(event)) {
                return;
            }
            long key = Hashes.of(event.id());
            if (known.find(key) < 0) {
                int number = known.size();
                known.set(known.add(key), 0, number);
                if (number == times.length) {
                    times = Arrays.copyOf(times, number + (number >> 1));
                }
                times[number] = event.time().get();
            }
        }

        @Override
        public void finish() {
            for (Look look : looks) {
                int slot = known.find(Hashes.of(look.event()));
                EventTime happened = slot < 0 ? null : times[known.get(slot, 0)];
                if (happened != null && look.made().isBefore(happened)) {
                    context.report(context.finding("statement " + look.statement() + " was made at " + look.made()
                                    + ", before event " + look.event() + ", which it looks back on, at " + happened)
                            .location(look.location())
                            .raw(look.made().toString())
                            .addRecords(look.statement(), look.event())
                            .build());
                }
            }
        }
    }
}
