package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Places in no country. */
final class PolecatPlaceIncomplete implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-place-incomplete")
            .severity(Severity.INFO)
            .summary("A place has coordinates or a number in GeoNames, but no country, or a number without"
                    + " coordinates.")
            .meaning("A place that was found in GeoNames has all three. How often one is missing in real files is not"
                    + " known, therefore this is no warning.")
            .fix("Look the place up in GeoNames.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), Country, Latitude, GeoNames ID")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.COUNTRY, PolecatColumns.LATITUDE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(PolecatColumns.GEONAMES_ID);
    }

    @Override
    public void check(RowCells row) {
        boolean country = !CellText.of(row, PolecatColumns.COUNTRY).isEmpty();
        boolean latitude = !CellText.of(row, PolecatColumns.LATITUDE).isEmpty();
        boolean number = !CellText.of(row, PolecatColumns.GEONAMES_ID).isEmpty();
        if (!country && (latitude || number)) {
            row.report(PolecatColumns.COUNTRY, "the place has coordinates or a number in GeoNames, but no country");
        } else if (number && !latitude) {
            row.report(PolecatColumns.LATITUDE, "the place has a number in GeoNames, but no coordinates");
        }
    }
}
