package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Ids of another form. */
final class PolecatIdShape implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-id-malformed")
            .severity(Severity.WARNING)
            .summary("The id is not of the form of the ids of POLECAT.")
            .meaning("An id is a day, a number and a hash joined by hyphens, then the event type and, where there is"
                    + " one, the mode, joined by underscores: 20230102-0001-0123456789ab_ASSAULT_drone.")
            .fix("Take the id from the release.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), Event ID")
            .addFormats("polecat")
            .build();

    private static final Pattern FORM = Pattern.compile(
            "(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])-[0-9]{4,9}-[0-9a-fA-F]{4,40}_[A-Z]+(_([a-z-]+|None)?)?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_ID);
    }

    @Override
    public void check(RowCells row) {
        String id = CellText.of(row, PolecatColumns.EVENT_ID);
        if (!id.isEmpty() && !FORM.matcher(id).matches()) {
            row.report(PolecatColumns.EVENT_ID, "the id " + id + " is not a day, a number, a hash, a type and a mode");
        }
    }
}
