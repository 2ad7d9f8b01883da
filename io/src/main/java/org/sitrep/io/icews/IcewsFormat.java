package org.sitrep.io.icews;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.Sample;
import org.sitrep.io.coded.CodedDialect;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableDialect;
import org.sitrep.io.table.TableFormat;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.table.TableStyle;
import org.sitrep.io.table.TableWriting;

/**
 * ICEWS event files: tables with a header, parted by tabs or, where R has written them, by commas.
 *
 * <p>Columns are found by their names. The layouts are {@code dataverse} (20 columns), {@code without-code} (the file of 2017,
 * 19 columns), {@code government} (with {@code Headline} or {@code Event Sentence}) and {@code
 * government-without-code}. A header one cell shorter than the rows, as R writes it beside the names of rows, is taken for what it is.
 *
 * <p>Between tabs, {@code "} is an ordinary character, which a file may have around all texts, around some, or once within one;
 * quotes around a whole text are left out of the values. Where the header itself stands in quotes, as R and pandas write it, and
 * in files with commas, cells are quoted as in CSV. {@code NULL}, {@code NA} and empty cells are absent. The origin keeps the
 * cells as they are.
 *
 * <p>Each row becomes an event:
 * <ul>
 *   <li>Its id is the number that the row has. ICEWS gives some numbers to two events of different days (145,312 in the whole
 *       set), so an id is unique only together with the day. Rows that repeat, and mirror rows with source and target
 *       swapped, are events of their own.
 *   <li>Its type is the crosswalk's for the CAMEO code, which is kept as a coding; without a column for the code it is that of
 *       the event text, and a text that is in no list is kept as the coding {@code icews-event-text}. The text also tells what {@code 40} or {@code 10} was before a program took the code for a number.
 *   <li>Source and target are {@link org.sitrep.event.ParticipantRole#INITIATOR} and {@code TARGET}, with their country by
 *       its ISO code and their sectors as codings, from which the kind of party follows. A party's id is {@code icews/}, the
 *       name and the country.
 *   <li>The precision of the place is that of the smallest unit named: city, district (second-order division), province
 *       (first-order division), country.
 *   <li>Its source has the publisher, the headline and the id {@code icews/<story id>}; the event sentence is the note.
 *   <li>The intensity is that of {@link IcewsColumns#INTENSITY}, as read.
 * </ul>
 *
 * <p>A row without an id or a day, or with coordinates that are no numbers, is rejected.
 *
 * <p>Stateless and thread-safe.
 */
public final class IcewsFormat extends TableFormat {
    /** The format's id. */
    public static final String ID = "icews";

    static final String DATAVERSE = "dataverse";
    private static final String WITHOUT_CODE = "without-code";
    private static final String GOVERNMENT = "government";

    private static final List<ColumnKey<?>> REQUIRED = List.of(
            IcewsColumns.EVENT_ID,
            IcewsColumns.EVENT_DATE,
            IcewsColumns.SOURCE_NAME,
            IcewsColumns.TARGET_NAME,
            IcewsColumns.EVENT_TEXT);

    static final Map<String, List<String>> LAYOUTS = layoutsOfTheDataverse();

    private static final Optional<TableWriting> WRITING = Optional.of(new TableWriting(
                    TableHead.named(
                            DATAVERSE,
                            IcewsColumns.DATAVERSE.stream().map(ColumnKey::name).toList()),
                    TableStyle.TSV,
                    IcewsColumns.ALL,
                    IcewsCells.ATTRIBUTES)
            .withNeeded(IcewsColumns.EVENT_ID, IcewsColumns.EVENT_DATE));

    /** The format; stateless. */
    public IcewsFormat() {}

    private static Map<String, List<String>> layoutsOfTheDataverse() {
        List<String> all = IcewsColumns.DATAVERSE.stream().map(ColumnKey::name).toList();
        SortedMap<String, List<String>> layouts = new TreeMap<>();
        layouts.put(DATAVERSE, all);
        layouts.put(
                WITHOUT_CODE,
                all.stream()
                        .filter(name -> !name.equals(IcewsColumns.CAMEO_CODE.name()))
                        .toList());
        return Collections.unmodifiableMap(layouts);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "ICEWS events";
    }

    /** {@inheritDoc} Of the government format no order of columns is known. */
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
        return named(firstRow);
    }

    /** The head of a table with these columns, or of objects with these members; empty if it is not ICEWS. */
    static Optional<TableHead> named(List<String> firstRow) {
        if (REQUIRED.stream().anyMatch(column -> column.indexIn(firstRow) < 0)) {
            return Optional.empty();
        }
        boolean code = IcewsColumns.CAMEO_CODE.indexIn(firstRow) >= 0;
        boolean government =
                IcewsColumns.HEADLINE.indexIn(firstRow) >= 0 || IcewsColumns.EVENT_SENTENCE.indexIn(firstRow) >= 0;
        String layout =
                government ? code ? GOVERNMENT : GOVERNMENT + "-" + WITHOUT_CODE : code ? DATAVERSE : WITHOUT_CODE;
        return Optional.of(TableHead.named(layout, firstRow));
    }

    @Override
    protected Optional<TableHead> head(List<String> firstRow, List<String> secondRow) {
        Optional<TableHead> head = head(firstRow);
        int date = IcewsColumns.EVENT_DATE.indexIn(firstRow);
        boolean shifted = head.isPresent()
                && secondRow.size() == firstRow.size() + 1
                && IcewsText.CELLS.presentDay(secondRow.get(date)).isEmpty()
                && IcewsText.CELLS.presentDay(secondRow.get(date + 1)).isPresent();
        return shifted ? head.map(IcewsFormat::withRowNames) : head;
    }

    private static TableHead withRowNames(TableHead head) {
        List<String> columns = new ArrayList<>();
        columns.add("");
        columns.addAll(head.columns());
        return TableHead.named(head.layout(), columns);
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new IcewsMapping(head);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The event text is that of the CAMEO code, the intensity that of ICEWS's own list of codes. Sectors are those among the
     * codings of a party, or else the most general one for its type in CAMEO or its kind. An event without a day is not written.
     */
    @Override
    protected Optional<TableWriting> writing() {
        return WRITING;
    }

    @Override
    protected String expectation() {
        return "a header with Event ID, Event Date, Source Name, Event Text and Target Name";
    }
}
