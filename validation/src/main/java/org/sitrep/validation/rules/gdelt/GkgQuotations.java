package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A quotation that is not in the form of one. */
final class GkgQuotations implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-quotations")
            .severity(Severity.WARNING)
            .summary("The quotations of an article are not blocks of the fields that the codebook has.")
            .meaning("Each quotation is an offset, a length, a verb and a text, parted by |, and # parts the "
                    + "blocks: so in all 49 blocks that were counted. A text may hold either, which no escape "
                    + "is known for, so that only a # before two numbers begins the next. The length need not "
                    + "be that of the text.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V2.1QUOTATIONS")
            .addFormats("gdelt-gkg")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GkgColumns.QUOTATIONS);
    }

    @Override
    public void check(RowCells row) {
        if (row.isEmpty(GkgColumns.QUOTATIONS)) {
            return;
        }
        String text = row.text(GkgColumns.QUOTATIONS);
        int from = 0;
        while (from >= 0) {
            int text1 = afterNumbers(text, from);
            int verb = text1 < 0 ? -1 : text.indexOf('|', text1);
            if (verb < 0 || verb + 1 >= text.length()) {
                row.report(
                        GkgColumns.QUOTATIONS,
                        "a quotation is not offset|length|verb|text: " + BlockText.excerpt(text, from));
                return;
            }
            from = next(text, verb + 1);
        }
    }

    /** Behind two numbers and their bars; -1 if they are not there. */
    private static int afterNumbers(String text, int from) {
        int at = from;
        for (int i = 0; i < 2; i++) {
            int bar = text.indexOf('|', at);
            if (bar < 0 || !BlockText.isDigits(text, at, bar)) {
                return -1;
            }
            at = bar + 1;
        }
        return at;
    }

    /** Where the next quotation begins; -1 if there is none. */
    private static int next(String text, int from) {
        for (int hash = text.indexOf('#', from); hash >= 0; hash = text.indexOf('#', hash + 1)) {
            if (afterNumbers(text, hash + 1) >= 0) {
                return hash + 1;
            }
        }
        return -1;
    }
}
