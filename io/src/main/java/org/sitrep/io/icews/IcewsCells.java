package org.sitrep.io.icews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.code.Cameo;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.coded.CameoCodes;
import org.sitrep.io.coded.CodedCountries;
import org.sitrep.io.coded.CodedDays;
import org.sitrep.io.coded.CodedPlaces;
import org.sitrep.io.coded.CodedSources;
import org.sitrep.io.coded.CodedText;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.internal.Sides;
import org.sitrep.io.table.CarriedAttribute;
import org.sitrep.io.table.EventCells;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

/** The cells that an event becomes in ICEWS: the way back of {@link IcewsMapping}. */
final class IcewsCells {
    private static final String UNSPECIFIED = "Unspecified Actor";
    private static final String ID_PREFIX = "icews/";

    private static final List<ColumnKey<?>> SOURCE =
            List.of(IcewsColumns.SOURCE_NAME, IcewsColumns.SOURCE_SECTORS, IcewsColumns.SOURCE_COUNTRY);
    private static final List<ColumnKey<?>> TARGET =
            List.of(IcewsColumns.TARGET_NAME, IcewsColumns.TARGET_SECTORS, IcewsColumns.TARGET_COUNTRY);
    private static final List<ColumnKey<?>> PLACE = List.of(
            IcewsColumns.CITY,
            IcewsColumns.DISTRICT,
            IcewsColumns.PROVINCE,
            IcewsColumns.COUNTRY,
            IcewsColumns.LATITUDE,
            IcewsColumns.LONGITUDE);

    /** The attributes and their columns. */
    static final List<CarriedAttribute> ATTRIBUTES = List.of(
            new CarriedAttribute(
                    "id",
                    List.of(IcewsColumns.EVENT_ID),
                    (event, cells) -> set(
                            cells,
                            IcewsColumns.EVENT_ID,
                            Codes.number(event.id().toString())),
                    "An id that is no number is replaced by a number of twelve digits."),
            new CarriedAttribute(
                    "type",
                    List.of(IcewsColumns.EVENT_TEXT, IcewsColumns.CAMEO_CODE, IcewsColumns.INTENSITY),
                    IcewsCells::type,
                    "Types are told apart as far as CAMEO does."),
            new CarriedAttribute(
                    "time",
                    List.of(IcewsColumns.EVENT_DATE),
                    IcewsCells::time,
                    "Only the first day is kept, or else the day of publication; an event without a day is not written."),
            new CarriedAttribute(
                    "participants",
                    Stream.concat(SOURCE.stream(), TARGET.stream()).toList(),
                    IcewsCells::participants,
                    "Only the first initiator (or side A) and the first target (or side B) are kept, with name, first country and"
                            + " sectors."),
            new CarriedAttribute(
                    "places",
                    PLACE,
                    IcewsCells::place,
                    "Only the first place is kept; its precision is that of the smallest unit that has a name."),
            new CarriedAttribute(
                    "sources",
                    List.of(IcewsColumns.STORY_ID, IcewsColumns.PUBLISHER, IcewsColumns.HEADLINE),
                    IcewsCells::source,
                    "Only the first source is kept, with its publisher (or domain) and, if its id is a number, the id; the title"
                            + " only where there is a column for headlines."),
            new CarriedAttribute(
                    "note",
                    List.of(IcewsColumns.EVENT_SENTENCE),
                    (event, cells) ->
                            set(cells, IcewsColumns.EVENT_SENTENCE, event.note().orElse("")),
                    "Only files in the government format have a column for it."));

    private IcewsCells() {}

    private static void set(EventCells cells, ColumnKey<?> column, String text) {
        cells.set(column, IcewsText.like(cells.original(column), CodedText.line(text)));
    }

    /** The intensity is that of the code in ICEWS's own list, in a new row alone. */
    private static void type(Event event, EventCells cells) {
        String text = Codes.of(event.codings(), IcewsMapping.EVENT_TEXT);
        String code = text.isEmpty() || event.type() != EventType.OTHER ? CameoCodes.of(event) : "";
        String label = CameoCodes.label(code);
        if (label.isEmpty() && event.type() != EventType.UNKNOWN) {
            label = text.isEmpty() ? words(event.type()) : text;
        }
        set(cells, IcewsColumns.EVENT_TEXT, label);
        set(cells, IcewsColumns.CAMEO_CODE, code);
        cells.fill(
                IcewsColumns.INTENSITY,
                Cameo.find(code)
                        .filter(known -> known.icewsIntensity().isPresent())
                        .map(known -> Codes.plain(known.icewsIntensity().getAsDouble()))
                        .orElse(""));
    }

    /** What to say of an event for which no list has a code. */
    private static String words(EventType type) {
        String words = type.code().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void time(Event event, EventCells cells) {
        String original = cells.original(IcewsColumns.EVENT_DATE);
        Optional<LocalDate> day = CodedDays.of(event);
        if (day.isPresent()) {
            set(
                    cells,
                    IcewsColumns.EVENT_DATE,
                    CodedDays.format(day.get(), IcewsText.CELLS.clean(original), "2018-06-01"));
        } else {
            cells.set(IcewsColumns.EVENT_DATE, original);
        }
    }

    private static void participants(Event event, EventCells cells) {
        Optional<LocalDate> day = event.time().flatMap(EventTime::earliest);
        actor(Sides.first(event), SOURCE, day, cells);
        actor(Sides.second(event), TARGET, day, cells);
    }

    private static void actor(
            Optional<Participant> participant, List<ColumnKey<?>> columns, Optional<LocalDate> day, EventCells cells) {
        List<String> texts = participant.map(side -> actor(side.party(), day)).orElse(List.of("", "", ""));
        for (int i = 0; i < columns.size(); i++) {
            set(cells, columns.get(i), texts.get(i));
        }
    }

    /** Name, sectors and country; a state without a name bears that of its country. */
    private static List<String> actor(Party party, Optional<LocalDate> day) {
        String country = CodedCountries.nameOf(CodeScheme.ICEWS_COUNTRY, party.countries(), day);
        String name = party.name()
                .or(() -> party.aliases().stream().findFirst())
                .orElse(party.kind() == PartyKind.STATE ? country : "");
        String sectors = String.join(",", IcewsSectors.of(party, name, country));
        boolean nothing = name.isEmpty() && sectors.isEmpty() && country.isEmpty();
        return List.of(nothing ? UNSPECIFIED : name, sectors, country);
    }

    private static void place(Event event, EventCells cells) {
        List<String> texts = new ArrayList<>();
        Optional<Place> first = event.places().stream().findFirst();
        if (first.isPresent()) {
            Place place = first.get();
            CodedPlaces.Names names = CodedPlaces.Names.of(place);
            texts.addAll(List.of(names.town(), names.district(), names.province()));
            texts.add(country(place, event.time().flatMap(EventTime::earliest), cells));
            texts.add(place.coordinates()
                    .map(Coordinates::latitude)
                    .map(Codes::plain)
                    .orElse(""));
            texts.add(place.coordinates()
                    .map(Coordinates::longitude)
                    .map(Codes::plain)
                    .orElse(""));
        }
        for (int i = 0; i < PLACE.size(); i++) {
            set(cells, PLACE.get(i), texts.isEmpty() ? "" : texts.get(i));
        }
    }

    /** The name that ICEWS has for the country; where code and name tell two countries, the one that the row did not have. */
    private static String country(Place place, Optional<LocalDate> day, EventCells cells) {
        String coded = CodedCountries.nameOf(CodeScheme.ICEWS_COUNTRY, place.countries(), day);
        Optional<String> said = CodedPlaces.countryName(place);
        if (said.isEmpty() || coded.isEmpty()) {
            return said.map(IcewsCells::nameInIcews).orElse(coded);
        }
        String named = nameInIcews(said.get());
        boolean wasRead =
                IcewsText.CELLS.clean(cells.original(IcewsColumns.COUNTRY)).equals(said.get());
        return wasRead || named.equals(coded) ? coded : named;
    }

    private static String nameInIcews(String name) {
        return Countries.findByName(CodeScheme.ICEWS_COUNTRY, name)
                .map((Country country) -> country.nameIn(CodeScheme.ICEWS_COUNTRY))
                .orElse(name);
    }

    private static void source(Event event, EventCells cells) {
        Optional<Source> first = event.sources().stream().findFirst();
        set(
                cells,
                IcewsColumns.STORY_ID,
                first.flatMap(Source::id).map(id -> story(id.toString())).orElse(""));
        set(cells, IcewsColumns.PUBLISHER, first.map(CodedSources::publisher).orElse(""));
        set(cells, IcewsColumns.HEADLINE, first.flatMap(Source::title).orElse(""));
    }

    private static String story(String id) {
        String number = id.startsWith(ID_PREFIX) ? id.substring(ID_PREFIX.length()) : id;
        return id.startsWith(ID_PREFIX) || number.matches("[0-9]{1,18}") ? number : "";
    }
}
