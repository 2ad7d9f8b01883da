package org.sitrep.validation.rules.coded;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.dataset.Record;
import org.sitrep.io.ColumnKey;
import org.sitrep.source.Origin;
import org.sitrep.validation.rule.RuleContext;

/** Cells of the rows that events of ICEWS were read from. */
final class IcewsRows {
    private IcewsRows() {}

    /** What a cell says; empty where there is none. */
    static String text(Record record, ColumnKey<?> column) {
        return column.raw(record).map(CellText::clean).orElse("");
    }

    /** What the cells of some columns say. */
    static List<String> texts(Record record, ColumnKey<?>... columns) {
        List<String> texts = new ArrayList<>(columns.length);
        for (ColumnKey<?> column : columns) {
            texts.add(text(record, column));
        }
        return texts;
    }

    /** Reports that a cell of the current row is wrong. */
    static void report(RuleContext context, Record record, ColumnKey<?> column, String message) {
        String name = record.origin()
                .map(Origin::columns)
                .map(columns -> columns.get(Math.max(0, column.indexIn(columns))))
                .orElse(column.name());
        context.report(context.finding(message)
                .location(context.cell(name))
                .raw(column.raw(record).orElse(""))
                .build());
    }
}
