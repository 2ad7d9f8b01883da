package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Countries of actors that nobody is known to call so. */
final class PolecatCountryUnknown implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-country-unknown")
            .severity(Severity.WARNING)
            .summary("The country of an actor is not known by its name.")
            .meaning("Actor and recipient have the English names of their countries, parted by semicolons, or None."
                    + " The seven values of PLOVER for actors without a state, such as IGO, are accepted, and so are"
                    + " names of other sources.")
            .fix("Correct the name.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), Actor Country, Recipient Country")
            .addFormats("polecat")
            .build();

    private static final CodeList GROUPS = CodeList.of(CodeScheme.PLOVER_NON_STATE_ACTOR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.ACTOR_COUNTRY);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(PolecatColumns.RECIPIENT_COUNTRY);
    }

    @Override
    public void check(RowCells row) {
        check(row, PolecatColumns.ACTOR_COUNTRY);
        check(row, PolecatColumns.RECIPIENT_COUNTRY);
    }

    private static void check(RowCells row, ColumnKey<?> column) {
        String text = CellText.of(row, column);
        if (text.isEmpty()) {
            return;
        }
        for (String name : CellText.parts(text, ';')) {
            if (!name.isEmpty()
                    && Countries.findByName(CodeScheme.COUNTRY_NAME, name).isEmpty()
                    && GROUPS.find(name).isEmpty()) {
                row.report(column, column.name() + " has \"" + name + "\", which is no country that is known");
                return;
            }
        }
    }
}
