package org.sitrep.io.hashtag;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the row of hashtags that makes a table one of the Humanitarian Exchange Language (HXL), as its reference library does. */
public final class Hashtags {
    /** Among how many rows at the top of a file the tags are looked for. */
    public static final int ROWS = 25;

    private static final String TOKEN = "[A-Za-z][_0-9A-Za-z]*+";

    /** A hashtag with its attributes: the tag is the first group, the attributes the second. */
    public static final Pattern TAG = Pattern.compile("\\s*+#(" + TOKEN + ")((?:\\s*+\\+" + TOKEN + ")*+)\\s*+");

    private Hashtags() {}

    /** Tells whether at least half of the cells that are not empty are hashtags, and there is one. */
    public static boolean isTagRow(List<String> cells) {
        int filled = 0;
        int tags = 0;
        for (String cell : cells) {
            if (!cell.isBlank()) {
                filled++;
                tags += TAG.matcher(cell).matches() ? 1 : 0;
            }
        }
        return tags > 0 && 2 * tags >= filled;
    }
}
