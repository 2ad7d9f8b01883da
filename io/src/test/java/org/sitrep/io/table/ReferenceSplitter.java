package org.sitrep.io.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into rows character by character, as plainly as possible: the reader's rules written down a second time.
 *
 * <p>Positions are counted while walking; nothing is shared with the reader.
 */
final class ReferenceSplitter {
    /** A cell, where it begins, and whether a quote stands in it behind the closing one (where readers disagree). */
    record Cell(String text, boolean quoted, long line, int column, boolean quoteInTail) {}

    /** A row; if {@code unclosed}, its last cell is the one whose quote is not closed. */
    record Row(long line, String raw, LineEnd lineEnd, List<Cell> cells, boolean unclosed) {}

    private final int[] text;
    private final TableDialect dialect;
    private int at;
    private long line = 1;
    private int column = 1;

    private ReferenceSplitter(String text, TableDialect dialect) {
        this.text = text.codePoints().toArray();
        this.dialect = dialect;
    }

    static List<Row> split(String text, TableDialect dialect) {
        ReferenceSplitter splitter = new ReferenceSplitter(text, dialect);
        List<Row> rows = new ArrayList<>();
        while (splitter.at < splitter.text.length) {
            Row row = splitter.row();
            if (dialect.keepsBlankLines() || !row.raw().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int start = at;
        long startLine = line;
        List<Cell> cells = new ArrayList<>();
        boolean closed = true;
        do {
            closed = cell(cells);
        } while (closed && at < text.length && text[at] == dialect.delimiter() && step());
        if (!closed) {
            at = start;
            line = startLine;
            column = 1;
            while (at < text.length && !isLineBreak()) {
                step();
            }
        }
        String raw = new String(text, start, at - start);
        return new Row(startLine, raw, lineEnd(), cells, !closed);
    }

    /** Takes one cell up to its delimiter or line break; false if its quote is not closed. */
    private boolean cell(List<Cell> cells) {
        long cellLine = line;
        int cellColumn = column;
        StringBuilder content = new StringBuilder();
        boolean quoted = dialect.quoted() && at < text.length && text[at] == '"';
        if (quoted) {
            step();
            while (at < text.length && (text[at] != '"' || (at + 1 < text.length && text[at + 1] == '"'))) {
                content.appendCodePoint(text[at]);
                if (text[at] == '"') {
                    step();
                }
                step();
            }
            if (at == text.length) {
                cells.add(new Cell(content.toString(), true, cellLine, cellColumn, false));
                return false;
            }
            step();
        }
        boolean quoteInTail = false;
        while (at < text.length && text[at] != dialect.delimiter() && !isLineBreak()) {
            quoteInTail |= quoted && text[at] == '"';
            content.appendCodePoint(text[at]);
            step();
        }
        cells.add(new Cell(content.toString(), quoted, cellLine, cellColumn, quoteInTail));
        return true;
    }

    private boolean isLineBreak() {
        return text[at] == '\n' || text[at] == '\r';
    }

    private LineEnd lineEnd() {
        if (at == text.length) {
            return LineEnd.NONE;
        }
        if (text[at] == '\n') {
            step();
            return LineEnd.LF;
        }
        step();
        if (at < text.length && text[at] == '\n') {
            step();
            return LineEnd.CRLF;
        }
        return LineEnd.CR;
    }

    /** Moves by one character; a line feed after a carriage return does not begin another line. */
    private boolean step() {
        boolean secondHalf = text[at] == '\n' && at > 0 && text[at - 1] == '\r';
        if (isLineBreak()) {
            line += secondHalf ? 0 : 1;
            column = 1;
        } else {
            column++;
        }
        at++;
        return true;
    }
}
