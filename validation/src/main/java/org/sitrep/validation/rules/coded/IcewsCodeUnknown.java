package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.Cameo;
import org.sitrep.code.Coding;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Event codes that CAMEO does not have. */
final class IcewsCodeUnknown implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-code-unknown")
            .severity(Severity.WARNING)
            .summary("The event code is in none of the lists of CAMEO.")
            .meaning("A code of ICEWS has three or four digits and is text: a program that takes it for a number makes"
                    + " 40 of 040 and 10, which is another code, of 010. What is in none of the lists may be such a"
                    + " loss, or a code that is damaged: a user met 13y in the file of 2017. All 3,705 rows that were"
                    + " counted have a known code.")
            .fix("Read the column as text, with its leading zeros, or take the code that the event text stands"
                    + " for.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), CAMEO Code")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.CAMEO_CODE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(IcewsColumns.EVENT_TEXT);
    }

    @Override
    public void check(RowCells row) {
        String code = CellText.of(row, IcewsColumns.CAMEO_CODE);
        if (code.isEmpty() || (code.length() > 2 && Cameo.find(code).isPresent())) {
            return;
        }
        Optional<Coding> told = IcewsKinds.ofText(CellText.of(row, IcewsColumns.EVENT_TEXT));
        String text = told.map(coding -> ", and the event text is that of " + coding.code())
                .orElse("");
        String wrong = code.length() == 2 ? "has two digits" : "is in none of the lists of CAMEO";
        row.report(IcewsColumns.CAMEO_CODE, "the code " + code + " " + wrong + text);
    }
}
