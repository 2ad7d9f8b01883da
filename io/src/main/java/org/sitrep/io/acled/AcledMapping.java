package org.sitrep.io.acled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventCategory;
import org.sitrep.event.EventType;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.io.cells.WrittenDays;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Party;
import org.sitrep.place.Place;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;

/**
 * Makes an event of a row of ACLED, whatever its layout; {@link AcledFormat} tells how.
 *
 * <p>Columns that belong together (an actor, the place, the codes) are made into values once for all rows that have the same
 * cells there.
 */
final class AcledMapping implements RowMapping {
    private static final CodeScheme EXPORT_TYPE = CodeScheme.of("acled-export-type");
    static final CodeScheme CIVILIAN_TARGETING = CodeScheme.of("acled-civilian-targeting");
    private static final Coding MONADIC = Coding.of(EXPORT_TYPE, "monadic");
    private static final Coding CIVILIANS_TARGETED = Coding.of(CIVILIAN_TARGETING, "Civilian targeting");

    private static final Crosswalk<EventType> SUB_TYPES =
            Crosswalk.load(CodeScheme.ACLED_SUB_EVENT_TYPE, EventType.class);
    private static final Crosswalk<EventType> TYPES = Crosswalk.load(CodeScheme.ACLED_EVENT_TYPE, EventType.class);
    private static final Crosswalk<TimePrecision> TIMES =
            Crosswalk.load(CodeScheme.ACLED_TIME_PRECISION, TimePrecision.class);

    private final boolean serialDays;
    private final boolean monadic;
    private final int id;
    private final int date;
    private final int timePrecision;
    private final int disorderType;
    private final int eventType;
    private final int subEventType;
    private final int interaction;
    private final int civilianTargeting;
    private final int source;
    private final int scale;
    private final int notes;
    private final int fatalities;
    private final int tags;

    private final AcledActors actor1;
    private final AcledActors actor2;
    private final AcledPlaces places;
    private final BlockCache<Kind> kinds;
    private final BlockCache<EventTime> times;
    private final BlockCache<List<Source>> sources;

    /** What the columns of codes say. */
    private record Kind(EventType type, List<Coding> codings) {
        boolean isViolenceAgainstCivilians() {
            return type.category() == EventCategory.VIOLENCE_AGAINST_CIVILIANS;
        }
    }

    AcledMapping(TableHead head) {
        this(head, false);
    }

    /** A mapping of rows in which a day may be a serial number of Excel. */
    AcledMapping(TableHead head, boolean serialDays) {
        this.serialDays = serialDays;
        List<String> columns = head.columns();
        monadic = head.layout().equals(AcledLayouts.MONADIC);
        id = AcledColumns.EVENT_ID_CNTY.indexIn(columns);
        date = AcledColumns.EVENT_DATE.indexIn(columns);
        timePrecision = AcledColumns.TIME_PRECISION.indexIn(columns);
        disorderType = AcledColumns.DISORDER_TYPE.indexIn(columns);
        eventType = AcledColumns.EVENT_TYPE.indexIn(columns);
        subEventType = AcledColumns.SUB_EVENT_TYPE.indexIn(columns);
        interaction = AcledColumns.INTERACTION.indexIn(columns);
        civilianTargeting = AcledColumns.CIVILIAN_TARGETING.indexIn(columns);
        source = AcledColumns.SOURCE.indexIn(columns);
        scale = AcledColumns.SOURCE_SCALE.indexIn(columns);
        notes = AcledColumns.NOTES.indexIn(columns);
        fatalities = AcledColumns.FATALITIES.indexIn(columns);
        tags = AcledColumns.TAGS.indexIn(columns);
        kinds = new BlockCache<>(disorderType, eventType, subEventType, interaction, civilianTargeting);
        times = new BlockCache<>(date, timePrecision);
        sources = BlockCache.ofFew(source, scale);
        BlockCache<List<Party>> associates = BlockCache.ofFew();
        actor1 = new AcledActors(
                columns, AcledColumns.ACTOR1, AcledColumns.ASSOC_ACTOR_1, AcledColumns.INTER1, associates);
        actor2 = new AcledActors(
                columns, AcledColumns.ACTOR2, AcledColumns.ASSOC_ACTOR_2, AcledColumns.INTER2, associates);
        places = new AcledPlaces(columns);
    }

    @Override
    public Record map(TableRow row, Origin origin) {
        String eventId = AcledText.text(row, id);
        if (eventId.isEmpty()) {
            throw new BadCellException(id, "missing-id", "the id of the event, such as ETH9766", row.text(id));
        }
        Kind kind = kinds.get(row, () -> kind(row));
        boolean civilians = kind.isViolenceAgainstCivilians();
        EventBuilder event = Event.builder()
                .id(EventId.of(eventId))
                .type(kind.type())
                .addAllCodings(kind.codings())
                .time(times.get(row, () -> time(row)))
                .addAllSources(sources.get(row, () -> sources(row)))
                .origin(origin);
        actor1.addTo(event, row, civilians ? ParticipantRole.INITIATOR : ParticipantRole.SIDE_A);
        actor2.addTo(event, row, civilians ? ParticipantRole.TARGET : ParticipantRole.SIDE_B);
        String tag = AcledText.text(row, tags);
        if (!tag.isEmpty()) {
            event.addAllTags(AcledText.list(tag));
        }
        Optional<Place> place = places.place(row);
        if (place.isPresent()) {
            event.addPlace(place.get());
        }
        if (!AcledText.isEmpty(row, fatalities)) {
            event.addCasualty(CasualtyClaim.builder()
                    .id(ClaimId.of(eventId + "-fatalities"))
                    .harm(Harm.KILLED)
                    .count(count(AcledText.integer(row, fatalities)))
                    .build());
        }
        String note = AcledText.text(row, notes);
        if (!note.isEmpty()) {
            event.note(note);
        }
        return event.build();
    }

    /** ACLED's 0 says that no deaths are reported, or that their number is not known. */
    private static Count count(long fatalities) {
        return fatalities == 0 ? Count.noneReported() : Count.exact(fatalities);
    }

    private Kind kind(TableRow row) {
        String type = AcledText.text(row, eventType);
        String subType = AcledText.text(row, subEventType);
        List<Coding> codings = new ArrayList<>();
        for (String disorder : AcledText.list(AcledText.text(row, disorderType))) {
            codings.add(coding(CodeScheme.ACLED_DISORDER_TYPE, disorder));
        }
        addCoding(codings, CodeScheme.ACLED_EVENT_TYPE, type);
        addCoding(codings, CodeScheme.ACLED_SUB_EVENT_TYPE, subType);
        addCoding(codings, CodeScheme.ACLED_INTERACTION, AcledText.text(row, interaction));
        String targeting = AcledText.text(row, civilianTargeting);
        if (!targeting.isEmpty()) {
            boolean usual = targeting.equalsIgnoreCase("Civilian targeting")
                    || targeting.equalsIgnoreCase("Civilians targeted");
            codings.add(usual ? CIVILIANS_TARGETED : Coding.of(CIVILIAN_TARGETING, targeting));
        }
        if (monadic) {
            codings.add(MONADIC);
        }
        EventType ours = SUB_TYPES
                .match(subType)
                .or(() -> TYPES.match(type))
                .map(Match::target)
                .orElse(type.isEmpty() && subType.isEmpty() ? EventType.UNKNOWN : EventType.OTHER);
        return new Kind(ours, List.copyOf(codings));
    }

    private static void addCoding(List<Coding> codings, CodeScheme scheme, String text) {
        if (!text.isEmpty()) {
            codings.add(coding(scheme, text));
        }
    }

    private static Coding coding(CodeScheme scheme, String text) {
        return CodeList.of(scheme).findSpelling(text).orElseGet(() -> Coding.of(scheme, text));
    }

    private EventTime time(TableRow row) {
        String text = AcledText.text(row, date);
        LocalDate day = WrittenDays.parse(text)
                .or(() -> serialDays ? WrittenDays.ofSerial(text) : Optional.empty())
                .orElseThrow(() -> new BadCellException(
                        date, "bad-date", "a date like 2024-01-31, 31 January 2024 or 31/01/2024", row.text(date)));
        EventTime time = EventTime.of(day);
        String code = AcledText.text(row, timePrecision);
        if (code.isEmpty()) {
            return time;
        }
        TimePrecision precision =
                TIMES.match(AcledText.whole(code)).map(Match::target).orElse(TimePrecision.UNKNOWN);
        return precision == TimePrecision.DAY ? time : time.approximately().withPrecision(precision);
    }

    private List<Source> sources(TableRow row) {
        String reach = AcledText.text(row, scale);
        List<Source> made = new ArrayList<>();
        for (String publisher : AcledText.list(AcledText.text(row, source))) {
            made.add(Source.builder()
                    .publisher(publisher)
                    .scale(Optional.of(reach).filter(text -> !text.isEmpty()))
                    .build());
        }
        return List.copyOf(made);
    }
}
