package org.sitrep.io.polecat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * POLECAT event files: tables with a header, parted by tabs, in which {@code "} is an ordinary character.
 *
 * <p>Columns are found by their names, in any order; the intensity is {@code Intensity} or {@code Event Intensity}, or is missing.
 * The layouts are {@code normal} (40 columns), {@code other-columns}, and {@code normal-under-other-header}: some files name
 * {@code Headline}, {@code Event Text}, {@code Feed} and {@code Story ID} in the header, while their rows have the 40 columns in the normal
 * order; where the first row shows that, the names in the header are not used. Empty cells beyond the last column do no harm.
 *
 * <p>Empty cells, {@code None} and {@code NA} are absent. Each row becomes an event:
 * <ul>
 *   <li>Its type is the crosswalk's for the mode of PLOVER or, where there is none, for the event type. Type, mode, quad code
 *       and contexts are codings.
 *   <li>Those who act are {@link org.sitrep.event.ParticipantRole#INITIATOR}, the recipients {@code TARGET}. A list of names
 *       gives as many participants. Lists of the same length are shared out among them; a list of another length belongs to a
 *       single actor, or else stays in its column. Where POLECAT found no name, that in the text stands for it; where it found
 *       one, that in the text is an alias. Members without any content are no participants. A party's id is {@code
 *       polecat/}, the name and the countries.
 *   <li>Countries of actors have English names and become ISO codes with that name as label; their Correlates of War numbers
 *       are codings of the party. {@code IGO} and the like are codings too, since they are no countries. The country of the
 *       place is an ISO code.
 *   <li>The title of an actor is the note of the party.
 *   <li>The precision of the place follows from the feature code of GeoNames or, without one, from the smallest unit named.
 *   <li>Its source has the publisher, day and language of the story, and the id {@code polecat/} with the part of the event's
 *       id that names the story.
 * </ul>
 *
 * <p>A row without an id or a day, or with coordinates that are no numbers, is rejected.
 *
 * <p>Stateless and thread-safe.
 */
public final class PolecatFormat extends TableFormat {
    /** The format's id. */
    public static final String ID = "polecat";

    private static final String NORMAL = "normal";
    private static final String NORMAL_UNDER_OTHER_HEADER = "normal-under-other-header";
    private static final String OTHER_COLUMNS = "other-columns";

    private static final List<String> COLUMNS =
            PolecatColumns.ALL.stream().map(ColumnKey::name).toList();
    /** Names in headers whose columns the rows may not have. */
    private static final Set<String> UNSURE = Set.of("headline", "event text", "feed", "story id");

    private static final List<ColumnKey<?>> REQUIRED = List.of(
            PolecatColumns.EVENT_ID,
            PolecatColumns.EVENT_DATE,
            PolecatColumns.EVENT_TYPE,
            PolecatColumns.ACTOR_NAME,
            PolecatColumns.RECIPIENT_NAME);

    private static final Optional<TableWriting> WRITING = Optional.of(new TableWriting(
                    TableHead.named(NORMAL, COLUMNS), TableStyle.TSV, PolecatColumns.ALL, PolecatCells.ATTRIBUTES)
            .withNeeded(PolecatColumns.EVENT_ID, PolecatColumns.EVENT_DATE));

    /** The format; stateless. */
    public PolecatFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "POLECAT events";
    }

    @Override
    public Map<String, List<String>> layouts() {
        return Map.of(NORMAL, COLUMNS);
    }

    @Override
    protected TableDialect dialect(Sample sample) {
        return CodedDialect.of(sample);
    }

    @Override
    protected Optional<TableHead> head(List<String> firstRow) {
        return head(firstRow, List.of());
    }

    @Override
    protected Optional<TableHead> head(List<String> firstRow, List<String> secondRow) {
        if (REQUIRED.stream().anyMatch(column -> column.indexIn(firstRow) < 0)) {
            return Optional.empty();
        }
        List<String> named = withoutNamelessAtTheEnd(firstRow);
        if (followsNormalOrderUnderOtherHeader(named, secondRow)) {
            return Optional.of(TableHead.named(NORMAL_UNDER_OTHER_HEADER, COLUMNS));
        }
        int nameless = firstRow.size() - named.size();
        return Optional.of(TableHead.named(isNormal(named) ? NORMAL : OTHER_COLUMNS, firstRow)
                .withOptionalColumns(nameless));
    }

    /** Rows need not end with the tabs that the header ends with. */
    private static List<String> withoutNamelessAtTheEnd(List<String> header) {
        int size = header.size();
        while (header.get(size - 1).isBlank()) {
            size--;
        }
        return header.subList(0, size);
    }

    private static boolean isNormal(List<String> header) {
        if (header.size() != COLUMNS.size()) {
            return false;
        }
        for (int i = 0; i < header.size(); i++) {
            if (PolecatColumns.ALL.get(i).indexIn(List.of(header.get(i))) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean followsNormalOrderUnderOtherHeader(List<String> header, List<String> row) {
        boolean unsure = header.stream()
                .anyMatch(name -> UNSURE.contains(
                        name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('.', ' ')));
        if (!unsure || row.size() < COLUMNS.size() || !isDay(row, COLUMNS.indexOf(PolecatColumns.EVENT_DATE.name()))) {
            return false;
        }
        return row.size() < header.size() || !isDay(row, PolecatColumns.EVENT_DATE.indexIn(header));
    }

    private static boolean isDay(List<String> row, int index) {
        return PolecatText.CELLS.presentDay(row.get(index)).isPresent();
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new PolecatMapping(head);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Event type and mode are those of PLOVER for the type of event, quad code, intensity and contexts of a new row those of
     * PLOVER's lists. What is missing is left empty, or {@code None} among several. An event without a day is not written.
     */
    @Override
    protected Optional<TableWriting> writing() {
        return WRITING;
    }

    @Override
    protected String expectation() {
        return "a header with Event ID, Event Date, Event Type, Actor Name and Recipient Name";
    }
}
