package org.sitrep.io.acled;

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
 * ACLED event files: CSV with a header, parted by commas or semicolons, of every layout since 2016.
 *
 * <p>Columns are found by their names, in upper or lower case and in any order; columns that are missing, nameless or of others
 * do no harm. The layouts are {@code A1} (to 2017, with {@code GWNO}), {@code A2} (the API of that time), {@code A3} (2018 to
 * 2022, with {@code data_id} and {@code iso3}), {@code A4} (since 2022, with {@code disorder_type}), {@code A4p} (with
 * population), {@code A4m} (monadic: a row for each actor) and {@code A4x} (a choice of fields).
 *
 * <p>Each row becomes an event:
 * <ul>
 *   <li>Its type is the crosswalk's for the sub-event type or, where there is none, for the event type. Both are kept as
 *       codings, as are the disorder types, the interaction and the flag for civilian targeting; a text that is in no list
 *       is kept as it is, with the type {@link org.sitrep.event.EventType#OTHER}.
 *   <li>Its time is the day of the event; with time precision 2 or 3 it is approximate, known to the week or month.
 *   <li>Actor 1 and actor 2 are {@link org.sitrep.event.ParticipantRole#SIDE_A} and {@code SIDE_B}, since their order means
 *       nothing, but {@code INITIATOR} and {@code TARGET} in violence against civilians, where ACLED has the target second. Their
 *       associates follow them. A party's id is {@code acled/} and the name.
 *   <li>Fatalities are one claim, {@code <event id>-fatalities}. 0 becomes {@link
 *       org.sitrep.casualty.Count#noneReported()}: ACLED writes it where no deaths are reported, and also where their
 *       number is not known (codebook, "Fatalities"), so it is no count of zero.
 *   <li>Each source has the scale of the whole list, which ACLED does not tell apart.
 * </ul>
 *
 * <p>{@code NA} and {@code NaN} are empty cells, and blanks around a cell are left out; the origin keeps the cells as they
 * are. A row without an id or a day, or with coordinates or fatalities that are no numbers, is rejected.
 *
 * <p>A monadic file tells the same event once for each actor. Its events are read as they stand, so ids repeat; each has the
 * coding {@code acled-export-type:monadic}. Their claims repeat with the same claim id and must be counted once: sums
 * go over distinct {@linkplain org.sitrep.casualty.CasualtyClaim#id() claim ids}.
 *
 * <p>Stateless and thread-safe.
 */
public final class AcledFormat extends TableFormat {
    /** The format's id. */
    public static final String ID = "acled-csv";

    private static final Optional<TableWriting> WRITING =
            Optional.of(new TableWriting(AcledLayouts.newest(), TableStyle.CSV, AcledColumns.ALL, AcledCells.ATTRIBUTES)
                    .withNeeded(AcledColumns.EVENT_DATE));

    /** The format; stateless. */
    public AcledFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "ACLED events, CSV";
    }

    /** {@inheritDoc} Of {@code A2} and {@code A4x} no order of columns is known. */
    @Override
    public Map<String, List<String>> layouts() {
        return AcledLayouts.ALL;
    }

    @Override
    protected TableDialect dialect(Sample sample) {
        return TableDialect.detect(sample.bytes());
    }

    @Override
    protected Optional<TableHead> head(List<String> firstRow) {
        return AcledLayouts.name(firstRow).map(layout -> TableHead.named(layout, firstRow));
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new AcledMapping(head);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The first initiator or side A is actor 1, the first target or side B actor 2, with their associates; only the first
     * place and the first claim about people killed are kept. A number of deaths that is not told is 0, as in ACLED's own files.
     */
    @Override
    protected Optional<TableWriting> writing() {
        return WRITING;
    }

    @Override
    protected String expectation() {
        return "a header with event_id_cnty and event_date";
    }
}
