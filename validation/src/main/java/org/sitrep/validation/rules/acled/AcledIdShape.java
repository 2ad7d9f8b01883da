package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Ids of events that are not made as ACLED makes them. */
final class AcledIdShape implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-id-shape", Severity.ERROR)
            .summary("The id of an event is not three capital letters and a number.")
            .meaning("An `event_id_cnty` is three capital letters, which are ACLED's own and not ISO's, and a"
                    + " number: `ETH9766`. In the layouts A1 and A2 the number comes first, and there the letters"
                    + " may be two to four. All ids of all files that were counted are so. In tables under tags both"
                    + " ways are left in peace, since their layout is not known.")
            .fix("Restore the id from the source: updates and deletions of the event come under it.")
            .reference("ACLED Codebook, event_id_cnty")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.EVENT_ID_CNTY);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String id = Acled.text(row, AcledColumns.EVENT_ID_CNTY);
        boolean old = Acled.isOld(row.layout());
        boolean either = row.format().equals("hxl-csv") || row.layout().equals("A4x");
        boolean fits = ((old || either) && isNumberFirst(id)) || (!old && isLettersFirst(id));
        if (!fits && !id.isEmpty()) {
            row.report(
                    AcledColumns.EVENT_ID_CNTY,
                    "event_id_cnty is \"" + id + "\", not "
                            + (old ? "a number and letters, as 1416RTA" : "three letters and a number, as ETH9766"));
        }
    }

    private static boolean isLettersFirst(String id) {
        int letters = letters(id, 0);
        return letters == 3 && letters < id.length() && digits(id, letters) == id.length();
    }

    private static boolean isNumberFirst(String id) {
        int digits = digits(id, 0);
        int letters = letters(id, digits) - digits;
        return digits > 0 && letters >= 2 && letters <= 4 && digits + letters == id.length();
    }

    /** The index behind the capital letters from an index on. */
    private static int letters(String id, int from) {
        int at = from;
        while (at < id.length() && id.charAt(at) >= 'A' && id.charAt(at) <= 'Z') {
            at++;
        }
        return at;
    }

    /** The index behind the digits from an index on. */
    private static int digits(String id, int from) {
        int at = from;
        while (at < id.length() && id.charAt(at) >= '0' && id.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
