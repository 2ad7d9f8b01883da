package org.sitrep.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.SourceLocation;

/**
 * The row a record was read from: format, file, line, and every cell as it was written.
 *
 * <p>It makes the way back lossless and keeps all columns of a source within reach. It costs little: the row is kept as
 * the bytes that stood in the file, and taken apart only when a cell is asked for, each time anew; who wants many cells of
 * one row asks for {@link #cells()} once. Two origins are equal if format, layout, file, line and all cells are.
 *
 * <p>Immutable and thread-safe.
 */
public final class Origin {
    private final RowLayout layout;
    private final long line;
    private final byte[] row;
    private final byte @Nullable [] bounds;

    private Origin(RowLayout layout, long line, byte[] row, byte @Nullable [] bounds) {
        this.layout = Objects.requireNonNull(layout, "layout");
        this.line = line;
        this.row = Objects.requireNonNull(row, "row");
        this.bounds = bounds;
    }

    /**
     * The origin of a row; for readers of formats.
     *
     * @param layout how the row falls into cells
     * @param line the line on which the row began, from 1; 0 where it is not known
     * @param row the row's bytes, without the line end; they are not copied and must not change any more
     * @return the origin
     */
    public static Origin ofRow(RowLayout layout, long line, byte[] row) {
        return new Origin(layout, line, row, null);
    }

    /**
     * The origin of a row that keeps where the cells stand, so that a {@linkplain #showIn view} need not find them again; for readers of
     * formats.
     *
     * @param layout how the row falls into cells
     * @param line the line on which the row began, from 1; 0 where it is not known
     * @param row the row's bytes, without the line end; they are not copied and must not change any more
     * @param bounds where the cells stand, as the layout's views understand it; not copied either
     * @return the origin, equal to one that does not keep it
     */
    public static Origin ofRow(RowLayout layout, long line, byte[] row, byte[] bounds) {
        return new Origin(layout, line, row, Objects.requireNonNull(bounds, "bounds"));
    }

    /**
     * The id of the format that the row was read in.
     *
     * @return such as {@code gdelt2}
     */
    public String format() {
        return layout.format();
    }

    /**
     * How the row falls into cells.
     *
     * @return the layout, shared by the rows of a file
     */
    public RowLayout layout() {
        return layout;
    }

    /**
     * The file that the row was read from.
     *
     * @return the name as it was given to the reader
     */
    public String file() {
        return layout.file();
    }

    /**
     * The line on which the row begins.
     *
     * @return the line, counted from 1; 0 where it is not known
     */
    public long line() {
        return line;
    }

    /**
     * The names of the columns.
     *
     * @return the names as the file has them, in order
     */
    public List<String> columns() {
        return layout.columns();
    }

    /**
     * How many cells the row has, which may be fewer or more than there are columns.
     *
     * @return the number of cells
     */
    public int size() {
        return layout.size(row);
    }

    /**
     * The text of a cell.
     *
     * @param index the index of the cell, from 0
     * @return the text as it was written, without enclosing quotes; empty for a cell that the row does not have
     * @throws IndexOutOfBoundsException if the index is negative
     */
    public String cell(int index) {
        if (index < 0) {
            throw new IndexOutOfBoundsException(index);
        }
        return layout.cell(row, index);
    }

    /**
     * The text of the cell in a column.
     *
     * @param column the column's name, exactly as the file has it; the first one counts where a name occurs twice
     * @return the text as it was written, without enclosing quotes; empty if the file has no such column
     */
    public Optional<String> cell(String column) {
        int index = layout.indexOf(column);
        return index < 0 ? Optional.empty() : Optional.of(layout.cell(row, index));
    }

    /**
     * All cells.
     *
     * @return the texts as they were written, in the order of the columns
     */
    public List<String> cells() {
        return Collections.unmodifiableList(layout.cells(row));
    }

    /**
     * All cells by the name of their column.
     *
     * @return name and text, in the order of the columns; of two columns with one name the first
     */
    public Map<String, String> byColumn() {
        List<String> cells = layout.cells(row);
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns().size()); i++) {
            map.putIfAbsent(columns().get(i), cells.get(i));
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * Shows the row in a view, which answers questions on many cells faster than this origin does.
     *
     * @param view a view that the {@link #layout()} of this origin has made
     * @throws IllegalArgumentException if another layout has made it
     */
    public void showIn(RowView view) {
        if (view.layout() != layout) {
            throw new IllegalArgumentException("the view is for rows of another layout than that of " + this);
        }
        byte[] known = bounds;
        if (known == null) {
            view.show(row);
        } else {
            view.show(row, known);
        }
    }

    /**
     * Where a cell begins.
     *
     * @param index the index of the cell, from 0
     * @return the location of the cell; the end of the row, or the row, for a cell that the row does not have
     */
    public SourceLocation locationOf(int index) {
        return layout.locate(row, index, line);
    }

    /**
     * Where a cell begins.
     *
     * @param column the column's name
     * @return the location of the cell, or of the row if the file has no such column
     */
    public SourceLocation locationOf(String column) {
        int index = layout.indexOf(column);
        return index < 0 ? location() : layout.locate(row, index, line);
    }

    /**
     * Where the row begins.
     *
     * @return the location
     */
    public SourceLocation location() {
        return SourceLocation.of(file(), line, line == 0 ? 0 : 1);
    }

    /**
     * The row as it stood in the file.
     *
     * @return the text, without the line end
     */
    public String text() {
        return layout.text(row);
    }

    /**
     * The row's bytes as they stood in the file; for writers of the same format.
     *
     * @return a copy of the bytes
     */
    public byte[] bytes() {
        return row.clone();
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Origin that
                && line == that.line
                && format().equals(that.format())
                && layout.name().equals(that.layout.name())
                && file().equals(that.file())
                && columns().equals(that.columns())
                && cells().equals(that.cells());
    }

    @Override
    public int hashCode() {
        return Objects.hash(format(), file(), line);
    }

    @Override
    public String toString() {
        return format() + " " + location();
    }
}
