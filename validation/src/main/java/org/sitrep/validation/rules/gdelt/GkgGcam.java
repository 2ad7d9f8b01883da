package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A measure that is not a key and a number. */
final class GkgGcam implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-gcam")
            .severity(Severity.WARNING)
            .summary("The measures are not keys with numbers, of which the first is the number of words.")
            .meaning("V2GCAM has measures parted by commas, each a key, a colon and a number: wc first, then c "
                    + "for counts and v for values, with the numbers of dictionary and dimension, such as "
                    + "c1.1:8. An empty cell is left in peace.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V2GCAM")
            .addFormats("gdelt-gkg")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return GkgCells.WORDS;
    }

    @Override
    public void check(RowCells row) {
        String text = row.text(GkgColumns.GCAM);
        if (text.isEmpty()) {
            return;
        }
        int wrong = text.startsWith("wc:") ? BlockText.firstWrong(text, ',', GkgGcam::isMeasure) : 0;
        if (wrong >= 0) {
            row.report(
                    GkgColumns.GCAM,
                    "a measure is not a key and a number, or the first is not wc: " + BlockText.excerpt(text, wrong));
        }
    }

    private static boolean isMeasure(String text, int from, int to) {
        int colon = text.indexOf(':', from);
        if (colon <= from || colon >= to) {
            return false;
        }
        char kind = text.charAt(from);
        boolean key = (kind == 'c' || kind == 'v') && BlockText.isNumber(text, from + 1, colon);
        return (key || (from == 0 && text.startsWith("wc:"))) && BlockText.isNumber(text, colon + 1, to);
    }
}
