package org.sitrep.validation.rules.coded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Rows that say the same from the other side. */
final class IcewsMirroredRow implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-mirrored-row")
            .severity(Severity.INFO)
            .summary("A row is an earlier one with source and target swapped.")
            .meaning("What two actors do together stands in the files twice, once for each of them: 1,002 of the 3,705"
                    + " rows that were counted have such a twin in the same sentence of the same story, with the same"
                    + " code and text. Who counts events counts these twice. The later row is reported; the two are"
                    + " never more than a few hundred rows apart.")
            .fix("Nothing, but count such pairs as one event.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Source Name and Target Name")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "About 250 bytes for each of the last 4,096 rows.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static final int ROWS = 1 << 12;

    private static final class Check implements DatasetCheck {
        private final RuleContext context;
        private final Map<Long, String> recent = new LinkedHashMap<>();

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void see(Record record) {
            String kind = String.join(" ", IcewsRows.texts(record, IcewsColumns.CAMEO_CODE, IcewsColumns.EVENT_TEXT));
            String story = IcewsRows.text(record, IcewsColumns.STORY_ID);
            String sentence = IcewsRows.text(record, IcewsColumns.SENTENCE_NUMBER);
            String source = IcewsRows.text(record, IcewsColumns.SOURCE_NAME);
            String target = IcewsRows.text(record, IcewsColumns.TARGET_NAME);
            if (story.isEmpty() || source.equals(target)) {
                return;
            }
            Optional<String> twin =
                    Optional.ofNullable(recent.remove(HashTable.hash(List.of(story, sentence, kind, target, source))));
            if (twin.isPresent()) {
                IcewsRows.report(
                        context,
                        record,
                        IcewsColumns.TARGET_NAME,
                        "the row is that of event " + twin.get() + " with source and target swapped");
                return;
            }
            recent.put(
                    HashTable.hash(List.of(story, sentence, kind, source, target)),
                    record.recordId().value());
            if (recent.size() > ROWS) {
                recent.remove(recent.keySet().iterator().next());
            }
        }

        @Override
        public void finish() {}
    }
}
