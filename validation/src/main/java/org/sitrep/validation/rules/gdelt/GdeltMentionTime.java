package org.sitrep.validation.rules.gdelt;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltMentionColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A time of a mention or its event that cannot be. */
final class GdeltMentionTime implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-mention-time")
            .severity(Severity.ERROR)
            .summary("The time of a mention or of its event is none, lies in the future, or the event is later "
                    + "than its mention.")
            .meaning("Both are times in UTC, of fourteen digits, and an event is mentioned when it is added or "
                    + "after that: so in all 200 rows that were counted. The clock may be one hour slow. That "
                    + "the time of the mention is one is told by the reader.")
            .fix("Look up the times: that of the mention is in the name of the file.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, mentions table, EventTimeDate and MentionTimeDate")
            .addFormats("gdelt2-mentions")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return MentionColumns.TIMES;
    }

    @Override
    public void check(RowCells row) {
        Optional<LocalDateTime> event = Days.time(row.number(GdeltMentionColumns.EVENT_TIME_DATE));
        Optional<LocalDateTime> mention = Days.time(row.number(GdeltMentionColumns.MENTION_TIME_DATE));
        if (event.isEmpty() && !row.isEmpty(GdeltMentionColumns.EVENT_TIME_DATE)) {
            row.report(
                    GdeltMentionColumns.EVENT_TIME_DATE,
                    "EventTimeDate is \"" + row.text(GdeltMentionColumns.EVENT_TIME_DATE)
                            + "\", not a time like 20240131143000");
        }
        boolean eventIsToCome = reportFuture(row, GdeltMentionColumns.EVENT_TIME_DATE, event);
        boolean mentionIsToCome = reportFuture(row, GdeltMentionColumns.MENTION_TIME_DATE, mention);
        if (!eventIsToCome
                && !mentionIsToCome
                && event.isPresent()
                && mention.isPresent()
                && event.get().isAfter(mention.get())) {
            row.report(
                    GdeltMentionColumns.MENTION_TIME_DATE,
                    "the mention is of " + mention.get() + ", before its event was added: " + event.get());
        }
    }

    private static boolean reportFuture(RowCells row, ColumnKey<?> column, Optional<LocalDateTime> time) {
        if (time.isEmpty() || !Days.isInTheFuture(time.get(), row.clock())) {
            return false;
        }
        row.report(column, column.name() + " is " + row.text(column) + ", which lies in the future");
        return true;
    }
}
