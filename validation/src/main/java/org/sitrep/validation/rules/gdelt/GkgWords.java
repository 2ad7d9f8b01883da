package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Two numbers of words. */
final class GkgWords implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-words")
            .severity(Severity.WARNING)
            .summary("The number of words among the measures is not that of the tone.")
            .meaning("V2GCAM begins with wc, the number of words, which is the last number of V1.5TONE, in all "
                    + "100 rows that were counted. Rows in which one of them is missing are left in peace.")
            .fix("Take the cells from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V2GCAM and V1.5TONE")
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
        String gcam = row.text(GkgColumns.GCAM);
        String tone = row.text(GkgColumns.TONE);
        if (!gcam.startsWith("wc:") || tone.isEmpty()) {
            return;
        }
        int comma = gcam.indexOf(',');
        String words = gcam.substring("wc:".length(), comma < 0 ? gcam.length() : comma);
        String toneWords = tone.substring(tone.lastIndexOf(',') + 1);
        if (!words.equals(toneWords) && BlockText.isDigits(words) && BlockText.isDigits(toneWords)) {
            row.report(GkgColumns.GCAM, "the measures are of " + words + " words, the tone is of " + toneWords);
        }
    }
}
