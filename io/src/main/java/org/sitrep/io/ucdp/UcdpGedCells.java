package org.sitrep.io.ucdp;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.event.Event;
import org.sitrep.event.EventCategory;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.internal.DateParts;
import org.sitrep.io.internal.Sides;
import org.sitrep.io.table.CarriedAttribute;
import org.sitrep.io.table.EventCells;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;

/** The cells that an event becomes in UCDP's files: the way back of {@link UcdpGedMapping}. */
final class UcdpGedCells {
    private static final Crosswalk<EventType> TYPES = Crosswalk.load(CodeScheme.UCDP_VIOLENCE_TYPE, EventType.class);
    private static final Crosswalk<TimePrecision> PRECISIONS =
            Crosswalk.load(CodeScheme.UCDP_DATE_PRECISION, TimePrecision.class);
    private static final int LENGTH_OF_DAY = 10;
    private static final String MIDNIGHT = " 00:00:00.000";
    private static final String MIDNIGHT_IN_JSON = "T00:00:00";
    /** What {@code number_of_sources} says where they are not recorded. */
    private static final String NOT_RECORDED = "-1";

    private static final List<ColumnKey<?>> DAYS =
            List.of(UcdpGedColumns.YEAR, UcdpGedColumns.DATE_PREC, UcdpGedColumns.DATE_START, UcdpGedColumns.DATE_END);

    /** The attributes and their columns. */
    static final List<CarriedAttribute> ATTRIBUTES = attributes(MIDNIGHT);

    /** The attributes and their members in JSON. */
    static final List<CarriedAttribute> JSON_ATTRIBUTES = attributes(MIDNIGHT_IN_JSON);

    private UcdpGedCells() {}

    // Length: one declaration an attribute
    private static List<CarriedAttribute> attributes(String midnight) {
        return List.of(
                new CarriedAttribute(
                        "id",
                        List.of(UcdpGedColumns.ID),
                        (event, cells) -> cells.set(
                                UcdpGedColumns.ID, Codes.number(event.id().toString())),
                        "An id that is no number becomes one of twelve digits."),
                new CarriedAttribute(
                        "type",
                        List.of(UcdpGedColumns.TYPE_OF_VIOLENCE),
                        (event, cells) -> cells.set(UcdpGedColumns.TYPE_OF_VIOLENCE, type(event)),
                        "Every event becomes state-based, non-state or one-sided violence: by its type or, failing that,"
                                + " by who takes part."),
                new CarriedAttribute(
                        "codings",
                        List.of(
                                UcdpGedColumns.CONFLICT_NEW_ID,
                                UcdpGedColumns.CONFLICT_NAME,
                                UcdpGedColumns.DYAD_NEW_ID,
                                UcdpGedColumns.DYAD_NAME),
                        UcdpGedCells::codings,
                        "Of codes only the type of violence, the first conflict and the first dyad are kept."),
                new CarriedAttribute(
                        "time",
                        List.of(
                                UcdpGedColumns.YEAR,
                                UcdpGedColumns.DATE_PREC,
                                UcdpGedColumns.DATE_START,
                                UcdpGedColumns.DATE_END),
                        (event, cells) -> time(event, midnight, cells),
                        "Only the first and the last day are kept, and how finely they are known as one of 1 to 5; an"
                                + " event without a time takes the day on which its first source was published."),
                new CarriedAttribute(
                        "participants",
                        List.of(
                                UcdpGedColumns.SIDE_A_NEW_ID,
                                UcdpGedColumns.SIDE_A,
                                UcdpGedColumns.GWNOA,
                                UcdpGedColumns.SIDE_B_NEW_ID,
                                UcdpGedColumns.SIDE_B,
                                UcdpGedColumns.GWNOB),
                        UcdpGedCells::participants,
                        "Only the first initiator or side A and the first target or side B are kept: by name, by UCDP's"
                                + " number and by the numbers of states of Gleditsch and Ward."),
                new CarriedAttribute(
                        "places",
                        UcdpPlaceCells.COLUMNS,
                        UcdpPlaceCells::write,
                        "Only the first place is kept: name, description, country, two divisions, coordinates and cell of"
                                + " the PRIO-GRID; its precision is one of 1 to 7."),
                new CarriedAttribute(
                        "casualties",
                        UcdpDeathCells.COLUMNS,
                        UcdpDeathCells::write,
                        "Only one claim about people killed is kept, that of the dataset itself if there is one: as low,"
                                + " best and high estimate, with the deaths of either side and of civilians; a count"
                                + " without a whole number becomes 0."),
                new CarriedAttribute(
                        "sources",
                        List.of(
                                UcdpGedColumns.NUMBER_OF_SOURCES,
                                UcdpGedColumns.SOURCE_ARTICLE,
                                UcdpGedColumns.SOURCE_OFFICE,
                                UcdpGedColumns.SOURCE_DATE,
                                UcdpGedColumns.SOURCE_HEADLINE,
                                UcdpGedColumns.SOURCE_ORIGINAL),
                        UcdpGedCells::sources,
                        "Of a source the publisher, the day and the title are kept, and whom the first names as its own"
                                + " source; where none has a publisher, only the note, title or address of the first."));
    }

    /** UCDP's three types follow from who fights whom; an event of a type that is none of them is put down to one so. */
    private static String type(Event event) {
        String code = Codes.of(event.codings(), TYPES, event.type());
        if (!code.isEmpty()) {
            return code;
        }
        if (event.type().category() == EventCategory.VIOLENCE_AGAINST_CIVILIANS) {
            return "3";
        }
        return isState(Sides.first(event)) || isState(Sides.second(event)) ? "1" : "2";
    }

    private static boolean isState(Optional<Participant> side) {
        return side.map(participant -> participant.party().kind())
                .filter(kind -> kind == PartyKind.STATE || kind == PartyKind.STATE_FORCES)
                .isPresent();
    }

    private static void codings(Event event, EventCells cells) {
        named(event, CodeScheme.UCDP_CONFLICT, UcdpGedColumns.CONFLICT_NEW_ID, UcdpGedColumns.CONFLICT_NAME, cells);
        named(event, CodeScheme.UCDP_DYAD, UcdpGedColumns.DYAD_NEW_ID, UcdpGedColumns.DYAD_NAME, cells);
    }

    private static void named(
            Event event, CodeScheme scheme, ColumnKey<?> number, ColumnKey<?> name, EventCells cells) {
        Optional<Coding> coding = event.codings().stream()
                .filter(any -> any.scheme().equals(scheme))
                .findFirst();
        cells.set(number, coding.map(Coding::code).orElse(""));
        cells.set(name, coding.flatMap(Coding::label).orElse(""));
    }

    private static void time(Event event, String midnight, EventCells cells) {
        if (event.time().isEmpty() && !cells.original(UcdpGedColumns.DATE_START).isEmpty()) {
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
                UcdpGedColumns.YEAR,
                first.map(day -> String.valueOf(day.getYear())).orElse(""));
        cells.set(UcdpGedColumns.DATE_START, day(first, UcdpGedColumns.DATE_START, midnight, cells));
        cells.set(UcdpGedColumns.DATE_END, day(last, UcdpGedColumns.DATE_END, midnight, cells));
        String stated = time.flatMap(EventTime::statedPrecision)
                .map(precision -> Codes.of(PRECISIONS, precision))
                .orElse("");
        cells.set(
                UcdpGedColumns.DATE_PREC,
                !stated.isEmpty() || first.isEmpty()
                        ? stated
                        : precision(ChronoUnit.DAYS.between(first.get(), last.orElse(first.get())) + 1));
    }

    /** The precision that a span of so many days has. */
    private static String precision(long days) {
        if (days <= 1) {
            return "1";
        }
        return days < 7 ? "2" : days == 7 ? "3" : days <= 31 ? "4" : "5";
    }

    /** A day with what stands behind the one in the row, which is midnight in the newer layouts. */
    private static String day(Optional<LocalDate> day, ColumnKey<?> column, String midnight, EventCells cells) {
        String before = cells.original(column);
        String clock = before.isEmpty() ? midnight : before.substring(Math.min(LENGTH_OF_DAY, before.length()));
        return day.map(date -> date + clock).orElse("");
    }

    private static void participants(Event event, EventCells cells) {
        Optional<Party> first = Sides.first(event).map(Participant::party);
        cells.set(UcdpGedColumns.SIDE_A_NEW_ID, text(first, UcdpGedCells::number));
        cells.set(UcdpGedColumns.SIDE_A, text(first, UcdpGedCells::name));
        cells.set(UcdpGedColumns.GWNOA, text(first, party -> states(party, event)));
        Optional<Party> second = Sides.second(event).map(Participant::party);
        cells.set(UcdpGedColumns.SIDE_B_NEW_ID, text(second, UcdpGedCells::number));
        cells.set(UcdpGedColumns.SIDE_B, text(second, UcdpGedCells::name));
        cells.set(UcdpGedColumns.GWNOB, text(second, party -> states(party, event)));
    }

    private static String text(Optional<Party> party, Function<Party, String> told) {
        return party.map(told).orElse("");
    }

    private static String number(Party party) {
        return Codes.of(party.codings(), CodeScheme.UCDP_ACTOR);
    }

    private static String name(Party party) {
        return party.name().orElse("");
    }

    /** The states themselves; where a group is from has no place in these columns unless the row had it there. */
    private static String states(Party party, Event event) {
        String coded = party.countries().stream()
                .filter(country -> country.scheme().equals(CodeScheme.GLEDITSCH_WARD))
                .map(Coding::code)
                .collect(Collectors.joining(", "));
        boolean state = party.kind() == PartyKind.STATE || party.kind() == PartyKind.STATE_FORCES;
        return coded.isEmpty() && state
                ? Codes.country(
                        party.countries(),
                        CodeScheme.GLEDITSCH_WARD,
                        event.time().flatMap(EventTime::earliest))
                : coded;
    }

    private static void sources(Event event, EventCells cells) {
        List<Source> sources = event.sources();
        boolean recorded =
                sources.stream().anyMatch(source -> source.publisher().isPresent());
        cells.set(UcdpGedColumns.NUMBER_OF_SOURCES, recorded ? String.valueOf(sources.size()) : NOT_RECORDED);
        cells.set(
                UcdpGedColumns.SOURCE_ARTICLE,
                recorded
                        ? joined(sources, UcdpGedCells::article)
                        : sources.stream()
                                .findFirst()
                                .flatMap(source ->
                                        source.note().or(source::title).or(source::url))
                                .orElse(""));
        cells.set(UcdpGedColumns.SOURCE_OFFICE, recorded ? joined(sources, UcdpGedCells::office) : "");
        cells.set(UcdpGedColumns.SOURCE_DATE, recorded ? joined(sources, UcdpGedCells::date) : "");
        cells.set(
                UcdpGedColumns.SOURCE_HEADLINE,
                recorded ? joined(sources, source -> source.title().orElse("")) : "");
        cells.set(
                UcdpGedColumns.SOURCE_ORIGINAL,
                sources.stream().findFirst().flatMap(Source::originalSource).orElse(""));
    }

    private static String joined(List<Source> sources, Function<Source, String> told) {
        return sources.stream().map(told).collect(Collectors.joining(";"));
    }

    /** Semicolons part the offices, so that none can stand in one. */
    private static String office(Source source) {
        return source.publisher().orElse("").replace(';', ',');
    }

    private static String date(Source source) {
        return source.published()
                .flatMap(EventTime::earliest)
                .map(LocalDate::toString)
                .orElse("");
    }

    private static String article(Source source) {
        return '"' + office(source) + ',' + date(source) + ',' + source.title().orElse("") + '"';
    }
}
