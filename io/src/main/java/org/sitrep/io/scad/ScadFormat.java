package org.sitrep.io.scad;

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
 * Files of the Social Conflict Analysis Database (University of Texas) as CSV with a header.
 *
 * <p>Columns are found by their names, in upper or lower case and in any order. The layouts are {@code S1} (Africa, 44
 * columns), {@code S2} (Latin America: {@code endday}, {@code endmo}, {@code endyr}, {@code lgbtq_issue}) and {@code Sx} (a
 * choice of columns, with {@code eventid}, {@code ccode}, {@code etype} and {@code styr}). Text that is not UTF-8 is read as
 * Windows-1252, which has all that is printable in Latin-1.
 *
 * <p>Each row becomes an event:
 * <ul>
 *   <li>Its type is the crosswalk's for {@code etype}, kept as a coding, and so are the escalation, the number of
 *       participants, the repression, the issues, the governments among the targets and the number of the location.
 *   <li>Its time is from the first to the last day, by the numeric columns; only where these are empty, by the written
 *       dates, whose years of two digits are those from 1990 to 2089.
 *   <li>Actors are {@link org.sitrep.event.ParticipantRole#INITIATOR}, targets {@code TARGET}. They are descriptions, such as
 *       {@code students}, so a party's id is {@code scad/}, the number of the country and the description.
 *   <li>The country is coded by its number in the Correlates of War, with the name of the state that bore it on the first
 *       day.
 *   <li>Deaths are one claim, {@code <event id>-deaths}. -77, -88 and -99 are {@link
 *       org.sitrep.casualty.Count#unknown()} with the code for its wording.
 * </ul>
 *
 * <p>An event in several places has a row for each. Its events are read as they stand, so ids repeat; each has the coding
 * {@code scad-sublocation} with its number. Their claims repeat with the same claim id and must be counted once: sums go over
 * distinct {@linkplain org.sitrep.casualty.CasualtyClaim#id() claim ids}. Ids are negative for armed conflicts that UCDP has
 * too.
 *
 * <p>A row without an id, or with a date, coordinates or deaths that are none, is rejected.
 *
 * <p>Stateless and thread-safe.
 */
public final class ScadFormat extends TableFormat {
    /** The format's id. */
    public static final String ID = "scad-csv";

    private static final Optional<TableWriting> WRITING = Optional.of(new TableWriting(
                    TableHead.named(ScadLayouts.AFRICA, ScadLayouts.COLUMNS),
                    TableStyle.CSV,
                    ScadColumns.ALL,
                    ScadCells.ATTRIBUTES)
            .withNeeded(ScadColumns.EVENTID, ScadColumns.STYR));

    /** The format; stateless. */
    public ScadFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Social Conflict Analysis Database, CSV";
    }

    /** {@inheritDoc} Of {@code S2} no order of columns is known. */
    @Override
    public Map<String, List<String>> layouts() {
        return Map.of(ScadLayouts.AFRICA, ScadLayouts.COLUMNS);
    }

    @Override
    protected TableDialect dialect(Sample sample) {
        return TableDialect.detect(sample.bytes());
    }

    @Override
    protected Optional<TableHead> head(List<String> firstRow) {
        return ScadLayouts.name(firstRow).map(layout -> TableHead.named(layout, firstRow));
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new ScadMapping(head.columns());
    }

    /**
     * {@inheritDoc}
     *
     * <p>The written days follow the numbers; 0 stands for a month or day that is not known. An event without a time is given
     * the day on which its source was published; one without that has no row.
     */
    @Override
    protected Optional<TableWriting> writing() {
        return WRITING;
    }

    @Override
    protected String expectation() {
        return "a header with eventid, ccode, etype and styr";
    }
}
