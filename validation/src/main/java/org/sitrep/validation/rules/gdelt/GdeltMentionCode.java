package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltMentionColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A code or flag of a mention that is none. */
final class GdeltMentionCode implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-mention-code")
            .severity(Severity.ERROR)
            .summary("The type, the flag or the confidence of a mention is none that the codebook has.")
            .meaning("MentionType is from 1 to 6, InRawText 0 or 1, Confidence from 10 to 100 by tens. Empty "
                    + "cells are left in peace here.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, mentions table")
            .addFormats("gdelt2-mentions")
            .build();

    /** The numbers that a column has: multiples of a number, from one to another. */
    private record Allowed(ColumnKey<?> column, int from, int to, int by) {}

    private static final List<Allowed> ALLOWED = List.of(
            new Allowed(GdeltMentionColumns.MENTION_TYPE, 1, 6, 1),
            new Allowed(GdeltMentionColumns.IN_RAW_TEXT, 0, 1, 1),
            new Allowed(GdeltMentionColumns.CONFIDENCE, 10, 100, 10));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return MentionColumns.CODES;
    }

    @Override
    public void check(RowCells row) {
        for (Allowed allowed : ALLOWED) {
            double number = row.number(allowed.column());
            boolean fits = number >= allowed.from() && number <= allowed.to() && number % allowed.by() == 0;
            if (!fits && !row.isEmpty(allowed.column())) {
                row.report(
                        allowed.column(),
                        allowed.column().name() + " is " + row.text(allowed.column()) + ", not one from "
                                + allowed.from() + " to " + allowed.to()
                                + (allowed.by() == 1 ? "" : " by " + allowed.by() + "s"));
            }
        }
    }
}
