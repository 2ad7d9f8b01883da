package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.curated.GtdCounts.Most;

/** Numbers that no event of any release has. */
final class GtdImplausibleCount implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-implausible-count")
            .severity(Severity.WARNING)
            .summary("A number is far above that of any event of any release.")
            .meaning("The most killed in one event are some 1,700, the most wounded some 11,000, the most "
                    + "perpetrators 25,000. A number of several times that is looked on as a slip, such as a digit too"
                    + " many. Hours above 24 are told too: from a day on, days are counted.")
            .fix("Look the number up in the source.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables nperps to nreleased")
            .addFormats("gtd-csv")
            .build();

    private static final int HOURS_OF_DAY = 24;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.EVENTID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return GtdCounts.ALL;
    }

    @Override
    public void check(RowCells row) {
        for (Most most : GtdCounts.MOST) {
            if (CellText.number(row, most.column()) > most.most()) {
                row.report(
                        most.column(),
                        most.column() + " is " + row.text(most.column()) + ", far above that of any event");
            }
        }
        double hours = CellText.number(row, GtdColumns.NHOURS);
        if (hours > HOURS_OF_DAY) {
            row.report(
                    GtdColumns.NHOURS,
                    "nhours is " + row.text(GtdColumns.NHOURS) + ", but from a day on, days are counted");
        }
    }
}
