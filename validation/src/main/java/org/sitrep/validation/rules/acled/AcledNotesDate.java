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

/** Days that are not those with which the notes begin. */
final class AcledNotesDate implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-notes-date", Severity.WARNING)
            .summary("The notes begin with another day than that of the event.")
            .meaning("Notes of ACLED begin with the day, as in `On 5 August 2024, ...`, often behind a word and a"
                    + " colon. Of 6,418 rows since 2018 that do, one has another day in `event_date`. Notes that"
                    + " begin otherwise, or with a day from the 29th on, which may stand for several, and the"
                    + " layouts A1 and A2 are left in peace.")
            .fix("Read the notes and correct the day.")
            .reference("ACLED Codebook, notes")
            .build();

    private static final int LONGEST_LABEL = 30;
    private static final int LAST_DAY = 28;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.EVENT_DATE, AcledColumns.NOTES);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        if (row.isEmpty(AcledColumns.NOTES) || Acled.isOld(row.layout())) {
            return;
        }
        Optional<LocalDate> told = told(row.text(AcledColumns.NOTES));
        if (told.isEmpty()) {
            return;
        }
        Optional<LocalDate> day = row.value(AcledColumns.EVENT_DATE);
        if (day.isPresent() && !day.get().equals(told.get())) {
            row.report(
                    AcledColumns.EVENT_DATE, "event_date is " + day.get() + ", but the notes begin with " + told.get());
        }
    }

    /** The day with which notes begin, as in {@code On 5 August 2024, ...}. */
    private static Optional<LocalDate> told(String notes) {
        int colon = notes.indexOf(": On ");
        int from = colon >= 0 && colon <= LONGEST_LABEL ? colon + 5 : 3;
        if (from == 3 && !notes.startsWith("On ")) {
            return Optional.empty();
        }
        int month = notes.indexOf(' ', from) + 1;
        int year = month == 0 ? 0 : notes.indexOf(' ', month) + 1;
        int end = year + 4;
        boolean whole = year > 0
                && month - from <= 3
                && end <= notes.length()
                && (end == notes.length() || !Character.isLetterOrDigit(notes.charAt(end)));
        for (int i = year; whole && i < end; i++) {
            whole = notes.charAt(i) >= '0' && notes.charAt(i) <= '9';
        }
        return whole
                ? AcledColumns.EVENT_DATE
                        .decode(notes.substring(from, end))
                        .filter(day -> day.getDayOfMonth() <= LAST_DAY)
                : Optional.empty();
    }
}
