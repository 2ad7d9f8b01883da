package org.sitrep.validation.rules.hxl;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.dataset.Record;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.hxl.HxlTag;
import org.sitrep.io.table.TableLayout;
import org.sitrep.source.Origin;
import org.sitrep.source.RowLayout;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.RuleContext;

/** Looks at the row of tags of each table, once. */
final class TagRowCheck implements DatasetCheck {
    private final RuleContext context;
    private final Function<String, Optional<String>> complaint;
    private final Set<List<String>> seen = new HashSet<>();

    /**
     * A check.
     *
     * @param context where to report
     * @param complaint what is wrong with the text of a cell in the row of tags
     */
    TagRowCheck(RuleContext context, Function<String, Optional<String>> complaint) {
        this.context = context;
        this.complaint = complaint;
    }

    @Override
    public void see(Record record) {
        Optional<Origin> row = record.origin();
        if (row.isPresent() && row.get().format().equals("hxl-csv")) {
            RowLayout layout = row.get().layout();
            if (seen.add(List.of(layout.file(), layout.name()))) {
                check(layout);
            }
        }
    }

    private void check(RowLayout layout) {
        List<String> tags = HxlTag.row(layout);
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i).strip();
            int index = i;
            Optional<String> wrong = tag.isEmpty() ? Optional.empty() : complaint.apply(tag);
            wrong.ifPresent(message -> context.report(context.finding(message)
                    .location(context.location().map(record -> place(layout, index, record)))
                    .raw(tags.get(index))
                    .build()));
        }
    }

    /** The place of a cell in the row of tags, which is the last one above the data; that of the record where it is not known. */
    private static SourceLocation place(RowLayout layout, int index, SourceLocation record) {
        List<Origin> head = layout instanceof TableLayout table ? table.headRows() : List.of();
        if (head.isEmpty()) {
            return record;
        }
        SourceLocation at = head.get(head.size() - 1).locationOf(index);
        return new SourceLocation(record.file(), at.line(), at.column(), at.field());
    }

    @Override
    public void finish() {
        seen.clear();
    }
}
