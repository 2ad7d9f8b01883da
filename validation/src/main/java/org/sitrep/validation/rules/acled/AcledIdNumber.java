package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Numbers of events that are not those of their ids. */
final class AcledIdNumber implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-id-number", Severity.WARNING)
            .summary("The number of an event is not the one in its id, or is none.")
            .meaning("In the layout A3, `event_id_no_cnty` repeats the digits of `event_id_cnty` (2,980 of 2,980"
                    + " rows). In A1 and A2, where it may be a number of its own, and in tables under tags it must"
                    + " only be a whole number from 1 if there is one.")
            .fix("Take the digits of the id.")
            .reference("ACLED Codebook, event_id_no_cnty")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.EVENT_ID_CNTY, AcledColumns.EVENT_ID_NO_CNTY);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String text = Acled.text(row, AcledColumns.EVENT_ID_NO_CNTY);
        if (text.isEmpty()) {
            return;
        }
        double number = Acled.number(row, AcledColumns.EVENT_ID_NO_CNTY);
        String id = Acled.text(row, AcledColumns.EVENT_ID_CNTY);
        if (Double.isNaN(number) || !Acled.isWhole(number) || number < 1) {
            row.report(
                    AcledColumns.EVENT_ID_NO_CNTY, "event_id_no_cnty is \"" + text + "\", not a whole number from 1");
        } else if (row.layout().equals("A3") && id.length() > 3 && number != numberIn(id)) {
            row.report(AcledColumns.EVENT_ID_NO_CNTY, "event_id_no_cnty is " + text + ", but event_id_cnty is " + id);
        }
    }

    /** The number behind three letters; NaN if there is none. */
    private static double numberIn(String id) {
        double number = 0;
        for (int i = 3; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c < '0' || c > '9') {
                return Double.NaN;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }
}
