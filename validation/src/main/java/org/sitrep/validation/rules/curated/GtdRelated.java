package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Related events that are none, or that the row says there are not. */
final class GtdRelated implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-related")
            .severity(Severity.WARNING)
            .summary(
                    "The related events are no list of ids with that of the row among them, or disagree with multiple.")
            .meaning("Where multiple is 1, related has the ids of all events of the set, the row's own among them, "
                    + "parted by commas: in 105 of 105 rows that were counted. Elsewhere it is empty; 1 row of 475 has"
                    + " it all the same.")
            .fix("Correct the list, or multiple.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables multiple and related")
            .addFormats("gtd-csv")
            .build();

    private static final int LENGTH = 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.EVENTID, GtdColumns.RELATED);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(GtdColumns.MULTIPLE);
    }

    @Override
    public void check(RowCells row) {
        String related = CellText.text(row, GtdColumns.RELATED);
        double multiple = CellText.number(row, GtdColumns.MULTIPLE);
        if (related.isEmpty()) {
            if (multiple == 1) {
                row.report(GtdColumns.RELATED, "related says nothing, but multiple is 1");
            }
            return;
        }
        String id = CellText.text(row, GtdColumns.EVENTID);
        boolean hasItself = false;
        for (String part : related.split(",", -1)) {
            String other = part.strip();
            hasItself |= id.startsWith(other) && !other.isEmpty();
            if (other.length() != LENGTH || CellText.digits(other, 0, 6) < 0 || CellText.digits(other, 6, LENGTH) < 0) {
                row.report(GtdColumns.RELATED, "related is " + related + ", but \"" + other + "\" is no id");
                return;
            }
        }
        if (!hasItself && id.length() >= LENGTH) {
            row.report(GtdColumns.RELATED, "related is " + related + ", which does not have the row's own id, " + id);
        } else if (multiple == 0) {
            row.report(GtdColumns.MULTIPLE, "multiple is 0, but related is " + related);
        }
    }
}
