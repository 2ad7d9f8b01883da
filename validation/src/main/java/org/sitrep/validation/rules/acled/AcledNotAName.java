package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Names without a letter. */
final class AcledNotAName implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-not-a-name", Severity.WARNING)
            .summary("A name has no letter, or is what a spreadsheet writes for an error.")
            .meaning("Looked at are the columns that the table has of: actor1, actor2, country, admin1, admin2,"
                    + " admin3, location, source. In 16,280 rows each of them has a letter. Errors of spreadsheets"
                    + " are `#N/A`, `#REF!`, `#NAME?`, `#VALUE!`, `#DIV/0!` and the like.")
            .fix("Take the name from the source.")
            .reference("ACLED Codebook, columns")
            .build();

    private static final List<ColumnKey<?>> NAMES = List.of(
            AcledColumns.ACTOR1,
            AcledColumns.ACTOR2,
            AcledColumns.COUNTRY,
            AcledColumns.ADMIN1,
            AcledColumns.ADMIN2,
            AcledColumns.ADMIN3,
            AcledColumns.LOCATION,
            AcledColumns.SOURCE);

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
        return NAMES;
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : NAMES) {
            if (!row.isEmpty(column)) {
                String text = Acled.text(row, column);
                if (!text.isEmpty() && (text.charAt(0) == '#' || !hasLetter(text))) {
                    row.report(column, column.name() + " is \"" + text + "\", which is no name");
                }
            }
        }
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
