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
 * GDELT 2.0 event files: {@code YYYYMMDDHHMMSS.export.CSV}, 61 columns parted by tabs, without quoting and without a header.
 *
 * <p>Each row becomes an event. Its type is the crosswalk's for the CAMEO event code, which is kept as a coding beside the
 * quad class. Actor 1 is the initiator, actor 2 the target, each with the place that the row gives it; the place of the event
 * is that of the action. The first article is the source. Everything else is in {@link GdeltColumns}.
 *
 * <p>Stateless and thread-safe.
 */
public final class Gdelt2Format extends TableFormat {
    /** The format's id. */
    public static final String ID = "gdelt2";

    private static final String LAYOUT = "61-columns";
    private static final List<String> COLUMNS = GdeltLayout.VERSION_2.columns;

    private static final Optional<TableWriting> WRITING = Optional.of(new TableWriting(
                    TableHead.headerless(LAYOUT, COLUMNS), TableStyle.TSV, GdeltColumns.ALL, GdeltCells.VERSION_2)
            .withNeeded(GdeltColumns.DAY));

    /** The format; stateless. */
    public Gdelt2Format() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "GDELT 2.0 events";
    }

    @Override
    public Map<String, List<String>> layouts() {
        return Map.of(LAYOUT, COLUMNS);
    }

    @Override
    protected TableDialect dialect(Sample sample) {
        return TableDialect.TSV;
    }

    /** A row of 61 cells that begins with an id, a day, its month and its year. */
    @Override
    protected Optional<TableHead> head(List<String> firstRow) {
        boolean fits = firstRow.size() == COLUMNS.size() && GdeltLayout.isEventRow(firstRow);
        return fits ? Optional.of(TableHead.headerless(LAYOUT, COLUMNS)) : Optional.empty();
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new GdeltMapping(GdeltLayout.VERSION_2);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The first initiator or side A is actor 1, the first target or side B actor 2; only the first place and the first source
     * are kept. An id that is no number is replaced by a number of twelve digits. An event without a time is given the day on
     * which its source was published; one without that has no row.
     */
    @Override
    protected Optional<TableWriting> writing() {
        return WRITING;
    }

    @Override
    protected String expectation() {
        return "61 cells parted by tabs: an id, a day (20220127), its month and its year";
    }
}
