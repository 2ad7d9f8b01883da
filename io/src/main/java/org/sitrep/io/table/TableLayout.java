package org.sitrep.io.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.finding.SourceLocation;
import org.sitrep.source.Origin;
import org.sitrep.source.RowLayout;
import org.sitrep.source.RowView;

/**
 * How the rows of one table fall into cells: by the rules of the {@linkplain org.sitrep.io.table package}, as the reader sees them.
 *
 * <p>Immutable and thread-safe.
 */
public final class TableLayout extends RowLayout {
    private static final int NO_LIMIT = 1 << 24;

    private final TableDialect dialect;
    private final CellCharset charset;
    private final TableFrame frame;
    /** What stands between a row of this layout and the next one. */
    private final byte[] after;

    /**
     * A layout.
     *
     * @param format the id of the format, such as {@code acled-csv}
     * @param name the name of the layout within the format, such as {@code A4}
     * @param file the name of the file
     * @param columns the names of the columns as the file has them, in order; names may be empty or occur twice
     * @param dialect how cells are separated and enclosed
     * @param charset UTF-8, windows-1252 or ISO-8859-1
     * @throws IllegalArgumentException if the charset is another one, or format or name is empty
     */
    public TableLayout(
            String format, String name, String file, List<String> columns, TableDialect dialect, Charset charset) {
        this(format, name, file, columns, dialect, charset, TableFrame.unknown(charset), TableFrame.LINE_FEED);
    }

    private TableLayout(
            String format,
            String name,
            String file,
            List<String> columns,
            TableDialect dialect,
            Charset charset,
            TableFrame frame,
            byte[] after) {
        super(format, name, file, columns);
        this.dialect = dialect;
        this.charset = CellCharset.of(charset);
        this.frame = frame;
        this.after = after;
    }

    /** The layout of a file of which the bytes around the rows are known. */
    static TableLayout framed(String format, TableHead head, String file, TableDialect dialect, TableFrame frame) {
        byte[] after = frame.lineEnd().text().getBytes(StandardCharsets.US_ASCII);
        return new TableLayout(format, head.layout(), file, head.columns(), dialect, frame.charset(), frame, after);
    }

    /**
     * How cells are separated and enclosed.
     *
     * @return the dialect
     */
    public TableDialect dialect() {
        return dialect;
    }

    /**
     * The charset in which cells are decoded.
     *
     * @return the charset
     */
    public Charset charset() {
        return charset.charset();
    }

    /**
     * The origin of the row that a reader stands on.
     *
     * @param row the row; its bytes are copied
     * @return the origin
     */
    public Origin origin(TableRow row) {
        return Origin.ofRow(this, row.line(), row.bytes());
    }

    /** The same, which keeps where the cells stand if that takes no more than a byte for each. */
    Origin originWithBounds(TableRow row) {
        byte[] lengths = row.cellLengths();
        return lengths == null ? origin(row) : Origin.ofRow(this, row.line(), row.bytes(), lengths);
    }

    /**
     * The rows above the first row of data: the header, with what else the format has there.
     *
     * @return the rows with their lines, in order; empty for a table without a header, and where they are not known, as for rows
     *     that were kept elsewhere than in their file
     */
    public List<Origin> headRows() {
        List<Origin> rows = new ArrayList<>();
        ByteArrayInputStream before = new ByteArrayInputStream(frame.before());
        try (TableReader reader = TableReader.open(before, file(), dialect, frame.charset())) {
            while (reader.next()) {
                rows.add(origin(reader.row()));
            }
        } catch (IOException e) {
            throw new AssertionError("bytes in memory can be read", e);
        }
        return rows;
    }

    /** The same layout for rows in another charset, or followed by another line end. */
    TableLayout with(Charset rowCharset, byte[] afterRow) {
        return new TableLayout(format(), name(), file(), columns(), dialect, rowCharset, frame, afterRow);
    }

    /** What stands around the rows of the file. */
    TableFrame frame() {
        return frame;
    }

    /** What stands between a row of this layout and the next one: a line end as a rule. */
    byte[] after() {
        return after;
    }

    CellCharset cellCharset() {
        return charset;
    }

    TableRow row(byte[] bytes, long line) {
        RowScanner scanner = new RowScanner(dialect, NO_LIMIT, columns().size() + 1);
        scanner.begin(0);
        if (scanner.scan(bytes, bytes.length) == RowScanner.MORE) {
            scanner.finish(bytes.length);
        }
        TableRow row = new TableRow(file(), charset, dialect);
        row.show(bytes, scanner.starts, scanner.size, scanner.position, line);
        return row;
    }

    @Override
    protected int size(byte[] row) {
        return row(row, 0).size();
    }

    @Override
    protected String cell(byte[] row, int index) {
        return row(row, 0).text(index);
    }

    @Override
    protected List<String> cells(byte[] row) {
        return row(row, 0).texts();
    }

    @Override
    protected SourceLocation locate(byte[] row, int index, long line) {
        SourceLocation location = row(row, line).locate(index);
        return index < columns().size() ? location.withField(columns().get(index)) : location;
    }

    @Override
    protected String text(byte[] row) {
        return charset.decode(row, 0, row.length);
    }

    @Override
    public RowView newView() {
        return new View(this);
    }

    /** Finds where cells begin, and decodes no other than are asked for. */
    private static final class View extends RowView {
        private static final byte[] NOTHING = {};

        private final RowScanner scanner;
        private final TableRow row;
        /** Where the cells stand in a row that has kept it. */
        private int[] starts = {0};

        View(TableLayout layout) {
            super(layout);
            scanner = new RowScanner(layout.dialect, NO_LIMIT, layout.columns().size() + 1);
            row = new TableRow(layout.file(), layout.charset, layout.dialect);
            row.show(NOTHING, scanner.starts, 0, 0, 0);
        }

        @Override
        protected void show(byte[] bytes) {
            scanner.begin(0);
            if (scanner.scan(bytes, bytes.length) == RowScanner.MORE) {
                scanner.finish(bytes.length);
            }
            row.show(bytes, scanner.starts, scanner.size, scanner.position, 0);
        }

        @Override
        protected void show(byte[] bytes, byte[] lengths) {
            if (starts.length <= lengths.length) {
                starts = new int[lengths.length + 1];
            }
            int at = 0;
            for (int i = 0; i < lengths.length; i++) {
                at += lengths[i] & 0xff;
                starts[i + 1] = at;
            }
            row.show(bytes, starts, lengths.length, bytes.length, 0);
        }

        @Override
        public int size() {
            return row.size();
        }

        @Override
        public String text(int index) {
            return row.text(index);
        }

        @Override
        public boolean isEmpty(int index) {
            return row.isEmpty(index);
        }

        @Override
        public byte[] bytes() {
            return row.buffer();
        }

        @Override
        public int start(int index) {
            return index < row.size() ? row.rawStart(index) : 0;
        }

        @Override
        public int end(int index) {
            return index < row.size() ? row.rawEnd(index) : 0;
        }
    }
}
