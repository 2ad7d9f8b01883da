package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An article on the web that is not at an address of its publisher. */
final class GkgSource implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-source")
            .severity(Severity.WARNING)
            .summary("The article is not identified by an address on the web, or not by one of its publisher.")
            .meaning("An article of kind 1 is from the web: its identifier is an address, and the host of this "
                    + "ends with the name of the publisher, in all 100 rows that were counted. Other kinds have "
                    + "citations and names, and are left in peace.")
            .fix("Take the cells from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V2SOURCECOMMONNAME and V2DOCUMENTIDENTIFIER")
            .addFormats("gdelt-gkg")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return GkgCells.SOURCE;
    }

    @Override
    public void check(RowCells row) {
        if (row.number(GkgColumns.SOURCE_COLLECTION) == 1) {
            WebSources.check(row, GkgColumns.SOURCE_COMMON_NAME, GkgColumns.DOCUMENT_IDENTIFIER);
        }
    }
}
