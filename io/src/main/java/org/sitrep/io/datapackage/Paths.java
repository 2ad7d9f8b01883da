package org.sitrep.io.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Finding;

/** Finds the cell that a path within a record leads to, such as {@code casualties[2].count}. */
final class Paths {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]{1,9})]");

    private Paths() {}

    /** The finding at the cell from which the attribute at a path was read. */
    static Finding placed(Finding finding, Node record, String path) {
        TableCells row = Objects.requireNonNull(record.row());
        List<String> rest = new ArrayList<>();
        Object value = record;
        for (Matcher step = STEP.matcher(path); step.find(); ) {
            value = into(value, step);
            if (step.group(1) != null) {
                rest.add(step.group(1));
            }
            if (value instanceof Node node && node.row() != null) {
                row = Objects.requireNonNull(node.row());
                rest.clear();
            }
        }
        return row.moved(finding, rest);
    }

    private static @Nullable Object into(@Nullable Object value, Matcher step) {
        if (step.group(1) != null) {
            return value instanceof Node node ? node.members().get(step.group(1)) : null;
        }
        int index = Integer.parseInt(step.group(2));
        return value instanceof List<?> list && index < list.size() ? list.get(index) : null;
    }
}
