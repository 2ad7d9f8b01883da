package org.sitrep.validation.rules.hxl;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.event.Event;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.hxl.HxlTag;
import org.sitrep.io.hxl.TagPattern;
import org.sitrep.source.Origin;
import org.sitrep.source.RowLayout;
import org.sitrep.validation.rule.RuleContext;

/**
 * The columns under some tags, in whatever table.
 *
 * <p>It remembers them of the table that it was asked about last, since all rows of a file have the same. Thread-safe.
 */
final class TagColumns {
    private final List<TagPattern> patterns;
    private volatile Found last = new Found("", List.of());

    /** The columns of a layout, by its name. */
    private record Found(String layout, List<Column> columns) {}

    /** A column, and its tag. */
    record Column(int index, HxlTag tag) {}

    /** The cell of a row in a column. */
    record Cell(Origin row, Column column, String text) {
        /** What the column is called in messages. */
        String name() {
            return column.tag().toString();
        }

        /** Reports that the cell is wrong. */
        void report(RuleContext context, String message) {
            context.report(context.finding(message)
                    .location(context.location().map(this::in))
                    .raw(text)
                    .build());
        }

        /** The place of the cell, if the record is read from its row. */
        private SourceLocation in(SourceLocation record) {
            List<String> columns = row.columns();
            String header = column.index() < columns.size() ? columns.get(column.index()) : "";
            Optional<String> field = Optional.of(header.isEmpty() ? column.tag().toString() : header);
            if (record.line() != row.line()) {
                return new SourceLocation(record.file(), record.line(), record.column(), field);
            }
            SourceLocation at = row.locationOf(column.index());
            return new SourceLocation(record.file(), at.line(), at.column(), field);
        }
    }

    private TagColumns(List<TagPattern> patterns) {
        this.patterns = patterns;
    }

    /** The columns whose tags match one of some patterns. */
    static TagColumns under(String... patterns) {
        return new TagColumns(Stream.of(patterns).map(TagPattern::parse).toList());
    }

    /** The cells of these columns that are not empty, in the row that an event was read from. */
    List<Cell> filled(Event event) {
        return cells(event).stream().filter(cell -> !cell.text().isEmpty()).toList();
    }

    /** The cells of these columns, in the row that an event was read from; none if it was read from no tagged table. */
    List<Cell> cells(Event event) {
        Optional<Origin> row = event.origin();
        if (row.isEmpty()) {
            return List.of();
        }
        return in(row.get().layout()).stream()
                .map(column -> new Cell(
                        row.get(), column, row.get().cell(column.index()).strip()))
                .toList();
    }

    private List<Column> in(RowLayout layout) {
        Found found = last;
        if (!found.layout().equals(layout.name())) {
            found = new Found(layout.name(), find(HxlTag.row(layout)));
            last = found;
        }
        return found.columns();
    }

    private List<Column> find(List<String> tags) {
        return IntStream.range(0, tags.size())
                .boxed()
                .flatMap(index -> HxlTag.find(tags.get(index))
                        .filter(tag -> patterns.stream().anyMatch(pattern -> pattern.matches(tag)))
                        .map(tag -> new Column(index, tag))
                        .stream())
                .toList();
    }
}
