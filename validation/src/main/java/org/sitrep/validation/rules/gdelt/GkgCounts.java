package org.sitrep.validation.rules.gdelt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A count that is not in the form of one. */
final class GkgCounts implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-counts")
            .severity(Severity.WARNING)
            .summary("The counts of an article are not blocks of the fields that the codebook has.")
            .meaning("V1COUNTS has ten fields parted by #, V2.1COUNTS an offset more: type, number, object, "
                    + "then type, name, country, division, latitude, longitude and feature of the nearest "
                    + "place. Each block ends with a semicolon. Numbers and offsets are whole and not negative, "
                    + "types of places from 0 to 5 or empty, and coordinates on earth: so in all 76 blocks that "
                    + "were counted. A text may hold a # or a semicolon, which no escape is known for.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V1COUNTS and V2.1COUNTS")
            .addFormats("gdelt-gkg")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GkgColumns.COUNTS, GkgColumns.ENHANCED_COUNTS);
    }

    @Override
    public void check(RowCells row) {
        boolean first = check(row, GkgColumns.COUNTS, GkgCounts::isCount);
        boolean second = check(row, GkgColumns.ENHANCED_COUNTS, GkgCounts::isEnhancedCount);
        if (first && second && !row.isEmpty(GkgColumns.ENHANCED_COUNTS)) {
            String counts = row.text(GkgColumns.COUNTS);
            String enhanced = row.text(GkgColumns.ENHANCED_COUNTS);
            if (!withoutOffsets(enhanced).equals(BlockText.blocks(counts))) {
                row.report(GkgColumns.ENHANCED_COUNTS, "the counts are others than those of V1COUNTS");
            }
        }
    }

    private static boolean check(RowCells row, ColumnKey<?> column, BlockText.Test test) {
        if (row.isEmpty(column)) {
            return true;
        }
        String text = row.text(column);
        int wrong = BlockText.firstWrong(text, ';', test);
        if (wrong >= 0) {
            row.report(column, "a count is not in the form of one: " + BlockText.excerpt(text, wrong));
            return false;
        }
        if (!text.endsWith(";")) {
            row.report(column, "the last count does not end with a semicolon");
            return false;
        }
        return true;
    }

    private static boolean isCount(String text, int from, int to) {
        return isCount(text, from, to, 10);
    }

    private static boolean isEnhancedCount(String text, int from, int to) {
        return isCount(text, from, to, 11)
                && (from == to || BlockText.isDigits(text, text.lastIndexOf('#', to - 1) + 1, to));
    }

    private static boolean isCount(String text, int from, int to, int fields) {
        if (BlockText.isOpenEnd(text, from, to)) {
            return true;
        }
        int[] ends = BlockText.fields(text, from, to, fields);
        return ends.length == fields
                && BlockText.isTheme(text, from, ends[0])
                && BlockText.isDigits(text, ends[0] + 1, ends[1])
                && GkgPlace.isPlace(text, ends, 3, -1);
    }

    private static Set<String> withoutOffsets(String enhanced) {
        Set<String> blocks = new HashSet<>();
        for (String block : BlockText.blocks(enhanced)) {
            blocks.add(block.substring(0, block.lastIndexOf('#')));
        }
        return blocks;
    }
}
