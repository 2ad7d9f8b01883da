package org.sitrep.validation.rules.gdelt;

import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.io.gdelt.GkgTone;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A tone that is not seven numbers. */
final class GkgToneForm implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-tone")
            .severity(Severity.ERROR)
            .summary("The tone is not seven numbers that go together.")
            .meaning("V1.5TONE has seven numbers parted by commas, although the codebook says six: tone, "
                    + "positive and negative score, polarity, activity density, density of pronouns and the "
                    + "number of words. The tone is the positive less the negative score, polarity their sum; "
                    + "the others are shares in per cent. So it was in all 100 rows that were counted. An empty "
                    + "cell is left in peace.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V1.5TONE")
            .addFormats("gdelt-gkg")
            .build();
    private static final double WRITTEN_TO = 0.001;

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
        if (row.isEmpty(GkgColumns.TONE)) {
            return;
        }
        String problem = problem(row.value(GkgColumns.TONE));
        if (!problem.isEmpty()) {
            row.report(GkgColumns.TONE, "the tone is " + row.text(GkgColumns.TONE) + ": " + problem);
        }
    }

    /** What is wrong, or nothing. */
    private static String problem(Optional<GkgTone> read) {
        if (read.isEmpty()) {
            return "it is not seven numbers";
        }
        GkgTone tone = read.get();
        if (!(tone.words() >= 0 && tone.words() == Math.rint(tone.words()))) {
            return "the number of words is none";
        }
        boolean shares = isShare(tone.positive())
                && isShare(tone.negative())
                && isShare(tone.polarity())
                && isShare(tone.activityDensity())
                && isShare(tone.groupDensity());
        if (!shares) {
            return "a share is not a number from 0 to 100";
        }
        if (Math.abs(tone.positive() - tone.negative() - tone.tone()) > WRITTEN_TO) {
            return "the tone is not the positive less the negative score";
        }
        boolean sum = Math.abs(tone.positive() + tone.negative() - tone.polarity()) <= WRITTEN_TO;
        return sum ? "" : "the polarity is not the sum of the positive and the negative score";
    }

    private static boolean isShare(double number) {
        return number >= 0 && number <= 100;
    }
}
