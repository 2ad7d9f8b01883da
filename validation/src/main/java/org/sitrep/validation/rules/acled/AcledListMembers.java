package org.sitrep.validation.rules.acled;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Lists with empty members, members twice or other separators. */
final class AcledListMembers implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-list-members", Severity.WARNING)
            .summary("A list has an empty member, a member twice, or is parted otherwise than by a semicolon and a"
                    + " blank.")
            .meaning("Lists are the associates, the disorder types, the sources and the tags; an actor is no list"
                    + " and has no semicolon. Of 16,280 rows five have a member twice, one a semicolon without a"
                    + " blank behind it, of which readers make one name, and two a blank before the semicolon, which"
                    + " is left in peace.")
            .fix("Part the members by a semicolon and a blank, and name each once.")
            .reference("ACLED Codebook, associated actors and sources")
            .build();

    private static final List<ColumnKey<?>> LISTS = List.of(
            AcledColumns.ASSOC_ACTOR_1,
            AcledColumns.ASSOC_ACTOR_2,
            AcledColumns.DISORDER_TYPE,
            AcledColumns.SOURCE,
            AcledColumns.TAGS);
    private static final List<ColumnKey<?>> OPTIONAL = Stream.concat(
                    LISTS.stream(), Stream.of(AcledColumns.ACTOR1, AcledColumns.ACTOR2))
            .<ColumnKey<?>>map(key -> key)
            .toList();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.EVENT_DATE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return OPTIONAL;
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : LISTS) {
            String text = row.isEmpty(column) ? "" : row.text(column);
            if (text.indexOf(';') >= 0) {
                checkList(row, column, Acled.clean(text));
            }
        }
        for (ColumnKey<?> column : List.of(AcledColumns.ACTOR1, AcledColumns.ACTOR2)) {
            if (!row.isEmpty(column) && row.text(column).indexOf(';') >= 0) {
                row.report(column, column.name() + " has a semicolon, but names one actor alone");
            }
        }
    }

    private static void checkList(RowCells row, ColumnKey<?> column, String text) {
        Set<String> seen = new HashSet<>();
        int from = 0;
        while (from <= text.length()) {
            int at = text.indexOf(';', from);
            int end = at < 0 ? text.length() : at;
            String member = Acled.clean(text.substring(from, end));
            if (member.isEmpty()) {
                row.report(column, column.name() + " is a list with an empty member: " + text);
                return;
            }
            if (!seen.add(member)) {
                row.report(column, column.name() + " is a list that names " + member + " twice");
                return;
            }
            if (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) != ' ') {
                row.report(column, column.name() + " is a list with a semicolon and no blank behind it: " + text);
                return;
            }
            from = end + 1;
        }
    }
}
