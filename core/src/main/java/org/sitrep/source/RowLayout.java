package org.sitrep.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.finding.SourceLocation;
import org.sitrep.internal.Text;

/**
 * How the rows of one file fall into cells: shared by the {@link Origin origins} of all its rows.
 *
 * <p>A row is kept as the bytes that stood in the file; a layout takes cells out of them when somebody asks. Readers of
 * formats extend this class. Immutable and thread-safe, and so must be every subclass.
 */
public abstract class RowLayout {
    private final String format;
    private final String name;
    private final String file;
    private final List<String> columns;
    private final Map<String, Integer> indexes = new HashMap<>();

    /**
     * A layout.
     *
     * @param format the id of the format, such as {@code acled-csv}
     * @param name the name of the layout within the format, such as {@code A4}
     * @param file the name of the file
     * @param columns the names of the columns as the file has them, in order; names may be empty or occur twice
     */
    protected RowLayout(String format, String name, String file, List<String> columns) {
        this.format = Text.requireText(format, "format");
        this.name = Text.requireText(name, "layout name");
        this.file = file;
        this.columns = List.copyOf(columns);
        for (int i = 0; i < this.columns.size(); i++) {
            indexes.putIfAbsent(this.columns.get(i), i);
        }
    }

    /**
     * A layout for rows of which the cells are known but not the bytes they stood in.
     *
     * @param format the id of the format
     * @param name the name of the layout within the format
     * @param file the name of the file
     * @param columns the names of the columns, in order
     * @return the layout
     */
    public static CellLayout ofCells(String format, String name, String file, List<String> columns) {
        return new CellLayout(format, name, file, columns);
    }

    /**
     * The id of the format.
     *
     * @return such as {@code acled-csv}
     */
    public final String format() {
        return format;
    }

    /**
     * The name of the layout within the format.
     *
     * @return such as {@code A4}
     */
    public final String name() {
        return name;
    }

    /**
     * The name of the file.
     *
     * @return the name as it was given to the reader
     */
    public final String file() {
        return file;
    }

    /**
     * The names of the columns.
     *
     * @return the names as the file has them, in order
     */
    public final List<String> columns() {
        return columns;
    }

    /**
     * The index of the first column with a name.
     *
     * @param column the name, exactly as the file has it
     * @return the index from 0, or -1 if there is no such column
     */
    public final int indexOf(String column) {
        Integer index = indexes.get(column);
        return index == null ? -1 : index;
    }

    /**
     * How many cells a row has, which may be fewer or more than there are columns.
     *
     * @param row the row's bytes
     * @return the number of cells
     */
    protected abstract int size(byte[] row);

    /**
     * The text of a cell, decoded, without the quotes that enclose it in the file.
     *
     * @param row the row's bytes
     * @param index the index of the cell, from 0
     * @return the text; empty for a cell that the row does not have
     */
    protected abstract String cell(byte[] row, int index);

    /**
     * All cells of a row; overridden where that is cheaper than one by one.
     *
     * @param row the row's bytes
     * @return the texts, in order
     */
    protected abstract List<String> cells(byte[] row);

    /**
     * Where a cell begins.
     *
     * @param row the row's bytes
     * @param index the index of the cell, from 0
     * @param line the line on which the row begins
     * @return the location
     */
    protected abstract SourceLocation locate(byte[] row, int index, long line);

    /**
     * The row as it stood in the file.
     *
     * @param row the row's bytes
     * @return the text, without the line end
     */
    protected abstract String text(byte[] row);

    /**
     * A view for looking at many cells of many rows of this layout; overridden where cells can be found without decoding them.
     *
     * @return a new view, which shows no row yet
     */
    public RowView newView() {
        return new CellsView(this);
    }
}
