package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.Cameo;
import org.sitrep.code.CameoEvent;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Event texts and codes that disagree. */
final class IcewsTextNotOfCode implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-text-not-of-code")
            .severity(Severity.WARNING)
            .summary("The event text is that of another code than the one in the row.")
            .meaning("Each code has one text, in all 3,705 rows that were counted. Where the two disagree, the"
                    + " intensity tells which is wrong: the code or the text that it does not belong to. If it fits"
                    + " both or neither, both cells are reported. Codes and texts that are not known are left to other"
                    + " rules, and so are the texts of 0251 to 0256, which some files share with 1051 to 1056.")
            .fix("Correct the cell that was changed.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Event Text and CAMEO Code")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.EVENT_TEXT, IcewsColumns.CAMEO_CODE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(IcewsColumns.INTENSITY);
    }

    @Override
    public void check(RowCells row) {
        String code = CellText.of(row, IcewsColumns.CAMEO_CODE);
        Optional<CameoEvent> coded = code.length() < 3 ? Optional.empty() : Cameo.find(code);
        Optional<CameoEvent> told =
                IcewsKinds.ofText(CellText.of(row, IcewsColumns.EVENT_TEXT)).flatMap(t -> Cameo.find(t.code()));
        if (coded.isEmpty()
                || told.isEmpty()
                || IcewsKinds.shareText(code, told.get().code())) {
            return;
        }
        double intensity = CellText.number(row, IcewsColumns.INTENSITY);
        boolean fitsCode = IcewsKinds.hasIntensity(coded.get(), intensity);
        boolean fitsText = IcewsKinds.hasIntensity(told.get(), intensity);
        if (fitsCode || !fitsText) {
            row.report(
                    IcewsColumns.EVENT_TEXT,
                    "the event text is that of " + told.get().code() + ", but the code is " + code + " ("
                            + coded.get().label() + ")");
        }
        if (fitsText || !fitsCode) {
            row.report(
                    IcewsColumns.CAMEO_CODE,
                    "the code is " + code + " (" + coded.get().label() + "), but the event text is that of "
                            + told.get().code());
        }
    }
}
