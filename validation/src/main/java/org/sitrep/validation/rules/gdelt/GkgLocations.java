package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A place that is not in the form of one. */
final class GkgLocations implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-locations")
            .severity(Severity.WARNING)
            .summary("The places of an article are not blocks of the fields that the codebook has.")
            .meaning("V1LOCATIONS has seven fields parted by #: type, name, country, division, latitude, "
                    + "longitude and feature; V2ENHANCEDLOCATIONS has a second-order division behind the first "
                    + "and an offset at the end. Types are from 1 to 5, countries two letters, coordinates on "
                    + "earth, and no semicolon ends the last block: so in all 1,267 blocks that were counted. "
                    + "The division begins with the country, except from 19 February to 1 March 2015, when "
                    + "countries are wrong by GDELT's own account.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V1LOCATIONS and V2ENHANCEDLOCATIONS")
            .addFormats("gdelt-gkg")
            .build();
    private static final double FIRST_BAD = 20150218230000d;
    private static final double LAST_BAD = 20150301120000d;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GkgColumns.DATE, GkgColumns.LOCATIONS, GkgColumns.ENHANCED_LOCATIONS);
    }

    @Override
    public void check(RowCells row) {
        double time = row.number(GkgColumns.DATE);
        boolean bad = time >= FIRST_BAD && time <= LAST_BAD;
        check(row, GkgColumns.LOCATIONS, (text, from, to) -> isPlace(text, from, to, 7, bad));
        check(row, GkgColumns.ENHANCED_LOCATIONS, (text, from, to) -> isPlace(text, from, to, 9, bad));
    }

    private static void check(RowCells row, ColumnKey<?> column, BlockText.Test test) {
        if (row.isEmpty(column)) {
            return;
        }
        String text = row.text(column);
        int wrong = BlockText.firstWrong(text, ';', test);
        if (wrong >= 0) {
            row.report(column, "a place is not in the form of one: " + BlockText.excerpt(text, wrong));
        }
    }

    private static boolean isPlace(String text, int from, int to, int fields, boolean bad) {
        int[] ends = BlockText.fields(text, from, to, fields);
        if (ends.length != fields || BlockText.isEmpty(text, ends, from, 0) || BlockText.isEmpty(text, ends, from, 1)) {
            return false;
        }
        boolean enhanced = fields == 9;
        int country = ends[1] + 1;
        boolean inCountry =
                bad || ends[3] == ends[2] + 1 || text.regionMatches(country, text, ends[2] + 1, ends[2] - country);
        return inCountry
                && text.charAt(from) != '0'
                && GkgPlace.isPlace(text, ends, 0, enhanced ? 4 : -1)
                && (!enhanced || BlockText.isDigits(text, ends[7] + 1, ends[8]));
    }
}
