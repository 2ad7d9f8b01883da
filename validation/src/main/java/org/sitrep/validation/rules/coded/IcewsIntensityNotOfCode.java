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

/** Intensities that are not those of the code. */
final class IcewsIntensityNotOfCode implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-intensity-not-of-code")
            .severity(Severity.WARNING)
            .summary("The intensity is not the one that ICEWS gives the code.")
            .meaning("ICEWS gives each code one intensity, in all 3,705 rows that were counted. It is not GDELT's"
                    + " score of the same code: 016 has -5, 022 has 3.4, 164 has -6.5 and 165 has -7. Without a known"
                    + " code that of the event text counts; where these two disagree, the intensity may be that of"
                    + " either. Codes for which no intensity of ICEWS is known are left in peace, and intensities"
                    + " beyond -10 and 10 to another rule.")
            .fix("Take the intensity from the list of ICEWS, or correct the code.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Intensity")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.INTENSITY);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(IcewsColumns.CAMEO_CODE, IcewsColumns.EVENT_TEXT);
    }

    @Override
    public void check(RowCells row) {
        double intensity = CellText.number(row, IcewsColumns.INTENSITY);
        if (!(Math.abs(intensity) <= 10)) {
            return;
        }
        String code = CellText.of(row, IcewsColumns.CAMEO_CODE);
        Optional<CameoEvent> coded = code.length() < 3 ? Optional.empty() : Cameo.find(code);
        Optional<CameoEvent> told =
                IcewsKinds.ofText(CellText.of(row, IcewsColumns.EVENT_TEXT)).flatMap(t -> Cameo.find(t.code()));
        Optional<CameoEvent> wanted = coded.or(() -> told);
        if (wanted.isEmpty() || wanted.get().icewsIntensity().isEmpty()) {
            return;
        }
        boolean ofEither = told.isPresent() && IcewsKinds.hasIntensity(told.get(), intensity);
        if (!ofEither && !IcewsKinds.hasIntensity(wanted.get(), intensity)) {
            row.report(
                    IcewsColumns.INTENSITY,
                    "the intensity is " + CellText.of(row, IcewsColumns.INTENSITY) + ", but that of code "
                            + wanted.get().code() + " is "
                            + CellText.plain(wanted.get().icewsIntensity().getAsDouble()));
        }
    }
}
