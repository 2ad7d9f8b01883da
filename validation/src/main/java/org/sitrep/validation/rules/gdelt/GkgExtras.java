package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Elements that do not end. */
final class GkgExtras implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-extras")
            .severity(Severity.WARNING)
            .summary("The further elements of an article do not begin and end as XML does.")
            .meaning("V2EXTRASXML has elements one behind the other, without a root, such as PAGE_TITLE: each "
                    + "ends before the next begins, in all 100 rows that were counted.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V2EXTRASXML")
            .addFormats("gdelt-gkg")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GkgColumns.EXTRAS);
    }

    @Override
    public void check(RowCells row) {
        if (row.isEmpty(GkgColumns.EXTRAS)) {
            return;
        }
        String text = row.text(GkgColumns.EXTRAS).strip();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '<' ? text.indexOf('>', at) : -1;
            String tag = end < 0 ? "" : text.substring(at + 1, end);
            int close = tag.isEmpty() || tag.startsWith("/") ? -1 : text.indexOf("</" + tag + ">", end);
            if (close < 0) {
                row.report(
                        GkgColumns.EXTRAS,
                        "here begins no element, or one that does not end: " + BlockText.excerpt(text, at));
                return;
            }
            at = close + tag.length() + "</>".length();
            while (at < text.length() && text.charAt(at) <= ' ') {
                at++;
            }
        }
    }
}
