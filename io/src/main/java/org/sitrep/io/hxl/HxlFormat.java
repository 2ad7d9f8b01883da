package org.sitrep.io.hxl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.Detection;
import org.sitrep.io.Detection.Confidence;
import org.sitrep.io.Sample;
import org.sitrep.io.acled.AcledFormat;
import org.sitrep.io.hashtag.Hashtags;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableDialect;
import org.sitrep.io.table.TableFormat;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.table.TableStyle;
import org.sitrep.io.table.TableWriting;
import org.sitrep.io.ucdp.UcdpGedFormat;

/**
 * Event tables tagged with the Humanitarian Exchange Language (HXL), as on the Humanitarian Data Exchange (HDX): CSV with a row of
 * hashtags below the header.
 *
 * <p>The row of tags is found as the reference library finds it: the first of the top 25 rows in which at least half of the
 * cells that are not empty are hashtags. The row above it is the header; without one, the tags themselves name the columns. What
 * stands above is no data and is kept for the way back. A table without tags is not HXL. The layout of a table is its row of tags; three
 * have names: {@code sitrep}, {@code ucdp-2022} and {@code hapi-conflict-events}.
 *
 * <p>Under the headers of ACLED or UCDP, a row becomes the event that {@link AcledFormat} or {@link UcdpGedFormat} makes of it, so
 * that none of their codes is lost, also of columns without a tag. Otherwise the tags decide:
 * <ul>
 *   <li>{@code #event +id} or {@code +code} is the id; a row without it is rejected. In a table without such a column, an id is made
 *       of the file's name and the line.
 *   <li>{@code #event +type} is a word of HDX HAPI, of ACLED or of {@link org.sitrep.event.EventType}; another is kept as a coding
 *       {@code hxl-event-type}.
 *   <li>{@code #date +occurred}, or {@code +start} and {@code +end}, or {@code +year} and {@code +month} give the time. Days may be
 *       written in all forms of ACLED's files; of two numbers before the year, the first is the day.
 *   <li>{@code #country}, {@code #adm1} to {@code #adm3}, {@code #loc}, {@code #geo} are the place. Codes of divisions
 *       are codings {@code hxl-adm1} to {@code hxl-adm3} of it; {@code #adm +level} is its precision.
 *   <li>{@code #group +first} and {@code +second} are sides A and B, or initiator and target in violence against civilians, {@code
 *       +assoc} their associates, {@code +perp} the initiator. A party's id is {@code hxl/} and the name.
 *   <li>{@code #affected} is a claim for each harm, {@code <event id>-killed}; {@code +min} and {@code +max} bound the number, other
 *       attributes ({@code +f}, {@code +children}) are its parts.
 *   <li>{@code #meta +source}, {@code +id}, {@code +url} and {@code #date +reported} are the sources, {@code #description} the note.
 *   <li>{@code #cause}, {@code #severity} and {@code #status} become tags such as {@code cause=flood}, unless the status is a
 *       {@link org.sitrep.casualty.ClaimStatus}.
 *   <li>{@code #indicator +event +num} says that the row counts events of an area and a time and is none itself, as in HAPI. It is
 *       one event all the same, with the number as the tag {@code events=12}. A count of 0 people under a type of HAPI is
 *       {@link org.sitrep.casualty.Count#noneReported()}, since these rows add up ACLED's.
 * </ul>
 *
 * <p>Of several columns under the same tag the first counts. {@link TagPattern#in} gives the cells of any column. A row with a
 * date or number that is none is rejected.
 *
 * <p>Stateless and thread-safe.
 */
public final class HxlFormat extends TableFormat {
    /** The format's id. */
    public static final String ID = "hxl-csv";

    /** The formats whose tables are known with tags; their headers tell more than tags do. */
    private static final List<TableFormat> TAGGED = List.of(new AcledFormat(), new UcdpGedFormat());

    private static final TableWriting WRITING = writing(HxlAffected.OWN);

    /** The format; stateless. */
    public HxlFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Events tagged with the Humanitarian Exchange Language, CSV";
    }

    /** {@inheritDoc} Other tables have their row of tags for a name. */
    @Override
    public Map<String, List<String>> layouts() {
        return HxlLayouts.columns();
    }

    /** {@inheritDoc} A single tag may as well be a remark or the mark of another format. */
    @Override
    public Optional<Detection> detect(Sample sample) {
        if (!mayHaveTags(sample.bytes())) {
            return Optional.empty();
        }
        return super.detect(sample)
                .map(sure -> HxlLayouts.countTags(sample, dialect(sample)) > 1
                        ? sure
                        : new Detection(Confidence.POSSIBLE, sure.layout()));
    }

    /** Tells whether there is a hash sign before a letter. */
    private static boolean mayHaveTags(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == '#' && Character.isLetter(bytes[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /** {@inheritDoc} It is the one in which the row of tags has the most cells, since titles may stand above that. */
    @Override
    protected TableDialect dialect(Sample sample) {
        TableDialect detected = TableDialect.detect(sample.bytes());
        TableDialect best = detected;
        long most = 0;
        List<TableDialect> dialects = List.of(
                detected,
                TableDialect.CSV,
                TableDialect.CSV.withDelimiter(';'),
                TableDialect.QUOTED_TSV,
                TableDialect.CSV.withDelimiter('|'));
        for (TableDialect dialect : dialects) {
            long tags = HxlLayouts.countTags(sample, dialect);
            if (tags > most) {
                most = tags;
                best = dialect;
            }
        }
        return best;
    }

    @Override
    protected int topRows() {
        return Hashtags.ROWS;
    }

    @Override
    protected Optional<TableHead> head(List<String> firstRow) {
        return HxlLayouts.head(List.of(firstRow));
    }

    @Override
    protected Optional<TableHead> headOf(List<List<String>> topRows) {
        return HxlLayouts.head(topRows);
    }

    /** {@inheritDoc} A table whose columns are named by their tags has no header beside these. */
    @Override
    protected List<List<String>> headRows(TableHead head) {
        List<String> tags = HxlLayouts.tagRow(head.layout());
        return tags.equals(head.columns()) ? List.of(tags) : List.of(head.columns(), tags);
    }

    @Override
    protected List<String> columnKeys(TableHead head) {
        return tagged(head).isPresent() ? head.columns() : names(head);
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        Optional<TableFormat> tagged = tagged(head);
        return tagged.isPresent()
                ? mappingIn(tagged.get(), headIn(tagged.get(), head.columns()).orElseThrow())
                : new HxlMapping(HxlLayouts.tags(head.layout()), names(head));
    }

    private static List<String> names(TableHead head) {
        return HxlColumns.names(HxlLayouts.tags(head.layout()));
    }

    /** The format whose header the table has. */
    private static Optional<TableFormat> tagged(TableHead head) {
        return TAGGED.stream()
                .filter(format -> headIn(format, head.columns()).isPresent())
                .findFirst();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Events that were read from elsewhere are written under tags of HDX, the type in the words of {@link
     * org.sitrep.event.EventType} and codings as {@code scheme:code}; in a table with the headers of ACLED or UCDP, as
     * these write them.
     */
    @Override
    protected Optional<TableWriting> writing() {
        return Optional.of(WRITING);
    }

    @Override
    protected Optional<TableWriting> writing(TableHead head) {
        Optional<TableFormat> tagged = tagged(head);
        return tagged.isPresent()
                ? writingIn(tagged.get())
                : Optional.of(writing(new HxlCasualties(HxlLayouts.tags(head.layout())).columns()));
    }

    private static TableWriting writing(List<HxlAffected> affected) {
        HxlCasualtyCells casualties = new HxlCasualtyCells(affected);
        List<ColumnKey<?>> columns = Stream.concat(HxlColumns.ALL.stream(), casualties.keys().stream())
                .<ColumnKey<?>>map(key -> key)
                .toList();
        return new TableWriting(HxlLayouts.newest(), TableStyle.CSV, columns, HxlCells.attributes(casualties));
    }

    @Override
    protected String expectation() {
        return "a header and, among the first 25 rows, one of hashtags such as #event+type and #date+occurred";
    }
}
