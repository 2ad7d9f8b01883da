package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A list of names or themes that is not in the form of one. */
final class GkgList implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-list")
            .severity(Severity.WARNING)
            .summary("A list of themes, persons, organizations or names is not in the form of one.")
            .meaning("Lists are parted by semicolons; those of themes also end with one, the others do not. "
                    + "Themes are capitals, digits and underscores. In the enhanced lists each entry ends with "
                    + "a comma and its offset. So it was in all 100 rows that were counted.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V1THEMES to V2ENHANCEDORGANIZATIONS and V2.1ALLNAMES")
            .addFormats("gdelt-gkg")
            .build();

    /** What the entries of a list are, and whether the last one ends with a semicolon. */
    private record Shape(ColumnKey<?> column, BlockText.Test entry, boolean ends) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(GkgColumns.THEMES, GkgList::isTheme, true),
            new Shape(GkgColumns.ENHANCED_THEMES, GkgList::isThemeAt, true),
            new Shape(GkgColumns.PERSONS, GkgList::isName, false),
            new Shape(GkgColumns.ENHANCED_PERSONS, GkgList::isNameAt, false),
            new Shape(GkgColumns.ORGANIZATIONS, GkgList::isName, false),
            new Shape(GkgColumns.ENHANCED_ORGANIZATIONS, GkgList::isNameAt, false),
            new Shape(GkgColumns.ALL_NAMES, GkgList::isNameAt, false));
    private static final List<ColumnKey<?>> COLUMNS =
            SHAPES.stream().<ColumnKey<?>>map(Shape::column).toList();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return COLUMNS;
    }

    @Override
    public void check(RowCells row) {
        for (Shape shape : SHAPES) {
            if (row.isEmpty(shape.column())) {
                continue;
            }
            String text = row.text(shape.column());
            int wrong = BlockText.firstWrong(text, ';', shape.entry());
            if (wrong >= 0) {
                row.report(shape.column(), "an entry is not in the form of one: " + BlockText.excerpt(text, wrong));
            } else if (text.endsWith(";") != shape.ends()) {
                row.report(
                        shape.column(),
                        "the last entry " + (shape.ends() ? "does not end" : "ends") + " with a semicolon: "
                                + BlockText.excerpt(text, Math.max(0, text.length() - 20)));
            }
        }
    }

    private static boolean isTheme(String text, int from, int to) {
        return BlockText.isTheme(text, from, to) || BlockText.isOpenEnd(text, from, to);
    }

    private static boolean isThemeAt(String text, int from, int to) {
        int comma = text.lastIndexOf(',', to - 1);
        return BlockText.isOpenEnd(text, from, to)
                || (comma > from && BlockText.isTheme(text, from, comma) && BlockText.isDigits(text, comma + 1, to));
    }

    private static boolean isName(String text, int from, int to) {
        return from < to || BlockText.isOpenEnd(text, from, to);
    }

    private static boolean isNameAt(String text, int from, int to) {
        int comma = text.lastIndexOf(',', to - 1);
        return BlockText.isOpenEnd(text, from, to) || (comma > from && BlockText.isDigits(text, comma + 1, to));
    }
}
