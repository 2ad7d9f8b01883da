package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A translation that is not told as GDELT does. */
final class GkgTranslation implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-translation")
            .severity(Severity.WARNING)
            .summary("The translation of the article is not told as GDELT tells it, or does not go with the " + "id.")
            .meaning("Articles in English have an empty cell, others the code of their language and what "
                    + "translated them, such as srclc:spa;eng:GT-SPA 1.0; the ids of these have a T before "
                    + "their number.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, GKGRECORDID and V2.1TRANSLATIONINFO")
            .addFormats("gdelt-gkg")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GkgColumns.RECORD_ID, GkgColumns.TRANSLATION_INFO);
    }

    @Override
    public void check(RowCells row) {
        String id = row.text(GkgColumns.RECORD_ID);
        boolean translated = id.indexOf('T') > 0;
        boolean told = !row.isEmpty(GkgColumns.TRANSLATION_INFO);
        if (told && row.value(GkgColumns.TRANSLATION_INFO).isEmpty()) {
            row.report(
                    GkgColumns.TRANSLATION_INFO,
                    "the translation is \"" + row.text(GkgColumns.TRANSLATION_INFO)
                            + "\", not like srclc:spa;eng:GT-SPA 1.0");
        } else if (told != translated) {
            row.report(
                    GkgColumns.TRANSLATION_INFO,
                    "the article is " + (told ? "" : "not ") + "said to be translated, but its id is " + id);
        }
    }
}
