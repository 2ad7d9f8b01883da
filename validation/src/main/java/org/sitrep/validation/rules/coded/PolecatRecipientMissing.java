package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Acts upon nobody that need somebody. */
final class PolecatRecipientMissing implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-recipient-missing")
            .severity(Severity.INFO)
            .summary("COOPERATE, AID or SANCTION has no recipient.")
            .meaning("PLOVER requires a recipient of these three types. A program that codes text does not always find"
                    + " one, so this is no warning. Reported where name, country and raw text of the recipient are all"
                    + " missing.")
            .fix("Look the recipient up in the text, or count the event as incomplete.")
            .since("0.1")
            .reference("PLOVER manual, draft 2.0, recipients")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_TYPE, PolecatColumns.RECIPIENT_NAME);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(PolecatColumns.RECIPIENT_COUNTRY, PolecatColumns.RECIPIENT_NAME_RAW);
    }

    @Override
    public void check(RowCells row) {
        String type = PolecatKinds.type(row);
        boolean required = PolecatKinds.entry(type)
                .flatMap(entry -> entry.attribute("requires-recipient"))
                .filter("1"::equals)
                .isPresent();
        if (required
                && CellText.of(row, PolecatColumns.RECIPIENT_NAME).isEmpty()
                && CellText.of(row, PolecatColumns.RECIPIENT_COUNTRY).isEmpty()
                && CellText.of(row, PolecatColumns.RECIPIENT_NAME_RAW).isEmpty()) {
            row.report(PolecatColumns.RECIPIENT_NAME, type + " needs a recipient, but there is none");
        }
    }
}
