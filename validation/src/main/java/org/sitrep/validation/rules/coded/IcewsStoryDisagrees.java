package org.sitrep.validation.rules.coded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Rows of one story with two days or two publishers. */
final class IcewsStoryDisagrees implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-story-disagrees")
            .severity(Severity.WARNING)
            .summary("A row has another day or publisher than the other rows of its story.")
            .meaning("A story was published on one day by one publisher, and its events have that day: without"
                    + " exception in the 1,876 stories that were counted. Of the values that the rows of a story have,"
                    + " the one of most rows counts as right, and the first row with another one is reported; where no"
                    + " value has more rows than the others, nobody can tell, and the story is left in peace. Days"
                    + " outside the time that ICEWS covers are left to another rule.")
            .fix("Correct the day or the publisher, or the story id if that was changed.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Story ID, Event Date, Publisher")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "About 700 bytes for each of the last 4,096 stories.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static final int STORIES = 1 << 13;
    private static final List<ColumnKey<?>> COLUMNS = List.of(IcewsColumns.EVENT_DATE, IcewsColumns.PUBLISHER);

    /** How many rows of a story have a value, and what to report of the first of them. */
    private record Rows(int number, Finding first) {}

    private static final class Check implements DatasetCheck {
        private final RuleContext context;
        private final Map<String, Map<String, Rows>> stories = new LinkedHashMap<>();

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void see(Record record) {
            String story = IcewsRows.text(record, IcewsColumns.STORY_ID);
            if (story.isEmpty()) {
                return;
            }
            for (ColumnKey<?> column : COLUMNS) {
                String value = column.in(record).map(Object::toString).orElse("");
                if (!value.isEmpty() && !IcewsDateOutsideRelease.isOutside(record, column)) {
                    see(record, story, column, value);
                }
            }
        }

        @Override
        public void finish() {
            stories.forEach(this::judge);
            stories.clear();
        }

        private void see(Record record, String story, ColumnKey<?> column, String value) {
            String what = column.name() + " of story " + story;
            Map<String, Rows> values = stories.computeIfAbsent(what, key -> new TreeMap<>());
            Rows rows = values.get(value);
            if (rows == null) {
                values.put(value, new Rows(1, finding(record, column)));
            } else {
                values.put(value, new Rows(rows.number() + 1, rows.first()));
            }
            if (stories.size() > STORIES) {
                Map.Entry<String, Map<String, Rows>> oldest =
                        stories.entrySet().iterator().next();
                judge(oldest.getKey(), oldest.getValue());
                stories.remove(oldest.getKey());
            }
        }

        private Finding finding(Record record, ColumnKey<?> column) {
            String name = record.origin()
                    .map(origin -> origin.columns().get(Math.max(0, column.indexIn(origin.columns()))))
                    .orElse(column.name());
            return context.finding("")
                    .location(context.cell(name))
                    .raw(column.raw(record).orElse(""))
                    .build();
        }

        private void judge(String what, Map<String, Rows> values) {
            if (values.size() < 2) {
                return;
            }
            int most = values.values().stream().mapToInt(Rows::number).max().orElse(0);
            List<String> right = values.entrySet().stream()
                    .filter(entry -> entry.getValue().number() == most)
                    .map(Map.Entry::getKey)
                    .toList();
            if (right.size() > 1) {
                return;
            }
            values.forEach((value, rows) -> {
                if (rows.number() < most) {
                    context.report(rows.first().toBuilder()
                            .message("the " + what + " is " + value + ", but " + right.get(0) + " in other rows")
                            .build());
                }
            });
        }
    }
}
