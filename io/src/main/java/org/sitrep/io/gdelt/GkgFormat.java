package org.sitrep.io.gdelt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.Sample;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableDialect;
import org.sitrep.io.table.TableFormat;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.table.TableStyle;
import org.sitrep.io.table.TableWriting;

/**
 * Files of the GDELT Global Knowledge Graph 2.1: {@code YYYYMMDDHHMMSS.gkg.csv}, 27 columns parted by tabs, without quoting and
 * without a header; one row an article.
 *
 * <p>Each row becomes an event of unknown type and time: what the article tells of. Its source is the article, its id the
 * row's; the counts of people who came to harm are its casualty claims, the places of all counts its places. Each quotation
 * becomes a statement behind it, of unknown speaker, about that event. A count that repeats another under a CrisisLex
 * theme, or that is about things, is no claim. Everything else is in {@link GkgColumns}.
 *
 * <p>Stateless and thread-safe.
 */
public final class GkgFormat extends TableFormat {
    /** The format's id. */
    public static final String ID = "gdelt-gkg";

    private static final String LAYOUT = "27-columns";
    private static final List<String> COLUMNS =
            GkgColumns.ALL.stream().map(ColumnKey::name).toList();

    private static final Optional<TableWriting> WRITING = Optional.of(
            new TableWriting(TableHead.headerless(LAYOUT, COLUMNS), TableStyle.TSV, GkgColumns.ALL, GkgCells.ATTRIBUTES)
                    .withNeeded(GkgColumns.RECORD_ID, GkgColumns.DATE));

    /** The format; stateless. */
    public GkgFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "GDELT Global Knowledge Graph 2.1";
    }

    @Override
    public Map<String, List<String>> layouts() {
        return Map.of(LAYOUT, COLUMNS);
    }

    @Override
    protected TableDialect dialect(Sample sample) {
        return TableDialect.TSV;
    }

    /** A row of 27 cells that begins with an id and a time. */
    @Override
    protected Optional<TableHead> head(List<String> firstRow) {
        boolean fits = firstRow.size() == COLUMNS.size()
                && GkgMapping.ID_FORM.matcher(firstRow.get(0)).matches()
                && firstRow.get(1).matches("[0-9]{14}");
        return fits ? Optional.of(TableHead.headerless(LAYOUT, COLUMNS)) : Optional.empty();
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new GkgMapping();
    }

    /**
     * {@inheritDoc}
     *
     * <p>A row that was read keeps its quotations, whatever becomes of the statements that were made of them. A new row has the
     * counts and locations without offsets and no quotations. An event whose source does not say when it was published is given
     * the time of the event; one without that has no row.
     */
    @Override
    protected Optional<TableWriting> writing() {
        return WRITING;
    }

    @Override
    protected String expectation() {
        return "27 cells parted by tabs: an id (20150218230000-0) and a time (20150218230000)";
    }
}
