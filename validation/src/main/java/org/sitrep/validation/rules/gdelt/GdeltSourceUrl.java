package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A source that is no address. */
final class GdeltSourceUrl implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-source-url")
            .severity(Severity.WARNING)
            .summary("The source is not the address of an article.")
            .meaning("SOURCEURL begins with http:// or https:// and has a host and no blanks. Version 1.0 has "
                    + "the name of a news service in some rows, such as 5 of 60, and nothing in rows added "
                    + "before 1 April 2013; a text without :// is left in peace there.")
            .fix("Take the address from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, column SOURCEURL")
            .addFormats("gdelt1", "gdelt2")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GdeltColumns.SOURCE_URL);
    }

    @Override
    public void check(RowCells row) {
        if (row.isEmpty(GdeltColumns.SOURCE_URL)) {
            if (Days.isVersion2(row)) {
                row.report(GdeltColumns.SOURCE_URL, "SOURCEURL is empty");
            }
            return;
        }
        String source = row.text(GdeltColumns.SOURCE_URL);
        boolean name = !Days.isVersion2(row) && source.indexOf(":/") < 0 && !source.isBlank();
        if (!name && !Urls.isWeb(source)) {
            row.report(
                    GdeltColumns.SOURCE_URL,
                    "the source is \"" + source + "\", not an address like https://example.org/a");
        }
    }
}
