package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Text whose characters were lost. */
final class PolecatCharacters implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-characters-garbled")
            .severity(Severity.WARNING)
            .summary("A text has characters that a program has garbled.")
            .meaning("The files are UTF-8; a program that reads them as Latin-1 makes two letters or more of one. A"
                    + " replacement character, a character for control, or such letters tell that this has happened.")
            .fix("Read the release as UTF-8.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), UTF-8 text")
            .addFormats("polecat")
            .build();

    private static final List<ColumnKey<?>> TEXTS = List.of(
            PolecatColumns.ACTOR_NAME,
            PolecatColumns.ACTOR_COUNTRY,
            PolecatColumns.ACTOR_TITLE,
            PolecatColumns.ACTOR_NAME_RAW,
            PolecatColumns.RECIPIENT_NAME,
            PolecatColumns.RECIPIENT_COUNTRY,
            PolecatColumns.RECIPIENT_TITLE,
            PolecatColumns.RECIPIENT_NAME_RAW,
            PolecatColumns.PLACENAME,
            PolecatColumns.CITY,
            PolecatColumns.DISTRICT,
            PolecatColumns.PROVINCE,
            PolecatColumns.RAW_PLACENAME,
            PolecatColumns.SOURCE,
            PolecatColumns.STORY_PEOPLE,
            PolecatColumns.STORY_ORGANIZATIONS,
            PolecatColumns.STORY_LOCATIONS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_ID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return TEXTS;
    }

    @Override
    public void check(RowCells row) {
        CellText.checkCharacters(row, TEXTS);
    }
}
