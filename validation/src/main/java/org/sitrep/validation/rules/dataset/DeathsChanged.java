package org.sitrep.validation.rules.dataset;

import java.util.OptionalLong;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Events that have another number of deaths than in the previous version of the dataset. */
final class DeathsChanged implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("deaths-changed")
            .severity(Severity.INFO)
            .summary("An event has another number of deaths than in the previous version of the dataset.")
            .meaning(
                    "Where the validator is given the previous version, the first claim about people killed is compared, by"
                            + " its best number or else its least or greatest. Publishers correct their numbers as reports"
                            + " come in, so it is an info. An event that is told in several rows counts by the first of them.")
            .fix("Nothing may be wrong. Look up what the change rests on before quoting either number.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "21 to 43 bytes for each event of the previous version that has a claim about people killed, and nothing where"
                + " none is given.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static final class Check implements DatasetCheck {
        private static final int UNKNOWN = -1;
        private static final int DEATHS = 0;
        private static final int LINE = 1;

        private final RuleContext context;
        private final KeyTable previous = new KeyTable(2);
        private final Lines lines = new Lines();

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void seePrevious(Record record) {
            if (record instanceof Event event && !event.casualties().isEmpty()) {
                long key = Hashes.of(event.id());
                if (previous.find(key) < 0) {
                    int line = lines.numberOf(context.location());
                    int slot = previous.add(key);
                    previous.set(slot, DEATHS, number(event));
                    previous.set(slot, LINE, line);
                }
            }
        }

        private static int number(Event event) {
            OptionalLong deaths = Deaths.of(event);
            return deaths.isEmpty() ? UNKNOWN : (int) Math.min(deaths.getAsLong(), Integer.MAX_VALUE);
        }

        @Override
        public void see(Record record) {
            if (previous.size() == 0 || !(record instanceof Event event)) {
                return;
            }
            int slot = previous.find(Hashes.of(event.id()));
            if (slot < 0) {
                return;
            }
            int before = previous.get(slot, DEATHS);
            int now = number(event);
            if (before != now && before >= UNKNOWN) {
                context.report(context.finding("event " + event.id() + " has " + words(now) + ", but " + words(before)
                                + " in the previous version"
                                + lines.describe(previous.get(slot, LINE), context.location()))
                        .location(RecordCells.locationOf(context, "casualties[killed].count", "casualties"))
                        .raw(words(now))
                        .build());
            }
            previous.set(slot, DEATHS, Integer.MIN_VALUE);
        }

        private static String words(int deaths) {
            return deaths == UNKNOWN ? "no known number of deaths" : deaths + (deaths == 1 ? " death" : " deaths");
        }
    }
}
