package org.sitrep.validation.rules.own;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.statement.Statement;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Tags that stand twice or say nothing. */
final class TagRepeated implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("tag-repeated")
            .severity(Severity.WARNING)
            .summary("A tag of a record stands twice, or says nothing.")
            .meaning("Tags are a set. Two that differ by case or by blanks around them alone count as one. Looked at"
                    + " are events and statements that were not read from a row of a source.")
            .fix("Leave the tag out.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean passesOverRows() {
        return true;
    }

    @Override
    public void check(Record record, RuleContext context) {
        List<String> tags = record instanceof Event event
                ? event.tags()
                : record instanceof Statement statement ? statement.tags() : List.of();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (tag.isBlank()) {
                context.report("tags[" + i + "]", tag, "a tag says nothing");
            } else if (!seen.add(tag.strip().toLowerCase(Locale.ROOT))) {
                context.report("tags[" + i + "]", tag, "the tag \"" + tag.strip() + "\" stands twice");
            }
        }
    }
}
