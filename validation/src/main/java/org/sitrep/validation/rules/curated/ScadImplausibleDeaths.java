package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.scad.ScadColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Deaths of a single event in a number that no release has. */
final class ScadImplausibleDeaths implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("scad-implausible-deaths")
            .severity(Severity.WARNING)
            .summary("A single event is said to have far more deaths than any event of social conflict.")
            .meaning("The database counts protests, riots and strikes, and violence below the threshold of armed "
                    + "conflict; the gravest have some thousands of deaths. A number above 100,000, or of sources "
                    + "above 1,000, is looked on as a slip.")
            .fix("Look the number up in the source.")
            .since("0.1")
            .reference("SCAD Codebook (Africa, 2018 final), variables ndeath and nsource")
            .addFormats("scad-csv")
            .build();

    private static final int MOST_DEATHS = 100_000;
    private static final int MOST_SOURCES = 1_000;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(ScadColumns.EVENTID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(ScadColumns.NDEATH, ScadColumns.NSOURCE);
    }

    @Override
    public void check(RowCells row) {
        if (CellText.number(row, ScadColumns.NDEATH) > MOST_DEATHS) {
            row.report(ScadColumns.NDEATH, "ndeath is " + row.text(ScadColumns.NDEATH) + ", far above any event");
        }
        if (CellText.number(row, ScadColumns.NSOURCE) > MOST_SOURCES) {
            row.report(ScadColumns.NSOURCE, "nsource is " + row.text(ScadColumns.NSOURCE) + ", far above any event");
        }
    }
}
