package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A kind of source that there is not. */
final class GkgSourceType implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-source-type")
            .severity(Severity.ERROR)
            .summary("The kind of the source is not one from 1 to 6.")
            .meaning("V2SOURCECOLLECTIONIDENTIFIER is 1 for the web, 2 for citations only, 3 for CORE, 4 for "
                    + "DTIC, 5 for JSTOR and 6 for what is not text. Empty cells are left in peace here.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V2SOURCECOLLECTIONIDENTIFIER")
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
        double type = row.number(GkgColumns.SOURCE_COLLECTION);
        if (!(type >= 1 && type <= 6 && type == Math.rint(type)) && !row.isEmpty(GkgColumns.SOURCE_COLLECTION)) {
            row.report(
                    GkgColumns.SOURCE_COLLECTION,
                    "the kind of source is " + row.text(GkgColumns.SOURCE_COLLECTION) + ", not one from 1 to 6");
        }
    }
}
