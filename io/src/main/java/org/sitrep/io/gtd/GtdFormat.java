package org.sitrep.io.gtd;

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
 * Files of the Global Terrorism Database (START, University of Maryland) as CSV with a header.
 *
 * <p>Columns are found by their names, in upper or lower case and in any order. The layouts are {@code G1} (all 135 columns)
 * and {@code Gx} (a choice of them, with {@code eventid}, {@code iyear}, {@code imonth} and {@code iday}). The files are in
 * Windows-1252 as a rule, which is found out.
 *
 * <p>Each row becomes an event. -9, -99 and an empty cell stand for "unknown" (codebook, "Data Values").
 * <ul>
 *   <li>Its type is the crosswalk's for the first attack type. All attack types are kept as codings, and so are the
 *       criteria that are met, {@code multiple}, {@code success}, {@code suicide}, {@code doubtterr}, {@code alternative},
 *       {@code property} and the project that recorded it.
 *   <li>Its time is the day. A month or day of 0 is unknown: {@code 2014-05-XX}, {@code 2014-XX-XX}; {@code approxdate}
 *       becomes the wording. An extended event lasts until {@code resolution}; where that is missing or no date its end is
 *       unknown.
 *   <li>Groups are {@link org.sitrep.event.ParticipantRole#INITIATOR}, with the id {@code gtd/} and the name; a part of a
 *       group stands beside it. The name {@code Unknown} is kept, with an id of this event alone: who is unknown here is not
 *       who is unknown elsewhere. A group that claims the event is the claimant of its part; one that is only suspected has
 *       an attribution without a claimant.
 *   <li>Targets are {@link org.sitrep.event.ParticipantRole#TARGET}, with ids of this event alone, since they are
 *       descriptions; the body to which a target belongs stands beside it.
 *   <li>{@code nkill} and {@code nwound} are claims, {@code <event id>-killed} and {@code -wounded}; the totals include
 *       those who did it, who are a part of them as are nationals of the United States. An empty cell is {@link
 *       org.sitrep.casualty.Count#unknown()} since there the number is not known; 0 is none at all. Numbers may have
 *       fractions, where a toll was split. Hostages are a claim of {@link org.sitrep.casualty.Harm#ABDUCTED} and, where it is
 *       said how many came free, one of {@link org.sitrep.casualty.Harm#RELEASED}.
 *   <li>{@code weapdetail} describes the first weapon, which may be one of many.
 *   <li>Each citation is the note of a source. {@code related} becomes links of the kind {@link
 *       org.sitrep.event.LinkKind#RELATED_TO}.
 * </ul>
 *
 * <p>Motives, claims beside the first for a group, damage and ransoms are within reach through {@link GtdColumns}. A row
 * without an id or with a year, month, day, coordinate or number of victims that is none is rejected.
 *
 * <p>Stateless and thread-safe.
 */
public final class GtdFormat extends TableFormat {
    /** The format's id. */
    public static final String ID = "gtd-csv";

    private static final Optional<TableWriting> WRITING = Optional.of(new TableWriting(
                    TableHead.named(GtdLayouts.WHOLE, GtdLayouts.COLUMNS),
                    TableStyle.CSV,
                    GtdColumns.ALL,
                    GtdCells.ATTRIBUTES)
            .withNeeded(GtdColumns.EVENTID, GtdColumns.IYEAR));

    /** The format; stateless. */
    public GtdFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Global Terrorism Database, CSV";
    }

    @Override
    public Map<String, List<String>> layouts() {
        return Map.of(GtdLayouts.WHOLE, GtdLayouts.COLUMNS);
    }

    @Override
    protected TableDialect dialect(Sample sample) {
        return TableDialect.detect(sample.bytes());
    }

    @Override
    protected Optional<TableHead> head(List<String> firstRow) {
        return GtdLayouts.name(firstRow).map(layout -> TableHead.named(layout, firstRow));
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new GtdMapping(head.columns());
    }

    /**
     * {@inheritDoc}
     *
     * <p>An attack type that the database does not have becomes 9, "unknown"; numbers of victims of which nothing is known are left
     * empty. An event without a time is given the day on which its source was published; one without that has no row.
     */
    @Override
    protected Optional<TableWriting> writing() {
        return WRITING;
    }

    @Override
    protected String expectation() {
        return "a header with eventid, iyear, imonth and iday";
    }
}
