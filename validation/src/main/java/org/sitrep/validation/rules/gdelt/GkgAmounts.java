package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An amount that is not in the form of one. */
final class GkgAmounts implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-amounts")
            .severity(Severity.WARNING)
            .summary("The amounts of an article are not blocks of the fields that the codebook has.")
            .meaning("Each amount is a number, what it counts and an offset, parted by commas, and ends with a "
                    + "semicolon: so in all 501 amounts that were counted. What it counts may hold commas; "
                    + "pages behind a paywall can yield scrambled text.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V2.1AMOUNTS")
            .addFormats("gdelt-gkg")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GkgColumns.AMOUNTS);
    }

    @Override
    public void check(RowCells row) {
        if (row.isEmpty(GkgColumns.AMOUNTS)) {
            return;
        }
        String text = row.text(GkgColumns.AMOUNTS);
        int wrong = BlockText.firstWrong(text, ';', GkgAmounts::isAmount);
        if (wrong >= 0) {
            row.report(GkgColumns.AMOUNTS, "an amount is not number,object,offset: " + BlockText.excerpt(text, wrong));
        } else if (!text.endsWith(";")) {
            row.report(GkgColumns.AMOUNTS, "the last amount does not end with a semicolon");
        }
    }

    private static boolean isAmount(String text, int from, int to) {
        if (BlockText.isOpenEnd(text, from, to)) {
            return true;
        }
        int first = text.indexOf(',', from);
        int last = text.lastIndexOf(',', to - 1);
        return first > from
                && last > first
                && BlockText.isNumber(text, from, first)
                && BlockText.isDigits(text, last + 1, to);
    }
}
