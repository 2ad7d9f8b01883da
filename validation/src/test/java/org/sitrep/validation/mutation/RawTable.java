package org.sitrep.validation.mutation;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table as text, split without any of Sitrep's own code: cells with their places, in which one or the other can be replaced. */
final class RawTable {
    /**
     * A cell.
     *
     * @param raw the cell as it stands in the file, with its quotes
     * @param line the line on which it begins, from 1
     * @param column the character of this line with which it begins, from 1
     */
    record Cell(String raw, int line, int column) {
        /** The cell's text without quotes. */
        String text() {
            boolean quoted = raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"");
            return quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
        }
    }

    /** A row: its cells, and what ends it. */
    record Row(List<Cell> cells, String end) {
        int line() {
            return cells.get(0).line();
        }
    }

    private final char delimiter;
    private final boolean quoting;
    private final Charset charset;
    private final List<Row> rows = new ArrayList<>();

    private RawTable(char delimiter, boolean quoting, Charset charset) {
        this.delimiter = delimiter;
        this.quoting = quoting;
        this.charset = charset;
    }

    static RawTable read(Path file, Charset charset, char delimiter, boolean quoting) throws IOException {
        RawTable table = new RawTable(delimiter, quoting, charset);
        table.split(Files.readString(file, charset));
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    private void split(String text) {
        List<Cell> cells = new ArrayList<>();
        int line = 1;
        int column = 1;
        int from = 0;
        int cellLine = 1;
        int cellColumn = 1;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoting && c == '"' && (within || i == from)) {
                within = !within;
            } else if (quoting && c == '"' && i > from && text.charAt(i - 1) == '"' && text.charAt(from) == '"') {
                within = true;
            }
            boolean lineEnd = c == '\n' || c == '\r';
            if (!within && (c == delimiter || lineEnd)) {
                cells.add(new Cell(text.substring(from, i), cellLine, cellColumn));
                String end = "";
                if (lineEnd) {
                    boolean two = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                    end = two ? "\r\n" : String.valueOf(c);
                    i += end.length() - 1;
                    line++;
                    column = 1;
                } else {
                    column++;
                }
                from = i + 1;
                cellLine = line;
                cellColumn = column;
                if (lineEnd) {
                    rows.add(new Row(List.copyOf(cells), end));
                    cells.clear();
                }
                continue;
            }
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        if (from < text.length() || !cells.isEmpty()) {
            cells.add(new Cell(text.substring(from), cellLine, cellColumn));
            rows.add(new Row(List.copyOf(cells), ""));
        }
    }

    /** A cell that says something else, quoted where it was, or where it must be. */
    String quoted(Cell old, String text) {
        boolean must = quoting && (text.indexOf(delimiter) >= 0 || text.indexOf('"') >= 0);
        boolean was = quoting && old.raw().startsWith("\"");
        return must || was ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Writes the table with some cells replaced: those of {@code changes}, by row and index. */
    void write(Path file, java.util.Map<Integer, Change> changes) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            for (int j = 0; j < row.cells().size(); j++) {
                Change change = changes.get(i);
                text.append(j == 0 ? "" : delimiter);
                text.append(
                        change != null && change.index() == j
                                ? change.raw()
                                : row.cells().get(j).raw());
            }
            text.append(row.end());
        }
        Files.write(file, text.toString().getBytes(charset));
    }

    /** Another cell in a row. */
    record Change(int index, String raw) {}
}
