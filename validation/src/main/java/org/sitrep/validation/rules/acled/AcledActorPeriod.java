package org.sitrep.validation.rules.acled;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Actors that were there before or after the event only. */
final class AcledActorPeriod implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-actor-period", Severity.WARNING)
            .summary("The years in the name of an actor do not span the event, or end before they begin.")
            .meaning("Names of governments and their forces carry the years of a regime, as in `(2014-)` and"
                    + " `(1999-2015)`, and the event lies in one of them, the first and last included. Of 4,595 such"
                    + " names six lie elsewhere. Names that begin with `Former` are left in peace.")
            .fix("Write the name that the forces had at the time, or correct the day.")
            .reference("ACLED Codebook, actor names")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.EVENT_DATE, AcledColumns.ACTOR1);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.ACTOR2);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        check(row, AcledColumns.ACTOR1);
        check(row, AcledColumns.ACTOR2);
    }

    private static void check(RowCells row, ColumnKey<?> column) {
        String actor = row.isEmpty(column) ? "" : row.text(column);
        int hyphen = actor.indexOf('-', actor.indexOf('(') + 1);
        while (hyphen >= 5 && hyphen < actor.length() - 1) {
            int first = year(actor, hyphen - 4);
            int last = year(actor, hyphen + 1);
            int end = last > 0 ? hyphen + 5 : hyphen + 1;
            boolean isSpan =
                    first > 0 && actor.charAt(hyphen - 5) == '(' && end < actor.length() && actor.charAt(end) == ')';
            if (isSpan && !actor.startsWith("Former ")) {
                checkSpan(row, column, first, last);
                return;
            }
            hyphen = actor.indexOf('-', hyphen + 1);
        }
    }

    private static void checkSpan(RowCells row, ColumnKey<?> column, int first, int last) {
        Optional<LocalDate> day = row.value(AcledColumns.EVENT_DATE);
        if (last > 0 && last < first) {
            row.report(column, column.name() + " ends before it begins: " + row.text(column));
        } else if (day.isPresent()
                && (day.get().getYear() < first || (last > 0 && day.get().getYear() > last))) {
            row.report(column, column.name() + " is " + row.text(column) + ", but event_date is " + day.get());
        }
    }

    /** The four digits at an index as a number; 0 if there are none. */
    private static int year(String text, int at) {
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c < '0' || c > '9') {
                return 0;
            }
            year = 10 * year + (c - '0');
        }
        return year;
    }
}
