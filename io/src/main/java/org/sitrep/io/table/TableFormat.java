package org.sitrep.io.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.dataset.Record;
import org.sitrep.io.Carried;
import org.sitrep.io.Detection;
import org.sitrep.io.Detection.Confidence;
import org.sitrep.io.Format;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSink;
import org.sitrep.io.RecordSource;
import org.sitrep.io.Sample;
import org.sitrep.io.WriteOptions;
import org.sitrep.io.hashtag.Hashtags;

/**
 * A format whose files are tables of delimited text; what its formats have in common.
 *
 * <p>A format says how its tables are written, what their first row tells, and how a row becomes a record. Detecting,
 * reading, rejecting and keeping the origin is done here.
 */
public abstract class TableFormat implements Format {
    private static final int ROWS_BEHIND_BAD_ONE = 4;

    /** For subclasses. */
    protected TableFormat() {}

    /**
     * How the table is written.
     *
     * @param sample the beginning of the file
     * @return the dialect
     */
    protected abstract TableDialect dialect(Sample sample);

    /**
     * What the first row says.
     *
     * @param firstRow the cells of the first row that is not blank
     * @return the head of the table, or empty if this is no table of this format
     */
    protected abstract Optional<TableHead> head(List<String> firstRow);

    /**
     * What the first row says, for formats whose headers do not always fit their rows.
     *
     * <p>Unless overridden, the second row is not looked at.
     *
     * @param firstRow the cells of the first row that is not blank
     * @param secondRow the cells of the next one; empty if there is none, or it is defective
     * @return the head of the table, or empty if this is no table of this format
     */
    protected Optional<TableHead> head(List<String> firstRow, List<String> secondRow) {
        return head(firstRow);
    }

    /**
     * How many rows at the top of a file {@link #headOf} is given.
     *
     * @return 2 unless overridden
     */
    protected int topRows() {
        return 2;
    }

    /**
     * What the rows at the top of a file say, for formats that have more than a header before their data.
     *
     * <p>Unless overridden, the first two rows are looked at.
     *
     * @param topRows the cells of the first rows that are not blank, at least one and at most {@link #topRows}; of a defective
     *     row none
     * @return the head of the table, or empty if this is no table of this format
     */
    protected Optional<TableHead> headOf(List<List<String>> topRows) {
        List<String> first = topRows.get(0);
        return first.isEmpty() ? Optional.empty() : head(first, topRows.size() > 1 ? topRows.get(1) : List.of());
    }

    /**
     * The rows to write before the data of a table whose own head is not at hand.
     *
     * @param head the layout and the columns
     * @return the rows; unless overridden, the names of the columns if the newest layout has a header
     */
    protected List<List<String>> headRows(TableHead head) {
        return writing()
                .filter(writing -> writing.layout(head.layout()).hasHeader())
                .map(writing -> List.of(head.columns()))
                .orElse(List.of());
    }

    /**
     * The names by which the columns of a table are found when events are written to it.
     *
     * @param head the layout and the columns
     * @return a name for each column; unless overridden, those that the table gives them
     */
    protected List<String> columnKeys(TableHead head) {
        return head.columns();
    }

    /**
     * How another format takes a header, for formats whose tables are those of others with something added.
     *
     * @param other the other format
     * @param header the names of the columns
     * @return the head, or empty if this is no header of that format
     */
    protected static Optional<TableHead> headIn(TableFormat other, List<String> header) {
        return other.head(header, List.of()).filter(head -> !head.firstRowIsData());
    }

    /**
     * How another format makes records of rows.
     *
     * @param other the other format
     * @param head the head that it has taken
     * @return its mapping, used for one file alone
     */
    protected static RowMapping mappingIn(TableFormat other, TableHead head) {
        return other.mapping(head);
    }

    /**
     * How another format makes rows of events.
     *
     * @param other the other format
     * @return the columns, style and cells; empty for a format that can only be read
     */
    protected static Optional<TableWriting> writingIn(TableFormat other) {
        return other.writing();
    }

    /**
     * How the rows of a file become records.
     *
     * @param head the head of the table
     * @return the mapping, used for this file alone
     */
    protected abstract RowMapping mapping(TableHead head);

    /**
     * What to expect of a table of this format, for the message when a file is none.
     *
     * @return such as {@code "a header with id and type_of_violence"}
     */
    protected abstract String expectation();

    /**
     * How events become rows of this format.
     *
     * @return the columns, style and cells; empty for a format that can only be read
     */
    protected Optional<TableWriting> writing() {
        return Optional.empty();
    }

    /**
     * How events become rows of one table, for formats whose tables differ in what their columns hold.
     *
     * @param head the layout and the columns of the table
     * @return unless overridden, the same for all tables
     */
    protected Optional<TableWriting> writing(TableHead head) {
        return writing();
    }

    @Override
    public boolean canWrite() {
        return writing().isPresent();
    }

    /**
     * {@inheritDoc}
     *
     * <p>The first event decides upon the table: one that was read from this format gives its columns, header, dialect and
     * charset; else they are those of the newest layout. An event that was read from this format is written as its own row,
     * byte for byte, with only those cells written anew that its attributes make differ from what the row says. Parties and
     * statements have no place in a table and are left out.
     */
    @Override
    public RecordSink write(OutputStream out) throws IOException {
        return write(out, WriteOptions.DEFAULT);
    }

    @Override
    public RecordSink write(OutputStream out, WriteOptions options) throws IOException {
        TableWriting writing =
                writing().orElseThrow(() -> new UnsupportedOperationException(id() + " cannot be written"));
        return new TableSink(this, writing, rows(writing, options), out);
    }

    @Override
    public List<Carried> carries() {
        return writing().map(TableWriting::carried).orElse(List.of());
    }

    /**
     * {@inheritDoc}
     *
     * <p>A statement comes back if it was read from a row of this format, with the row.
     */
    @Override
    public Function<Record, Optional<Record>> rereading(WriteOptions options) {
        TableWriting writing =
                writing().orElseThrow(() -> new UnsupportedOperationException(id() + " cannot be written"));
        return rows(writing, options)::reread;
    }

    private EventRows rows(TableWriting writing, WriteOptions options) {
        return new EventRows(
                new EventRows.Recipe(id(), this::mapping, head -> writing(head).orElse(writing), this::columnKeys),
                writing,
                options.spreadsheetSafe() ? FormulaGuard.ON : FormulaGuard.OFF);
    }

    @Override
    public Optional<Detection> detect(Sample sample) {
        try (TableReader reader = TableReader.open(
                new ByteArrayInputStream(sample.bytes()), sample.file(), dialect(sample), sample.charset())) {
            if (!reader.next() || isJson(reader.row())) {
                return Optional.empty();
            }
            List<List<String>> top = topRows(reader);
            return headOf(top)
                    .or(() -> headBehindBadRow(sample))
                    .map(head -> new Detection(confidence(head, top), head.layout()));
        } catch (IOException e) {
            throw new AssertionError("bytes in memory can be read", e);
        }
    }

    @Override
    public RecordSource read(ReadContext input) throws IOException {
        TableReader reader = TableReader.open(
                input.stream(),
                input.path(),
                dialect(input.sample()),
                input.charset(),
                new TableLimits(
                        input.limits().maxCellBytes(),
                        input.limits().maxRowBytes(),
                        input.limits().maxCells()));
        if (!reader.next()) {
            throw input.notThisFormat(1, 1, "the file is empty; " + id() + " begins with " + expectation());
        }
        List<String> first = reader.row().texts();
        TableHead head = headOf(topRows(first, input.sample()))
                .or(() -> headBehindBadRow(input.sample()))
                .orElseThrow(() -> input.notThisFormat(
                        reader.row().line(),
                        1,
                        "this is not " + id() + ", which begins with " + expectation() + "; found " + shown(first)));
        byte[] before = passHead(reader, head, input);
        TableFrame frame = TableFrame.of(reader, before, reader.hasBom() || input.hasByteOrderMark());
        TableLayout layout = TableLayout.framed(id(), head, input.file(), reader.dialect(), frame);
        return new TableSource(input, reader, layout, head, mapping(head));
    }

    /**
     * What the next rows say of a table without a header whose first row is damaged: cut off as in pieces of files, or with
     * something in a cell that tells the format.
     */
    private Optional<TableHead> headBehindBadRow(Sample sample) {
        try (TableReader reader = TableReader.open(
                new ByteArrayInputStream(sample.bytes()), sample.file(), dialect(sample), sample.charset())) {
            boolean more = reader.next();
            for (int i = 0; more && i < ROWS_BEHIND_BAD_ONE && reader.next(); i++) {
                Optional<TableHead> head = reader.row().defect().isPresent()
                        ? Optional.empty()
                        : head(reader.row().texts()).filter(TableHead::firstRowIsData);
                if (head.isPresent()) {
                    return head;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new AssertionError("bytes in memory can be read", e);
        }
    }

    /** JSON may name the columns of a table between commas and quotes, as Sitrep's own does. */
    private static boolean isJson(TableRow row) {
        String first = row.text(0).strip();
        return first.startsWith("{") || first.startsWith("[");
    }

    /** A header above a row of hashtags is that of a tagged copy, which is another format. */
    private static Confidence confidence(TableHead head, List<List<String>> top) {
        if (head.firstRowIsData()) {
            return Confidence.LIKELY;
        }
        boolean tagged = head.furtherRows() == 0 && top.size() > 1 && Hashtags.isTagRow(top.get(1));
        return tagged ? Confidence.POSSIBLE : Confidence.CERTAIN;
    }

    /** Reads on behind the rows of the head; gives the bytes up to the first row of data. */
    private static byte[] passHead(TableReader reader, TableHead head, ReadContext input) throws IOException {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        before.writeBytes(reader.bytesBeforeRows());
        if (head.firstRowIsData()) {
            return before.toByteArray();
        }
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        for (int left = head.furtherRows(); ; left--) {
            byte[] row = reader.row().bytes();
            header.writeBytes(row);
            before.writeBytes(row);
            before.writeBytes(reader.bytesAfterRow());
            if (left == 0 || !reader.next()) {
                break;
            }
            header.write('\n');
        }
        input.header(header.toByteArray());
        return before.toByteArray();
    }

    /** The current row and those after it. */
    private List<List<String>> topRows(TableReader reader) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int most = topRows();
        do {
            rows.add(reader.row().defect().isEmpty() ? reader.row().texts() : List.of());
        } while (rows.size() < most && reader.next());
        return rows;
    }

    /** The first row of a file and those after it, as far as its beginning shows them. */
    private List<List<String>> topRows(List<String> first, Sample sample) throws IOException {
        try (TableReader reader = TableReader.open(
                new ByteArrayInputStream(sample.bytes()), sample.file(), dialect(sample), sample.charset())) {
            if (!reader.next()) {
                return List.of(first);
            }
            List<List<String>> rows = topRows(reader);
            rows.set(0, first);
            return rows;
        }
    }

    private static String shown(List<String> cells) {
        String start = String.join(", ", cells.subList(0, Math.min(4, cells.size())));
        return cells.size() + (cells.size() == 1 ? " cell" : " cells") + ": "
                + TableRow.cut(start.replaceAll("\\p{Cntrl}", " "), 80) + (cells.size() > 4 ? ", ..." : "");
    }
}
