package org.sitrep.io.gdelt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Crosswalk;
import org.sitrep.event.Event;
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
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;

/** The cells that an event becomes in GDELT, 2.0 or 1.0: the way back of {@link GdeltMapping}. */
final class GdeltCells {
    /** The last day that eight digits can write. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Crosswalk<EventType> TYPES = Crosswalk.load(CodeScheme.CAMEO_EVENT, EventType.class);
    private static final Crosswalk<PartyKind> KINDS = Crosswalk.load(CodeScheme.CAMEO_ACTOR_TYPE, PartyKind.class);

    private static final List<ColumnKey<?>> DAYS =
            List.of(GdeltColumns.DAY, GdeltColumns.MONTH_YEAR, GdeltColumns.YEAR, GdeltColumns.FRACTION_DATE);
    private static final List<ColumnKey<?>> ACTOR1 = columns(GdeltColumns.ACTOR1_CODE, 10);
    private static final List<ColumnKey<?>> ACTOR2 = columns(GdeltColumns.ACTOR2_CODE, 10);
    private static final List<ColumnKey<?>> ACTOR1_GEO = columns(GdeltColumns.ACTOR1_GEO_TYPE, 8);
    private static final List<ColumnKey<?>> ACTOR2_GEO = columns(GdeltColumns.ACTOR2_GEO_TYPE, 8);
    private static final List<ColumnKey<?>> ACTION_GEO = columns(GdeltColumns.ACTION_GEO_TYPE, 8);

    /** The attributes and their columns in GDELT 2.0. */
    static final List<CarriedAttribute> VERSION_2 = new GdeltCells(GdeltLayout.VERSION_2).attributes();

    /** The attributes and their columns in GDELT 1.0. */
    static final List<CarriedAttribute> VERSION_1 = new GdeltCells(GdeltLayout.VERSION_1).attributes();

    private final GdeltLayout layout;

    private GdeltCells(GdeltLayout layout) {
        this.layout = layout;
    }

    private List<CarriedAttribute> attributes() {
        return List.of(
                new CarriedAttribute(
                        "id",
                        List.of(GdeltColumns.GLOBAL_EVENT_ID),
                        (event, cells) -> cells.set(
                                GdeltColumns.GLOBAL_EVENT_ID,
                                Codes.number(event.id().toString())),
                        "An id that is no number becomes one of twelve digits."),
                new CarriedAttribute(
                        "type",
                        List.of(GdeltColumns.EVENT_CODE, GdeltColumns.EVENT_BASE_CODE, GdeltColumns.EVENT_ROOT_CODE),
                        GdeltCells::type,
                        "The type is the nearest code of CAMEO, and none where CAMEO has no such event."),
                new CarriedAttribute(
                        "codings",
                        List.of(GdeltColumns.QUAD_CLASS),
                        (event, cells) -> cells.set(
                                GdeltColumns.QUAD_CLASS, Codes.of(event.codings(), CodeScheme.GDELT_QUAD_CLASS)),
                        "Only the CAMEO code, as the type, and the quad class are kept, which is never computed."),
                new CarriedAttribute(
                        "time",
                        List.of(
                                GdeltColumns.DAY,
                                GdeltColumns.MONTH_YEAR,
                                GdeltColumns.YEAR,
                                GdeltColumns.FRACTION_DATE,
                                GdeltColumns.DATE_ADDED),
                        this::time,
                        "Only the first day is kept; that it is known to the week, month, year or decade alone, only of"
                                + " events since 2013."),
                new CarriedAttribute(
                        "participants",
                        Stream.of(ACTOR1, ACTOR1_GEO, ACTOR2, ACTOR2_GEO)
                                .<ColumnKey<?>>flatMap(List::stream)
                                .toList(),
                        GdeltCells::participants,
                        "Only the first initiator or side A and the first target or side B are kept, by name, country and"
                                + " CAMEO codes, each with one place."),
                new CarriedAttribute(
                        "places",
                        ACTION_GEO,
                        (event, cells) -> place(event.places().stream().findFirst(), ACTION_GEO, event.time(), cells),
                        "Only the first place is kept; its precision is a country, a first-order division or a point."),
                new CarriedAttribute(
                        "sources",
                        List.of(GdeltColumns.SOURCE_URL),
                        GdeltCells::source,
                        "Only the first source is kept, by its address or else its publisher."));
    }

    private static List<ColumnKey<?>> columns(ColumnKey<?> first, int count) {
        int from = GdeltColumns.ALL.indexOf(first);
        return List.copyOf(GdeltColumns.ALL.subList(from, from + count));
    }

    /** Codes of two digits are no events in GDELT: the general code of the root stands for them. */
    private static void type(Event event, EventCells cells) {
        String code = Codes.of(event.codings(), TYPES, event.type());
        if (code.length() == 2) {
            code += "0";
        }
        cells.set(GdeltColumns.EVENT_CODE, code);
        cells.set(GdeltColumns.EVENT_BASE_CODE, code.substring(0, Math.min(3, code.length())));
        cells.set(GdeltColumns.EVENT_ROOT_CODE, code.substring(0, Math.min(2, code.length())));
    }

    /**
     * The first day. Whoever reads it takes the day on which a row was added for the precision, so that a new row is given one
     * as many days off as GDELT's own.
     */
    private void time(Event event, EventCells cells) {
        Optional<DateParts> first = DateParts.first(event);
        boolean gone =
                event.time().isEmpty() && !cells.original(GdeltColumns.DAY).isEmpty();
        if (first.isEmpty() || gone) {
            // a row has a day, so that it keeps the one it had
            for (ColumnKey<?> column : DAYS) {
                cells.set(column, cells.original(column));
            }
            return;
        }
        LocalDate day = first.get().earliest();
        String text = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        BigDecimal fraction = BigDecimal.valueOf((day.getMonthValue() - 1) * 30L + day.getDayOfMonth())
                .divide(BigDecimal.valueOf(365), 4, RoundingMode.HALF_EVEN);
        cells.set(GdeltColumns.DAY, text);
        cells.set(GdeltColumns.MONTH_YEAR, text.substring(0, 6));
        cells.set(GdeltColumns.YEAR, text.substring(0, 4));
        cells.set(
                GdeltColumns.FRACTION_DATE,
                fraction.add(BigDecimal.valueOf(day.getYear())).toPlainString());
        int daysOff = event.time().map(time -> daysOff(time.precision())).orElse(0);
        LocalDate later = day.plusDays(daysOff);
        String added = DateTimeFormatter.BASIC_ISO_DATE.format(later.isAfter(LAST_DAY) ? LAST_DAY : later);
        cells.fill(GdeltColumns.DATE_ADDED, layout.addedToTheSecond ? added + "000000" : added);
    }

    private static int daysOff(TimePrecision precision) {
        return switch (precision) {
            case WEEK -> 7;
            case MONTH -> 30;
            case YEAR -> 365;
            case DECADE, CENTURY -> 3650;
            default -> 0;
        };
    }

    private static void participants(Event event, EventCells cells) {
        side(Sides.first(event), ACTOR1, ACTOR1_GEO, event.time(), cells);
        side(Sides.second(event), ACTOR2, ACTOR2_GEO, event.time(), cells);
    }

    private static void side(
            Optional<Participant> participant,
            List<ColumnKey<?>> actor,
            List<ColumnKey<?>> geo,
            Optional<EventTime> time,
            EventCells cells) {
        List<String> texts = participant
                .map(side -> actor(side.party(), time))
                .orElseGet(
                        () -> IntStream.range(0, actor.size()).mapToObj(i -> "").toList());
        for (int i = 0; i < actor.size(); i++) {
            cells.set(actor.get(i), texts.get(i));
        }
        place(participant.flatMap(Participant::place), geo, time, cells);
    }

    /** The ten cells of an actor; the code of one that has none is put together of its parts, as CAMEO does. */
    private static List<String> actor(Party party, Optional<EventTime> time) {
        String country = Codes.country(party.countries(), CodeScheme.CAMEO_COUNTRY, time.flatMap(EventTime::earliest));
        String group = Codes.of(party.codings(), CodeScheme.CAMEO_KNOWN_GROUP);
        String ethnic = Codes.of(party.codings(), CodeScheme.CAMEO_ETHNIC);
        String religion = Codes.of(party.codings(), CodeScheme.CAMEO_RELIGION);
        String type = type(party);
        String code = Codes.of(party.codings(), CodeScheme.CAMEO_ACTOR);
        return List.of(
                code.isEmpty() ? country + group + ethnic + religion + type : code,
                party.name().orElse(""),
                country,
                group,
                ethnic,
                religion,
                Codes.of(party.codings(), CodeScheme.CAMEO_RELIGION, 1),
                type,
                Codes.of(party.codings(), CodeScheme.CAMEO_ACTOR_TYPE, 1),
                Codes.of(party.codings(), CodeScheme.CAMEO_ACTOR_TYPE, 2));
    }

    /** The first role; soldiers stand for state forces of which no more is known. */
    private static String type(Party party) {
        boolean coded = !Codes.of(party.codings(), KINDS.from()).isEmpty();
        return party.kind() == PartyKind.STATE_FORCES && !coded
                ? "MIL"
                : Codes.of(party.codings(), KINDS, party.kind());
    }

    private static void place(
            Optional<Place> place, List<ColumnKey<?>> geo, Optional<EventTime> time, EventCells cells) {
        List<String> texts = place.map(at -> place(at, time)).orElse(List.of("0", "", "", "", "", "", "", ""));
        for (int i = 0; i < geo.size(); i++) {
            cells.set(geo.get(i), texts.get(i));
        }
    }

    /** The eight cells of a place: type, name, country, first- and second-order division, latitude, longitude and feature. */
    static List<String> place(Place at, Optional<EventTime> time) {
        String country = Codes.country(at.countries(), CodeScheme.FIPS_10_4, time.flatMap(EventTime::earliest));
        String type = type(at, country);
        String adm1 = Codes.of(at.codings(), CodeScheme.GDELT_ADM1);
        String feature = Codes.of(at.codings(), CodeScheme.GNS_FEATURE);
        return List.of(
                type,
                at.name().or(at::countryName).orElse(""),
                country,
                adm1.isEmpty() ? country : adm1,
                Codes.of(at.codings(), CodeScheme.GDELT_ADM2),
                at.coordinates().map(Coordinates::latitude).map(Codes::plain).orElse(""),
                at.coordinates().map(Coordinates::longitude).map(Codes::plain).orElse(""),
                feature.isEmpty() && type.equals("1") ? country : feature);
    }

    /** GDELT has types of its own for states and cities of the United States. */
    private static String type(Place place, String country) {
        boolean inUnitedStates = country.equals("US");
        PlacePrecision precision = place.precision();
        return switch (precision) {
            case COUNTRY -> "1";
            case ADMIN1, REGION -> inUnitedStates ? "2" : "5";
            case UNKNOWN -> place.coordinates().isPresent() || country.isEmpty() ? city(inUnitedStates) : "1";
            case EXACT, NEARBY, ADMIN2, WATER_OR_AIRSPACE -> city(inUnitedStates);
        };
    }

    private static String city(boolean inUnitedStates) {
        return inUnitedStates ? "3" : "4";
    }

    private static void source(Event event, EventCells cells) {
        Optional<Source> first = event.sources().stream().findFirst();
        cells.set(
                GdeltColumns.SOURCE_URL,
                first.flatMap(source -> source.url().or(source::publisher)).orElse(""));
    }
}
