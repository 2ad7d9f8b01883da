package org.sitrep.io.icews;

import static org.sitrep.io.icews.IcewsText.CELLS;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.EventId;
import org.sitrep.id.SourceId;
import org.sitrep.io.coded.CameoCodes;
import org.sitrep.io.coded.CodedText;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Party;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;
import org.sitrep.source.SourceBuilder;
import org.sitrep.time.EventTime;

/** Makes an event of a row of ICEWS, whichever columns it has. */
final class IcewsMapping implements RowMapping {
    /** Digits; R writes {@code 1e+05} for a round one. */
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}|[0-9](\\.[0-9]+)?e\\+[0-9]{1,2}");

    private static final int MOST_DIGITS = 18;

    /** Event texts that stand for no known code. */
    static final CodeScheme EVENT_TEXT = CodeScheme.of("icews-event-text");

    private final int id;
    private final int date;
    private final int eventText;
    private final int code;
    private final int story;
    private final int publisher;
    private final int headline;
    private final int sentence;
    private final IcewsActors sources;
    private final IcewsActors targets;
    private final IcewsPlaces places;
    private final BlockCache<EventTime> times;
    private final BlockCache<Kind> kinds;

    /** What the columns for text and code say. */
    private record Kind(EventType type, List<Coding> codings) {}

    IcewsMapping(TableHead head) {
        List<String> columns = head.columns();
        id = IcewsColumns.EVENT_ID.indexIn(columns);
        date = IcewsColumns.EVENT_DATE.indexIn(columns);
        eventText = IcewsColumns.EVENT_TEXT.indexIn(columns);
        code = IcewsColumns.CAMEO_CODE.indexIn(columns);
        story = IcewsColumns.STORY_ID.indexIn(columns);
        publisher = IcewsColumns.PUBLISHER.indexIn(columns);
        headline = IcewsColumns.HEADLINE.indexIn(columns);
        sentence = IcewsColumns.EVENT_SENTENCE.indexIn(columns);
        BlockCache<Party> actors = new BlockCache<>();
        sources = new IcewsActors(
                columns, IcewsColumns.SOURCE_NAME, IcewsColumns.SOURCE_SECTORS, IcewsColumns.SOURCE_COUNTRY, actors);
        targets = new IcewsActors(
                columns, IcewsColumns.TARGET_NAME, IcewsColumns.TARGET_SECTORS, IcewsColumns.TARGET_COUNTRY, actors);
        places = new IcewsPlaces(columns);
        times = new BlockCache<>(date);
        kinds = new BlockCache<>(eventText, code);
    }

    @Override
    public Record map(TableRow row, Origin origin) {
        Kind kind = kinds.get(row, () -> kind(row));
        EventBuilder event = Event.builder()
                .id(id(row))
                .type(kind.type())
                .addAllCodings(kind.codings())
                .time(times.get(row, () -> time(row)))
                .origin(origin);
        sources.party(row).ifPresent(party -> event.addParticipant(Participant.of(ParticipantRole.INITIATOR, party)));
        targets.party(row).ifPresent(party -> event.addParticipant(Participant.of(ParticipantRole.TARGET, party)));
        places.place(row).ifPresent(event::addPlace);
        source(row).ifPresent(event::addSource);
        CELLS.said(row, sentence).ifPresent(event::note);
        return event.build();
    }

    private EventId id(TableRow row) {
        String text = CELLS.id(row, id, "the id of the event, a whole number");
        if (!CodedText.isDigits(text, MOST_DIGITS) && !ID.matcher(text).matches()) {
            throw new BadCellException(id, "bad-number", "the id of the event, a whole number", row.text(id));
        }
        return EventId.of(text);
    }

    private EventTime time(TableRow row) {
        return CELLS.day(row, date, "a date like 2018-06-01 or 6/1/2018");
    }

    /**
     * The code that the row has or, without one, that its text stands for. A program that took the codes for numbers has
     * written 40 or 10 for 040 and 010; the text tells.
     */
    private Kind kind(TableRow row) {
        String number = CELLS.text(row, code);
        String text = CELLS.text(row, eventText);
        Optional<Coding> told = CameoCodes.ofText(text);
        if (number.isEmpty() && told.isEmpty()) {
            return text.isEmpty()
                    ? new Kind(EventType.UNKNOWN, List.of())
                    : new Kind(EventType.OTHER, List.of(Coding.of(EVENT_TEXT, text)));
        }
        Coding coding = told.filter(known -> number.isEmpty() || known.code().equals("0" + number))
                .orElseGet(() -> CameoCodes.coding(number));
        return new Kind(CameoCodes.type(coding.code()), List.of(coding));
    }

    private Optional<Source> source(TableRow row) {
        String storyId = CELLS.text(row, story);
        String published = CELLS.text(row, publisher);
        String title = CELLS.text(row, headline);
        if (storyId.isEmpty() && published.isEmpty() && title.isEmpty()) {
            return Optional.empty();
        }
        SourceBuilder source = Source.builder();
        if (!storyId.isEmpty()) {
            source.id(SourceId.of("icews/" + storyId));
        }
        if (!published.isEmpty()) {
            source.publisher(published);
        }
        if (!title.isEmpty()) {
            source.title(title);
        }
        return Optional.of(source.build());
    }
}
