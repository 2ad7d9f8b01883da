package org.sitrep.io.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
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

/**
 * A format whose files are tables of delimited text; what its formats have in common.
 *
 * <p>A format says how its tables are written, what their first row tells, and how a row becomes a record. Detecting,
 * reading, rejecting and keeping the origin is done here.
 */
public abstract class TableFormat implements Format {
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
        TableWriting writing =
                writing().orElseThrow(() -> new UnsupportedOperationException(id() + " cannot be written"));
        return new TableSink(this, writing, out);
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
    public Function<Record, Optional<Record>> rereading() {
        TableWriting writing =
                writing().orElseThrow(() -> new UnsupportedOperationException(id() + " cannot be written"));
        return new EventRows(id(), this::mapping, writing)::reread;
    }

    @Override
    public Optional<Detection> detect(Sample sample) {
        try (TableReader reader = TableReader.open(
                new ByteArrayInputStream(sample.bytes()), sample.file(), dialect(sample), sample.charset())) {
            if (!reader.next() || isJson(reader.row())) {
                return Optional.empty();
            }
            Optional<TableHead> found = reader.row().defect().isPresent()
                    ? Optional.empty()
                    : head(reader.row().texts(), nextRow(reader));
            return found.or(() -> headBehindCutRow(sample))
                    .map(head -> new Detection(
                            head.firstRowIsData() ? Confidence.LIKELY : Confidence.CERTAIN, head.layout()));
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
        TableHead head = head(first, secondRow(input.sample()))
                .or(() -> headBehindCutRow(input.sample()))
                .orElseThrow(() -> input.notThisFormat(
                        reader.row().line(),
                        1,
                        "this is not " + id() + ", which begins with " + expectation() + "; found " + shown(first)));
        if (!head.firstRowIsData()) {
            input.header(reader.row().bytes());
        }
        TableFrame frame = TableFrame.of(reader, !head.firstRowIsData(), reader.hasBom() || input.hasByteOrderMark());
        TableLayout layout = TableLayout.framed(id(), head, input.file(), reader.dialect(), frame);
        return new TableSource(input, reader, layout, head, mapping(head));
    }

    /** What the second row says of a table without a header whose first row has lost its beginning, as pieces of files have. */
    private Optional<TableHead> headBehindCutRow(Sample sample) {
        try (TableReader reader = TableReader.open(
                new ByteArrayInputStream(sample.bytes()), sample.file(), dialect(sample), sample.charset())) {
            if (!reader.next()) {
                return Optional.empty();
            }
            int first = reader.row().size();
            if (!reader.next() || reader.row().defect().isPresent()) {
                return Optional.empty();
            }
            return head(reader.row().texts())
                    .filter(head ->
                            head.firstRowIsData() && first < head.columns().size());
        } catch (IOException e) {
            throw new AssertionError("bytes in memory can be read", e);
        }
    }

    /** JSON may name the columns of a table between commas and quotes, as Sitrep's own does. */
    private static boolean isJson(TableRow row) {
        String first = row.text(0).strip();
        return first.startsWith("{") || first.startsWith("[");
    }

    private static List<String> nextRow(TableReader reader) throws IOException {
        return reader.next() && reader.row().defect().isEmpty() ? reader.row().texts() : List.of();
    }

    private List<String> secondRow(Sample sample) throws IOException {
        try (TableReader reader = TableReader.open(
                new ByteArrayInputStream(sample.bytes()), sample.file(), dialect(sample), sample.charset())) {
            return reader.next() ? nextRow(reader) : List.of();
        }
    }

    private static String shown(List<String> cells) {
        String start = String.join(", ", cells.subList(0, Math.min(4, cells.size())));
        return cells.size() + (cells.size() == 1 ? " cell" : " cells") + ": "
                + TableRow.cut(start.replaceAll("\\p{Cntrl}", " "), 80) + (cells.size() > 4 ? ", ..." : "");
    }
}
