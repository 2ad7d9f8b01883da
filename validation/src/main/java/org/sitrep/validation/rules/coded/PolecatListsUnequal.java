package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Lists about actors that differ in length. */
final class PolecatListsUnequal implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-lists-unequal")
            .severity(Severity.WARNING)
            .summary("Name, country and number of the same actors are lists of different lengths.")
            .meaning("Where there are several actors, name, country and number of Correlates of War have as many"
                    + " members, with None in the gaps. A cell without any is left in peace. Of three lists the one"
                    + " that differs is reported, else the one that follows from the other.")
            .fix("Fill the gaps with None.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), Actor Name, Actor Country, Actor COW")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.ACTOR_NAME, PolecatColumns.ACTOR_COUNTRY);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(
                PolecatColumns.ACTOR_COW,
                PolecatColumns.RECIPIENT_NAME,
                PolecatColumns.RECIPIENT_COUNTRY,
                PolecatColumns.RECIPIENT_COW);
    }

    @Override
    public void check(RowCells row) {
        check(row, PolecatColumns.ACTOR_NAME, PolecatColumns.ACTOR_COUNTRY, PolecatColumns.ACTOR_COW);
        check(row, PolecatColumns.RECIPIENT_NAME, PolecatColumns.RECIPIENT_COUNTRY, PolecatColumns.RECIPIENT_COW);
    }

    private static void check(RowCells row, ColumnKey<?> name, ColumnKey<?> country, ColumnKey<?> cow) {
        int names = length(row, name);
        int countries = length(row, country);
        int cows = length(row, cow);
        if (countries > 0 && cows > 0 && countries != cows) {
            if (names == cows) {
                report(row, country, countries, cow, cows);
            } else {
                report(row, cow, cows, country, countries);
            }
        } else if (names > 0 && Math.max(countries, cows) > 0 && names != Math.max(countries, cows)) {
            if (countries > 0 && cows > 0) {
                report(row, name, names, country, countries);
            } else {
                report(row, countries > 0 ? country : cow, Math.max(countries, cows), name, names);
            }
        }
    }

    private static int length(RowCells row, ColumnKey<?> column) {
        String text = CellText.of(row, column);
        return text.isEmpty() ? 0 : CellText.parts(text, ';').size();
    }

    private static void report(RowCells row, ColumnKey<?> column, int length, ColumnKey<?> other, int otherLength) {
        row.report(
                column,
                column.name() + " has " + length + (length == 1 ? " member" : " members") + ", but " + other.name()
                        + " has " + otherLength);
    }
}
