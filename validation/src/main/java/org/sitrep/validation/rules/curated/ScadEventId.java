package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.scad.ScadColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An id that is not made of the country and the number. */
final class ScadEventId implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("scad-eventid")
            .severity(Severity.ERROR)
            .summary("The id is not ten thousand times the number of the country plus that of the event.")
            .meaning("The id of an event is the COW number of the country, four digits for the number of the event in"
                    + " that country, and a minus sign if UCDP counts it as armed conflict: so in all rows that were "
                    + "counted. The finding is on the one of the three that the other two disagree with.")
            .fix("Correct the cell that disagrees.")
            .since("0.1")
            .reference("SCAD Codebook (Africa, 2018 final), variables eventid, ccode, id")
            .addFormats("scad-csv")
            .build();

    private static final int EVENTS = 10_000;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(ScadColumns.EVENTID, ScadColumns.CCODE, ScadColumns.ID);
    }

    @Override
    public void check(RowCells row) {
        double event = CellText.number(row, ScadColumns.EVENTID);
        double country = CellText.number(row, ScadColumns.CCODE);
        double number = CellText.number(row, ScadColumns.ID);
        if (Double.isNaN(event)) {
            if (!CellText.isMissing(row, ScadColumns.EVENTID)) {
                row.report(ScadColumns.EVENTID, "eventid is " + row.text(ScadColumns.EVENTID) + ", which is no number");
            }
            return;
        }
        if (Double.isNaN(country) || Double.isNaN(number) || Math.abs(event) == country * EVENTS + number) {
            return;
        }
        String eventText = row.text(ScadColumns.EVENTID);
        if (Math.abs(event) % EVENTS == number) {
            row.report(ScadColumns.CCODE, "ccode is " + row.text(ScadColumns.CCODE) + ", but eventid is " + eventText);
        } else if (Math.floor(Math.abs(event) / EVENTS) == country) {
            row.report(ScadColumns.ID, "id is " + row.text(ScadColumns.ID) + ", but eventid is " + eventText);
        } else {
            row.report(
                    ScadColumns.EVENTID,
                    "eventid is " + eventText + ", but ccode is " + row.text(ScadColumns.CCODE) + " and id "
                            + row.text(ScadColumns.ID));
        }
    }
}
