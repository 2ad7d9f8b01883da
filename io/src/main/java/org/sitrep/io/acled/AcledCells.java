package org.sitrep.io.acled;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.code.CodeEntry;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.WrittenDays;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.internal.DateParts;
import org.sitrep.io.internal.Deaths;
import org.sitrep.io.table.CarriedAttribute;
import org.sitrep.io.table.EventCells;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;

/** The cells that an event becomes in ACLED's files: the way back of {@link AcledMapping}. */
final class AcledCells {
    private static final Crosswalk<EventType> SUB_TYPES =
            Crosswalk.load(CodeScheme.ACLED_SUB_EVENT_TYPE, EventType.class);
    private static final Crosswalk<EventType> TYPES = Crosswalk.load(CodeScheme.ACLED_EVENT_TYPE, EventType.class);
    private static final CodeList SUB_TYPE_CODES = CodeList.of(CodeScheme.ACLED_SUB_EVENT_TYPE);
    private static final Crosswalk<TimePrecision> TIMES =
            Crosswalk.load(CodeScheme.ACLED_TIME_PRECISION, TimePrecision.class);
    private static final String BETWEEN = "; ";

    private static final List<ColumnKey<?>> DAYS =
            List.of(AcledColumns.EVENT_DATE, AcledColumns.YEAR, AcledColumns.TIME_PRECISION);

    /** The attributes and their columns. */
    static final List<CarriedAttribute> ATTRIBUTES = List.of(
            new CarriedAttribute(
                    "id",
                    List.of(AcledColumns.EVENT_ID_CNTY),
                    (event, cells) ->
                            cells.set(AcledColumns.EVENT_ID_CNTY, event.id().toString())),
            new CarriedAttribute(
                    "type",
                    List.of(AcledColumns.EVENT_TYPE, AcledColumns.SUB_EVENT_TYPE, AcledColumns.DISORDER_TYPE),
                    AcledCells::type,
                    "The type becomes the sub-event type nearest to it, with the event type and disorder type above that."),
            new CarriedAttribute(
                    "codings",
                    List.of(AcledColumns.INTERACTION, AcledColumns.CIVILIAN_TARGETING),
                    AcledCells::codings,
                    "Of codes only those of ACLED are kept: the types, the interaction, the flag for civilian targeting."),
            new CarriedAttribute(
                    "time",
                    List.of(AcledColumns.EVENT_DATE, AcledColumns.YEAR, AcledColumns.TIME_PRECISION),
                    AcledCells::time,
                    "Only the first day is kept, and whether it is known to the day, the week or the month."),
            new CarriedAttribute(
                    "participants",
                    AcledActorCells.COLUMNS,
                    AcledActorCells::write,
                    "Only the first initiator or side A and the first target or side B are kept, and who stands beside"
                            + " them: by name, the two also by kind of party."),
            new CarriedAttribute(
                    "places",
                    AcledPlaceCells.COLUMNS,
                    AcledPlaceCells::write,
                    "Only the first place is kept: its name, country, divisions and coordinates; its precision is one of"
                            + " 1 to 3."),
            new CarriedAttribute(
                    "casualties",
                    List.of(AcledColumns.FATALITIES),
                    AcledCells::fatalities,
                    "Only one claim about people killed is kept, that of the dataset itself if there is one, and of it one"
                            + " number: the best, or else the least or greatest that is said, and 0 where no whole one is."),
            new CarriedAttribute(
                    "sources",
                    List.of(AcledColumns.SOURCE, AcledColumns.SOURCE_SCALE),
                    AcledCells::sources,
                    "Of a source its publisher is kept, or else its title or address; of the scales, the first."),
            new CarriedAttribute(
                    "note",
                    List.of(AcledColumns.NOTES),
                    (event, cells) -> cells.set(AcledColumns.NOTES, event.note().orElse(""))),
            new CarriedAttribute(
                    "tags",
                    List.of(AcledColumns.TAGS),
                    (event, cells) -> cells.set(AcledColumns.TAGS, String.join(BETWEEN, event.tags())),
                    "A tag with a semicolon and a blank in it is read back as several."));

    private AcledCells() {}

    /** The event type and disorder type are those that the sub-event type belongs to, unless the codings say others. */
    private static void type(Event event, EventCells cells) {
        List<Coding> codings = event.codings();
        String type = Codes.of(codings, CodeScheme.ACLED_EVENT_TYPE);
        String subType = Codes.of(codings, CodeScheme.ACLED_SUB_EVENT_TYPE);
        String disorder = codings.stream()
                .filter(coding -> coding.scheme().equals(CodeScheme.ACLED_DISORDER_TYPE))
                .map(Coding::code)
                .collect(Collectors.joining(BETWEEN));
        boolean coded = subType.isEmpty() ? means(TYPES, type, event) : means(SUB_TYPES, subType, event);
        String found = coded ? "" : Codes.of(SUB_TYPES, event.type());
        if (!found.isEmpty()) {
            subType = found;
            Optional<CodeEntry> entry = SUB_TYPE_CODES.entry(found);
            type = entry.flatMap(of -> of.attribute("event-type")).orElse(type);
            disorder = entry.flatMap(of -> of.attribute("disorder-type")).orElse(disorder);
        } else if (!coded && type.isEmpty()) {
            type = Codes.of(TYPES, event.type());
        }
        cells.set(AcledColumns.EVENT_TYPE, type);
        cells.set(AcledColumns.SUB_EVENT_TYPE, subType);
        cells.set(AcledColumns.DISORDER_TYPE, disorder);
    }

    private static boolean means(Crosswalk<EventType> crosswalk, String code, Event event) {
        return crosswalk.matches(code).stream().anyMatch(match -> match.target() == event.type());
    }

    private static void codings(Event event, EventCells cells) {
        Optional<Coding> interaction = event.codings().stream()
                .filter(coding -> coding.scheme().equals(CodeScheme.ACLED_INTERACTION))
                .findFirst();
        cells.set(
                AcledColumns.INTERACTION,
                interaction
                        .map(coding -> AcledActorCells.told(coding, cells.original(AcledColumns.INTERACTION)))
                        .orElse(""));
        cells.set(AcledColumns.CIVILIAN_TARGETING, Codes.of(event.codings(), AcledMapping.CIVILIAN_TARGETING));
    }

    private static void time(Event event, EventCells cells) {
        if (event.time().isEmpty() && !cells.original(AcledColumns.EVENT_DATE).isEmpty()) {
            // a row has a day, so that it keeps the one it had
            for (ColumnKey<?> column : DAYS) {
                cells.set(column, cells.original(column));
            }
            return;
        }
        Optional<EventTime> time = DateParts.time(event);
        Optional<LocalDate> first = time.flatMap(EventTime::earliest).or(() -> time.flatMap(EventTime::latest));
        Optional<LocalDate> last = time.flatMap(EventTime::latest).or(() -> first);
        cells.set(
                AcledColumns.EVENT_DATE,
                first.map(day -> WrittenDays.format(day, cells.original(AcledColumns.EVENT_DATE)))
                        .orElse(""));
        cells.set(
                AcledColumns.YEAR,
                first.map(day -> String.valueOf(day.getYear())).orElse(""));
        cells.set(
                AcledColumns.TIME_PRECISION,
                first.isEmpty()
                        ? ""
                        : precision(time.get(), ChronoUnit.DAYS.between(first.get(), last.orElse(first.get())) + 1));
    }

    /** ACLED knows the day, the week and the month; what is known less finely than a week is put down as the month. */
    private static String precision(EventTime time, long days) {
        Optional<TimePrecision> stated = time.statedPrecision();
        String code = stated.map(precision -> Codes.of(TIMES, precision)).orElse("");
        if (!code.isEmpty()) {
            return code;
        }
        if (stated.filter(precision -> precision == TimePrecision.DAYS).isPresent() || (days > 1 && days <= 7)) {
            return "2";
        }
        boolean coarse = stated.filter(precision -> precision.compareTo(TimePrecision.MONTH) > 0)
                .isPresent();
        return coarse || days > 7 ? "3" : "1";
    }

    /** ACLED always has a number, and 0 where none is told. */
    private static void fatalities(Event event, EventCells cells) {
        Optional<CasualtyClaim> claim = Deaths.claim(event);
        cells.set(
                AcledColumns.FATALITIES,
                claim.map(said -> String.valueOf(Deaths.of(said.count()).best()))
                        .orElse(""));
        if (claim.isEmpty()) {
            cells.fill(AcledColumns.FATALITIES, "0");
        }
    }

    private static void sources(Event event, EventCells cells) {
        cells.set(
                AcledColumns.SOURCE,
                event.sources().stream()
                        .map(source -> source.publisher()
                                .or(source::title)
                                .or(source::url)
                                .orElse(""))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(BETWEEN)));
        cells.set(
                AcledColumns.SOURCE_SCALE,
                event.sources().stream()
                        .map(Source::scale)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(""));
    }
}
