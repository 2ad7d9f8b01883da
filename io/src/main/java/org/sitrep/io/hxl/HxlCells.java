package org.sitrep.io.hxl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.CarriedAttribute;
import org.sitrep.io.table.EventCells;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;

/** The cells that an event becomes under tags: the way back of {@link HxlMapping}. */
final class HxlCells {
    private static final List<CarriedAttribute> WHAT_AND_WHEN = List.of(
            new CarriedAttribute(
                    "id",
                    List.of(HxlColumns.EVENT_ID),
                    (event, cells) -> cells.set(HxlColumns.EVENT_ID, event.id().toString())),
            new CarriedAttribute(
                    "title",
                    List.of(HxlColumns.EVENT_NAME),
                    (event, cells) ->
                            cells.set(HxlColumns.EVENT_NAME, event.title().orElse(""))),
            new CarriedAttribute("type", List.of(HxlColumns.EVENT_TYPE, HxlColumns.EVENT_SUBTYPE), HxlCells::type),
            new CarriedAttribute("codings", List.of(HxlColumns.EVENT_CODES), HxlCells::codings),
            new CarriedAttribute("status", List.of(HxlColumns.STATUS), HxlCells::status),
            new CarriedAttribute(
                    "time",
                    HxlTimes.COLUMNS,
                    HxlCells::time,
                    "The first and the last day are kept, and a precision that was stated; hours, an open end, other"
                            + " renderings, the wording and marks of doubt are not."),
            new CarriedAttribute(
                    "participants",
                    HxlGroupCells.COLUMNS,
                    HxlGroupCells::write,
                    "Names are kept, and the kinds of the two sides; the first of each side stands for it, and all others"
                            + " take part in a way that is not told."),
            new CarriedAttribute(
                    "places",
                    HxlPlaceCells.COLUMNS,
                    HxlPlaceCells::write,
                    "Only the first place is kept, with one code of its country."));

    private static final String LIMITS_OF_CASUALTIES =
            "For each harm only the first claim is kept, that of the dataset itself before those of others; who claims it, its"
                    + " status and its note are not. Bounds have columns for people killed and injured alone, numbers that"
                    + " are not told have none, and none reported is 0.";

    private static final List<CarriedAttribute> WHENCE = List.of(
            new CarriedAttribute(
                    "sources",
                    List.of(HxlColumns.SOURCE, HxlColumns.SOURCE_ID, HxlColumns.SOURCE_URL, HxlColumns.DATE_REPORTED),
                    HxlCells::sources,
                    "Publishers are kept, and of the first source its id, URL and day of publication."),
            new CarriedAttribute(
                    "note",
                    List.of(HxlColumns.DESCRIPTION),
                    (event, cells) ->
                            cells.set(HxlColumns.DESCRIPTION, event.note().orElse(""))),
            new CarriedAttribute(
                    "tags",
                    List.of(HxlColumns.TAGS, HxlColumns.EVENTS, HxlColumns.CAUSE, HxlColumns.SEVERITY),
                    HxlCells::tags));

    private HxlCells() {}

    /** The attributes of a table, by its columns of people affected. */
    static List<CarriedAttribute> attributes(HxlCasualtyCells casualties) {
        List<CarriedAttribute> attributes = new ArrayList<>(WHAT_AND_WHEN);
        attributes.add(new CarriedAttribute("casualties", casualties.keys(), casualties::write, LIMITS_OF_CASUALTIES));
        attributes.addAll(WHENCE);
        return attributes;
    }

    private static void type(Event event, EventCells cells) {
        cells.set(HxlColumns.EVENT_TYPE, typeText(event, cells));
        cells.set(HxlColumns.EVENT_SUBTYPE, subtypeText(event, cells));
    }

    private static String typeText(Event event, EventCells cells) {
        return cells.has(HxlColumns.EVENT_TYPE)
                ? HxlTypes.type(
                        event, original(HxlColumns.EVENT_TYPE, cells), original(HxlColumns.EVENT_SUBTYPE, cells))
                : "";
    }

    private static String subtypeText(Event event, EventCells cells) {
        return cells.has(HxlColumns.EVENT_SUBTYPE)
                ? HxlTypes.subtype(
                        event, original(HxlColumns.EVENT_TYPE, cells), original(HxlColumns.EVENT_SUBTYPE, cells))
                : "";
    }

    private static String original(ColumnKey<String> column, EventCells cells) {
        return Cells.clean(cells.original(column));
    }

    /** The codings that the words of the type do not say. */
    private static void codings(Event event, EventCells cells) {
        List<Coding> said =
                HxlTypes.read(typeText(event, cells), subtypeText(event, cells)).codings();
        cells.set(
                HxlColumns.EVENT_CODES,
                HxlText.join(event.codings().stream()
                        .filter(coding -> !said.contains(coding))
                        .map(HxlText::text)));
    }

    private static void status(Event event, EventCells cells) {
        cells.set(
                HxlColumns.STATUS,
                event.status()
                        .map(ClaimStatus::code)
                        .or(() -> fact(HxlColumns.STATUS).in(event.tags()))
                        .orElse(""));
    }

    private static void time(Event event, EventCells cells) {
        Optional<EventTime> time = event.time();
        Optional<LocalDate> first = time.flatMap(EventTime::earliest);
        Optional<LocalDate> last = time.flatMap(EventTime::latest);
        String before = cells.original(HxlColumns.DATE);
        if (cells.has(HxlColumns.DATE) && (!before.isBlank() || !cells.has(HxlColumns.DATE_START))) {
            cells.set(HxlColumns.DATE, HxlTimes.text(first.or(() -> last), before));
        } else {
            String start = cells.original(HxlColumns.DATE_START);
            String end = cells.original(HxlColumns.DATE_END);
            boolean endIsLeftOut = !start.isBlank() && end.isBlank() && first.equals(last);
            cells.set(HxlColumns.DATE_START, HxlTimes.text(first, start));
            cells.set(HxlColumns.DATE_END, endIsLeftOut ? "" : HxlTimes.text(last, end));
        }
        Optional<LocalDate> day = first.or(() -> last);
        cells.set(
                HxlColumns.DATE_YEAR,
                day.map(known -> String.valueOf(known.getYear())).orElse(""));
        cells.set(
                HxlColumns.DATE_MONTH,
                day.map(known -> HxlTimes.month(known.getMonth(), cells.original(HxlColumns.DATE_MONTH)))
                        .orElse(""));
        cells.set(
                HxlColumns.DATE_PRECISION,
                time.flatMap(EventTime::statedPrecision)
                        .map(TimePrecision::code)
                        .orElse(""));
    }

    private static void sources(Event event, EventCells cells) {
        Optional<Source> first = event.sources().stream().findFirst();
        cells.set(
                HxlColumns.SOURCE,
                HxlText.join(event.sources(), source -> source.publisher().or(source::title)));
        cells.set(
                HxlColumns.SOURCE_ID,
                first.flatMap(Source::id).map(Object::toString).orElse(""));
        cells.set(HxlColumns.SOURCE_URL, first.flatMap(Source::url).orElse(""));
        cells.set(
                HxlColumns.DATE_REPORTED,
                HxlTimes.text(
                        first.flatMap(Source::published).flatMap(EventTime::earliest),
                        cells.original(HxlColumns.DATE_REPORTED)));
    }

    /** The tags that have no column of their own. */
    private static void tags(Event event, EventCells cells) {
        List<String> left = new ArrayList<>(event.tags());
        for (HxlMapping.Fact fact : HxlMapping.FACTS) {
            Optional<String> said = fact.in(left);
            boolean status = fact.column() == HxlColumns.STATUS;
            if (cells.has(fact.column()) && !(status && event.status().isPresent())) {
                said.ifPresent(text -> left.remove(fact.tag(text)));
            }
            if (!status) {
                cells.set(fact.column(), said.orElse(""));
            }
        }
        cells.set(HxlColumns.TAGS, HxlText.join(left.stream()));
    }

    private static HxlMapping.Fact fact(Object column) {
        return HxlMapping.FACTS.stream()
                .filter(fact -> fact.column() == column)
                .findFirst()
                .orElseThrow();
    }
}
