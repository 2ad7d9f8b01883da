package org.sitrep.io.ucdp;

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
 * UCDP event files: CSV of the Georeferenced Event Dataset (GED) and of the Candidate Events Dataset.
 *
 * <p>Columns are found by their names, in upper or lower case and in any order; columns that are missing, nameless or of others
 * do no harm. The layouts are {@code U0} (to 20.1, 42 columns), {@code U1} (since 21.1, and candidates, 49 columns; also
 * without a header), {@code U2} (U1 without {@code gwnoa} and {@code gwnob}) and {@code Ux} (a choice of columns).
 *
 * <p>Each row becomes an event:
 * <ul>
 *   <li>Its type is the crosswalk's for the type of violence, which is kept as a coding beside conflict and dyad. A number
 *       that is no type gives {@link org.sitrep.event.EventType#OTHER}.
 *   <li>Its time reaches from the first to the last day, as finely known as {@code date_prec} says.
 *   <li>Sides A and B are {@link org.sitrep.event.ParticipantRole#SIDE_A} and {@code SIDE_B}; in one-sided violence they are
 *       {@code INITIATOR} and {@code TARGET}. A party's id is {@code ucdp/} and its number.
 *   <li>Deaths are one claim, {@code <id>-deaths}: the low, best and high estimate, whatever their order. Its breakdown has
 *       the deaths of side A, of side B, of civilians and of people of unknown status, of which the best estimate is the
 *       sum; zeros are kept. They are parts of one figure and no claims of their own, so that sums over claims count
 *       nobody twice.
 *   <li>Each office in {@code source_office} is a source, with its date and headline. A headline with a semicolon in it is
 *       taken from {@code source_article}. {@code source_original} is said once for all sources and stands with the first.
 *       Where the sources are not recorded ({@code number_of_sources} -1), the reference in free text is the note of the only one.
 * </ul>
 *
 * <p>A row whose id, type, dates, coordinates or deaths cannot be read is rejected; empty coordinates are none.
 *
 * <p>Stateless and thread-safe.
 */
public final class UcdpGedFormat extends TableFormat {
    /** The format's id. */
    public static final String ID = "ucdp-ged-csv";

    private static final Optional<TableWriting> WRITING = Optional.of(
            new TableWriting(UcdpGedLayouts.newest(), TableStyle.CSV, UcdpGedColumns.ALL, UcdpGedCells.ATTRIBUTES)
                    .withNeeded(UcdpGedColumns.DATE_START));

    /** The format; stateless. */
    public UcdpGedFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "UCDP GED and candidate events, CSV";
    }

    /** {@inheritDoc} Of {@code Ux} no order of columns is known. */
    @Override
    public Map<String, List<String>> layouts() {
        return UcdpGedLayouts.ALL;
    }

    @Override
    protected TableDialect dialect(Sample sample) {
        return TableDialect.detect(sample.bytes());
    }

    @Override
    protected Optional<TableHead> head(List<String> firstRow) {
        return UcdpGedLayouts.head(firstRow);
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new UcdpGedMapping(head.columns());
    }

    /**
     * {@inheritDoc}
     *
     * <p>Events that are none of UCDP's are put down as state-based, non-state or one-sided by who takes part. Only the first
     * initiator or side A, the first target or side B, the first place and the first claim about people killed are kept. An
     * id that is no number is replaced by a number of twelve digits.
     */
    @Override
    protected Optional<TableWriting> writing() {
        return WRITING;
    }

    @Override
    protected String expectation() {
        return "a header with id, type_of_violence and date_start, or 49 cells of data";
    }
}
