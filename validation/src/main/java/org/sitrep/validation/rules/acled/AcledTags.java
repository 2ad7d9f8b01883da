package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Tags without a name or a value. */
final class AcledTags implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-tags", Severity.WARNING)
            .summary("A tag has a sign for a value but no name before it or no value behind it.")
            .meaning("Tags are words such as `sexual violence`, or a name and a value, such as `crowd size=about"
                    + " 50`, parted by a semicolon and a blank. A size of the crowd always has its value.")
            .fix("Complete the tag, or take it out.")
            .reference("ACLED Codebook, tags")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.TAGS);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String text = Acled.text(row, AcledColumns.TAGS);
        int from = 0;
        while (from < text.length()) {
            int at = text.indexOf(';', from);
            String tag = text.substring(from, at < 0 ? text.length() : at).strip();
            int sign = tag.indexOf('=');
            boolean incomplete = sign >= 0
                    && (tag.substring(0, sign).isBlank()
                            || tag.substring(sign + 1).isBlank());
            if (incomplete || tag.equals("crowd size")) {
                row.report(AcledColumns.TAGS, "the tag \"" + tag + "\" lacks its name or value");
                return;
            }
            from = at < 0 ? text.length() : at + 1;
        }
    }
}
