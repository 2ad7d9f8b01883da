package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An image that is not at an address. */
final class GkgImages implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-images")
            .severity(Severity.WARNING)
            .summary("The address of an image or video is none.")
            .meaning("Addresses begin with http: or https: and a slash; those of related images in 2015 have "
                    + "one slash too few, which is left in peace. A list of embeds ends with a semicolon, and "
                    + "one of its addresses may hold one.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V2.1SHARINGIMAGE to V2.1SOCIALVIDEOEMBEDS")
            .addFormats("gdelt-gkg")
            .build();

    private static final List<ColumnKey<?>> COLUMNS = List.of(
            GkgColumns.SHARING_IMAGE,
            GkgColumns.RELATED_IMAGES,
            GkgColumns.SOCIAL_IMAGE_EMBEDS,
            GkgColumns.SOCIAL_VIDEO_EMBEDS);

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
        for (ColumnKey<?> column : COLUMNS) {
            if (row.isEmpty(column)) {
                continue;
            }
            String text = row.text(column);
            boolean embeds = column == GkgColumns.SOCIAL_IMAGE_EMBEDS || column == GkgColumns.SOCIAL_VIDEO_EMBEDS;
            if (!text.startsWith("http:/") && !text.startsWith("https:/")) {
                row.report(column, "this begins with no address: " + BlockText.excerpt(text, 0));
            } else if (embeds && !text.endsWith(";")) {
                row.report(column, "the last address does not end with a semicolon: " + BlockText.excerpt(text, 0));
            }
        }
    }
}
