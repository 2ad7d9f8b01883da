package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A tone outside of its scale. */
final class GdeltTone implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-tone")
            .severity(Severity.ERROR)
            .summary("The average tone is not a number from -100 to 100.")
            .meaning("The tone is the share of positive words less that of negative ones, in per cent. Empty "
                    + "cells are left in peace here.")
            .fix("Take the tone from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, column AvgTone")
            .addFormats("gdelt1", "gdelt2")
            .build();
    private static final List<ColumnKey<?>> COLUMNS = List.of(GdeltColumns.AVG_TONE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return COLUMNS;
    }

    @Override
    public void check(RowCells row) {
        double tone = row.number(GdeltColumns.AVG_TONE);
        if (!(tone >= -100 && tone <= 100) && !row.isEmpty(GdeltColumns.AVG_TONE)) {
            row.report(
                    GdeltColumns.AVG_TONE,
                    "the tone is " + row.text(GdeltColumns.AVG_TONE) + ", not a number from -100 to 100");
        }
    }
}
