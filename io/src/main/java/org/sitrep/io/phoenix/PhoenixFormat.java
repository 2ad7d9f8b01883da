package org.sitrep.io.phoenix;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.Sample;
import org.sitrep.io.coded.CodedDialect;
import org.sitrep.io.coded.CodedText;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableDialect;
import org.sitrep.io.table.TableFormat;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.table.TableStyle;
import org.sitrep.io.table.TableWriting;
import org.sitrep.io.table.TableWriting.OtherLayout;

/**
 * Phoenix event files, daily and historical.
 *
 * <p>The layout {@code daily} has 26 columns parted by tabs, without quoting and without a header (phoenix_pipeline, {@code
 * events.full.YYYYMMDD.txt}). The layout {@code historical} is CSV with a header of 25 columns (Cline Center Historical Phoenix,
 * {@code PhoenixNYT_1945-2005.csv} and others), found by their names in any order; {@code named} is any other table with a header of
 * these names or those of the real-time interface.
 *
 * <p>Empty cells, {@code NA} and {@code ---} are absent. Each row becomes an event:
 * <ul>
 *   <li>Its id is the text that the row has; in daily files it counts from 0 anew, so it is unique within the file only.
 *   <li>Its type is the crosswalk's for the CAMEO code. Code and class, which has five values (0 is neutral), are codings as
 *       read; the score is that of {@link PhoenixColumns#GOLDSTEIN_SCORE}. The code 010 is also written where the text tells no more
 *       (UniversalPetrarch, issue 22), so not every {@link org.sitrep.event.EventType#STATEMENT} is one.
 *   <li>Source and target are {@link org.sitrep.event.ParticipantRole#INITIATOR} and {@code TARGET}: parties without a name, with
 *       the whole actor code and its known pieces as codings. A party's id is {@code phoenix/} and the code.
 *   <li>The precision of the place is that of the smallest unit named: place, first-order division, country.
 *   <li>Each story is a source once, however often it is listed; the article of a historical file is one with the id {@code
 *       phoenix/<aid>}.
 *   <li>The names of the issues are tags; their numbers are in {@link PhoenixColumns#ISSUES}.
 * </ul>
 *
 * <p>A row without an id or a day, or with coordinates that are no numbers, is rejected.
 *
 * <p>Stateless and thread-safe.
 */
public final class PhoenixFormat extends TableFormat {
    /** The format's id. */
    public static final String ID = "phoenix";

    private static final String DAILY = "daily";
    private static final String HISTORICAL = "historical";
    private static final String NAMED = "named";

    private static final List<ColumnKey<?>> REQUIRED = List.of(
            PhoenixColumns.EVENT_ID,
            PhoenixColumns.DATE,
            PhoenixColumns.SOURCE_ACTOR_FULL,
            PhoenixColumns.TARGET_ACTOR_FULL,
            PhoenixColumns.EVENT_CODE,
            PhoenixColumns.EVENT_ROOT_CODE);

    private static final Map<String, List<String>> LAYOUTS = knownLayouts();

    private static final Optional<TableWriting> WRITING = Optional.of(new TableWriting(
                    TableHead.headerless(DAILY, PhoenixColumns.DAILY),
                    TableStyle.TSV,
                    PhoenixColumns.ALL,
                    PhoenixCells.ATTRIBUTES)
            .withOthers(new OtherLayout(HISTORICAL, true, TableStyle.CSV), new OtherLayout(NAMED, true, TableStyle.CSV))
            .withNeeded(PhoenixColumns.EVENT_ID, PhoenixColumns.DATE));

    /** The format; stateless. */
    public PhoenixFormat() {}

    private static Map<String, List<String>> knownLayouts() {
        SortedMap<String, List<String>> layouts = new TreeMap<>();
        layouts.put(DAILY, PhoenixColumns.DAILY);
        layouts.put(HISTORICAL, PhoenixColumns.HISTORICAL);
        return Collections.unmodifiableMap(layouts);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Phoenix events";
    }

    @Override
    public Map<String, List<String>> layouts() {
        return LAYOUTS;
    }

    @Override
    protected TableDialect dialect(Sample sample) {
        return CodedDialect.of(sample);
    }

    @Override
    protected Optional<TableHead> head(List<String> firstRow) {
        if (REQUIRED.stream().allMatch(column -> column.indexIn(firstRow) >= 0)) {
            boolean historical = firstRow.stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList()
                    .containsAll(PhoenixColumns.HISTORICAL);
            return Optional.of(TableHead.named(historical ? HISTORICAL : NAMED, firstRow));
        }
        return isDaily(firstRow) ? Optional.of(TableHead.headerless(DAILY, PhoenixColumns.DAILY)) : Optional.empty();
    }

    /** A row of 26 cells that begins with an id, a day, and the parts of that day. */
    private static boolean isDaily(List<String> row) {
        if (row.size() != PhoenixColumns.DAILY.size()
                || row.get(0).isBlank()
                || !row.get(1).matches("[0-9]{8}")) {
            return false;
        }
        Optional<LocalDate> day = CodedText.day(row.get(1));
        return day.isPresent()
                && CodedText.whole(row.get(2)).equals(day.map(date -> (long) date.getYear()))
                && CodedText.whole(row.get(3)).equals(day.map(date -> (long) date.getMonthValue()))
                && CodedText.whole(row.get(4)).equals(day.map(date -> (long) date.getDayOfMonth()));
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new PhoenixMapping(head);
    }

    /**
     * {@inheritDoc}
     *
     * <p>New rows are those of daily files, without a score, since no table of the pipeline's scores is known; the class is that
     * of its own list. An event without a day is not written.
     */
    @Override
    protected Optional<TableWriting> writing() {
        return WRITING;
    }

    @Override
    protected String expectation() {
        return "26 cells parted by tabs (an id, a day such as 20160626, its year, month and day),"
                + " or a header with eid, story_date, source, target, code and root_code";
    }
}
