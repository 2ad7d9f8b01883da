package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A date that is not in the form of one. */
final class GkgDates implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-dates")
            .severity(Severity.WARNING)
            .summary("The dates that an article mentions are not blocks of the fields that the codebook has.")
            .meaning("Each date is a resolution, month, day, year and offset, parted by #, or by commas as the "
                    + "codebook has it; 0 stands for what is absent. Resolution 1 is a year, 2 a month of a "
                    + "year, 3 a day, 4 a day and month without a year: so in all 92 dates that were counted.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V2.1ENHANCEDDATES")
            .addFormats("gdelt-gkg")
            .build();
    private static final int FIELDS = 5;
    private static final int MOST_DIGITS = 9;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GkgColumns.ENHANCED_DATES);
    }

    @Override
    public void check(RowCells row) {
        if (row.isEmpty(GkgColumns.ENHANCED_DATES)) {
            return;
        }
        String text = row.text(GkgColumns.ENHANCED_DATES);
        int wrong = BlockText.firstWrong(text, ';', GkgDates::isDate);
        if (wrong >= 0) {
            row.report(
                    GkgColumns.ENHANCED_DATES, "a date is not in the form of one: " + BlockText.excerpt(text, wrong));
        }
    }

    private static boolean isDate(String text, int from, int to) {
        char separator = text.indexOf('#', from) < 0 ? ',' : '#';
        int[] numbers = new int[FIELDS];
        int at = from;
        for (int i = 0; i < FIELDS; i++) {
            int next = i + 1 < FIELDS ? text.indexOf(separator, at) : to;
            if (next < at || next > to || next - at > MOST_DIGITS || !BlockText.isDigits(text, at, next)) {
                return false;
            }
            numbers[i] = Integer.parseInt(text, at, next, 10);
            at = next + 1;
        }
        return isDate(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static boolean isDate(int resolution, int month, int day, int year) {
        boolean inYear = month >= 1 && month <= 12;
        boolean inMonth = day >= 1 && day <= 31;
        return switch (resolution) {
            case 1 -> month == 0 && day == 0 && year > 0;
            case 2 -> inYear && day == 0 && year > 0;
            case 3 -> inYear && inMonth && year > 0;
            case 4 -> inYear && inMonth && year == 0;
            default -> false;
        };
    }
}
