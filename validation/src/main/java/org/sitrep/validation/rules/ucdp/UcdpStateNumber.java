package org.sitrep.validation.rules.ucdp;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.Country;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Gleditsch-Ward numbers of the sides that are none, or those of other states. */
final class UcdpStateNumber implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-state-number")
            .severity(Severity.WARNING)
            .summary("The Gleditsch-Ward number of a side is not that of the state whose government it is.")
            .meaning("gwnoa and gwnob are Gleditsch-Ward numbers, of coalitions lists such as `2, 101`. A side has "
                    + "one if it is `Government of ...`, and only then: so for side_a in all rows of final releases "
                    + "and, but for one coalition, for side_b. The name and the number must be those of one state; "
                    + "names that are not known are left in peace.")
            .fix("Look the number up in the list of states; UCDP keeps 345 for Serbia and 678 for Yemen, and 666 "
                    + "also stands for Palestine.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables gwnoa and gwnob")
            .addAllFormats(Ged.FORMATS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.TYPE_OF_VIOLENCE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(UcdpGedColumns.SIDE_A, UcdpGedColumns.GWNOA, UcdpGedColumns.SIDE_B, UcdpGedColumns.GWNOB);
    }

    @Override
    public void check(RowCells row) {
        check(row, UcdpGedColumns.SIDE_A, UcdpGedColumns.GWNOA);
        check(row, UcdpGedColumns.SIDE_B, UcdpGedColumns.GWNOB);
    }

    private static void check(RowCells row, ColumnKey<?> side, ColumnKey<?> column) {
        if (!row.has(column) || !row.has(side)) {
            return;
        }
        String name = Ged.text(row, side);
        String numbers = Ged.text(row, column);
        boolean isCoalition = name.contains(", " + Ged.GOVERNMENT);
        if (numbers.isEmpty()) {
            // U0 leaves gwnob empty throughout
            if (Ged.isGovernment(name) && !isCoalition && column == UcdpGedColumns.GWNOA) {
                row.report(column, column + " says nothing, but " + side + " is " + name);
            }
            return;
        }
        int from = 0;
        while (from <= numbers.length()) {
            int comma = numbers.indexOf(',', from);
            int to = comma < 0 ? numbers.length() : comma;
            String part = numbers.substring(from, to).strip();
            if (UcdpStates.byNumber(part).isEmpty()) {
                row.report(column, column + " is " + numbers + ", but no state has the number \"" + part + "\"");
                return;
            }
            from = to + 1;
        }
        if (!Ged.isGovernment(name)) {
            if (!name.isEmpty() && !Ged.isPlaceholder(name)) {
                row.report(column, column + " is " + numbers + ", but " + side + " is " + name + ", no government");
            }
        } else if (!isCoalition && numbers.indexOf(',') < 0) {
            Optional<Country> state = UcdpStates.byName(name.substring(Ged.GOVERNMENT.length()));
            if (state.isPresent() && !UcdpStates.isSame(numbers, state.get())) {
                row.report(column, column + " is " + numbers + ", but " + side + " is " + name);
            }
        }
    }
}
