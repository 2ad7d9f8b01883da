package org.sitrep.io.gdelt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.io.Sample;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableDialect;
import org.sitrep.io.table.TableFormat;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.table.TableStyle;
import org.sitrep.io.table.TableWriting;

/**
 * GDELT 1.0 event files: {@code 1979.csv}, {@code 201303.csv}, {@code 20130401.export.CSV}; 57 or 58 columns parted by tabs,
 * without quoting and without a header.
 *
 * <p>The last column, the article's address, came on 1 April 2013; files that were put together have rows of both widths.
 * The rows become events as those of {@link Gdelt2Format} do. Typed access to all cells is given by {@link GdeltColumns}.
 *
 * <p>Stateless and thread-safe.
 */
public final class Gdelt1Format extends TableFormat {
    /** The format's id. */
    public static final String ID = "gdelt1";

    private static final String LAYOUT = "57-or-58-columns";
    private static final List<String> COLUMNS = GdeltLayout.VERSION_1.columns;

    private static final Optional<TableWriting> WRITING = Optional.of(new TableWriting(
                    TableHead.headerless(LAYOUT, COLUMNS).withOptionalColumns(1),
                    TableStyle.TSV,
                    GdeltColumns.VERSION_1,
                    GdeltCells.VERSION_1)
            .withNeeded(GdeltColumns.DAY));

    /** The format; stateless. */
    public Gdelt1Format() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "GDELT 1.0 events";
    }

    @Override
    public Map<String, List<String>> layouts() {
        return Map.of(LAYOUT, COLUMNS);
    }

    @Override
    protected TableDialect dialect(Sample sample) {
        return TableDialect.TSV;
    }

    /** A row of 57 or 58 cells that begins with an id, a day, its month and its year, and has the day of its addition. */
    @Override
    protected Optional<TableHead> head(List<String> firstRow) {
        int missing = COLUMNS.size() - firstRow.size();
        boolean fits = (missing == 0 || missing == 1)
                && GdeltLayout.isEventRow(firstRow)
                && firstRow.get(GdeltLayout.VERSION_1.dateAdded).matches("[0-9]{8}");
        return fits ? Optional.of(TableHead.headerless(LAYOUT, COLUMNS).withOptionalColumns(1)) : Optional.empty();
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new GdeltMapping(GdeltLayout.VERSION_1);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Rows become as those of {@link Gdelt2Format} do, without second-order divisions and with a day of addition. A row of
     * 57 cells stays one, unless it is given a source.
     */
    @Override
    protected Optional<TableWriting> writing() {
        return WRITING;
    }

    @Override
    protected String expectation() {
        return "57 or 58 cells parted by tabs: an id, a day (20220127), its month and its year";
    }
}
