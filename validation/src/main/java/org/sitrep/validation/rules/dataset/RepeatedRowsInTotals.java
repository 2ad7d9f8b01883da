package org.sitrep.validation.rules.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Files that have several rows for an event, so that sums over rows are too high. */
final class RepeatedRowsInTotals implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("repeated-rows-in-totals")
            .severity(Severity.INFO)
            .summary("A file has several rows for some events, so that the sum of deaths over its rows is too high.")
            .meaning(
                    "ACLED's monadic files have a row for each actor of an event, those of SCAD one for each place, all with"
                            + " the same id and number of deaths. One finding for each file gives the numbers of rows and events, and"
                            + " the deaths summed by row and by event, the first row of each event counting.")
            .fix("Nothing is wrong with the file. Count each event once: sum over distinct ids of events or claims.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "11 to 22 bytes for each event of such files, and nothing for others.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    /** What is counted in one file. */
    private static final class Totals {
        final KeyTable events = new KeyTable(0);
        long rows;
        long deathsByRow;
        long deathsByEvent;
    }

    private static final class Check implements DatasetCheck {
        private final RuleContext context;
        private final Map<String, Totals> byFile = new LinkedHashMap<>();

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void see(Record record) {
            if (record instanceof Event event && (SourceKinds.isMonadic(event) || SourceKinds.isOneOfPlaces(event))) {
                String file = context.location().map(SourceLocation::file).orElse("");
                Totals totals = byFile.computeIfAbsent(file, name -> new Totals());
                long deaths = Deaths.of(event).orElse(0);
                totals.rows++;
                totals.deathsByRow += deaths;
                long key = Hashes.of(event.id());
                if (totals.events.find(key) < 0) {
                    totals.events.add(key);
                    totals.deathsByEvent += deaths;
                }
            }
        }

        @Override
        public void finish() {
            byFile.forEach((file, totals) -> {
                int events = totals.events.size();
                if (events < totals.rows) {
                    context.report(context.finding(totals.rows + " rows are " + events
                                    + (events == 1 ? " event" : " events") + ": summed by row there are "
                                    + totals.deathsByRow + " deaths, by event " + totals.deathsByEvent)
                            .location(SourceLocation.of(file))
                            .build());
                }
            });
        }
    }
}
