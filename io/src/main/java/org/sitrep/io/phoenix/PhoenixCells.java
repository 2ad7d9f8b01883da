package org.sitrep.io.phoenix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.code.Cameo;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.coded.CameoCodes;
import org.sitrep.io.coded.CodedDays;
import org.sitrep.io.coded.CodedPlaces;
import org.sitrep.io.coded.CodedSources;
import org.sitrep.io.coded.CodedText;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.table.CarriedAttribute;
import org.sitrep.io.table.EventCells;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

/** The cells that an event becomes in Phoenix: the way back of {@link PhoenixMapping}. */
final class PhoenixCells {
    private static final String ID_PREFIX = "phoenix/";
    private static final String BETWEEN = ";";
    private static final List<ColumnKey<?>> PLACE = List.of(
            PhoenixColumns.LAT,
            PhoenixColumns.LON,
            PhoenixColumns.LOCATION_NAME,
            PhoenixColumns.STATE_NAME,
            PhoenixColumns.COUNTRY_CODE);

    /** The attributes and their columns. */
    static final List<CarriedAttribute> ATTRIBUTES = List.of(
            new CarriedAttribute("id", List.of(PhoenixColumns.EVENT_ID), PhoenixCells::id),
            new CarriedAttribute(
                    "type",
                    List.of(PhoenixColumns.EVENT_CODE, PhoenixColumns.EVENT_ROOT_CODE),
                    PhoenixCells::type,
                    "Types are told apart as far as CAMEO does."),
            new CarriedAttribute(
                    "codings",
                    List.of(PhoenixColumns.PENTA_CLASS),
                    PhoenixCells::codings,
                    "Only the CAMEO code and the class of five are kept."),
            new CarriedAttribute(
                    "time",
                    List.of(PhoenixColumns.DATE, PhoenixColumns.YEAR, PhoenixColumns.MONTH, PhoenixColumns.DAY),
                    PhoenixCells::time,
                    "Only the first day is kept, or else the day of publication; an event without a day is not written."),
            new CarriedAttribute(
                    "participants",
                    PhoenixActorCells.COLUMNS,
                    PhoenixActorCells::write,
                    "Only the first initiator (or side A) and the first target (or side B) are kept, without their names: a code"
                            + " of country, type, group and religion."),
            new CarriedAttribute(
                    "places",
                    PLACE,
                    PhoenixCells::place,
                    "Only the first place is kept, with its first-order division and country; its precision is that of the"
                            + " smallest unit that has a name."),
            new CarriedAttribute(
                    "sources",
                    List.of(PhoenixColumns.URLS, PhoenixColumns.NEWS_SOURCES, PhoenixColumns.AID),
                    PhoenixCells::sources,
                    "Only address and publisher (or domain) are kept, in pairs if each source has an address."),
            new CarriedAttribute(
                    "tags", List.of(PhoenixColumns.ISSUES), PhoenixCells::tags, "A new issue has the number 1."));

    private PhoenixCells() {}

    private static void set(EventCells cells, ColumnKey<?> column, String text) {
        cells.set(column, CodedText.line(text));
    }

    /** A word for nothing, or with breaks in it, would be no id. */
    private static void id(Event event, EventCells cells) {
        String id = event.id().toString();
        set(cells, PhoenixColumns.EVENT_ID, PhoenixText.CELLS.clean(id).isEmpty() ? "event-" + id.strip() : id);
    }

    private static void type(Event event, EventCells cells) {
        String code = CameoCodes.of(event);
        set(cells, PhoenixColumns.EVENT_CODE, code);
        set(cells, PhoenixColumns.EVENT_ROOT_CODE, code.substring(0, Math.min(2, code.length())));
    }

    /** The class is that of the code in the pipeline's own list, in a new row alone. */
    private static void codings(Event event, EventCells cells) {
        String own = Codes.of(event.codings(), PhoenixMapping.PENTA_CLASS);
        set(cells, PhoenixColumns.PENTA_CLASS, own);
        if (own.isEmpty()) {
            cells.fill(
                    PhoenixColumns.PENTA_CLASS,
                    Cameo.find(CameoCodes.of(event))
                            .filter(code -> code.phoenixPentaClass().isPresent())
                            .map(code -> String.valueOf(code.phoenixPentaClass().getAsInt()))
                            .orElse(""));
        }
    }

    /** Daily files have two digits for month and day, historical ones as many as there are. */
    private static void time(Event event, EventCells cells) {
        Optional<LocalDate> said = CodedDays.of(event);
        if (said.isEmpty()) {
            for (ColumnKey<?> column :
                    List.of(PhoenixColumns.DATE, PhoenixColumns.YEAR, PhoenixColumns.MONTH, PhoenixColumns.DAY)) {
                set(cells, column, cells.original(column));
            }
            return;
        }
        boolean historical = cells.has(PhoenixColumns.AID);
        LocalDate day = said.get();
        set(
                cells,
                PhoenixColumns.DATE,
                CodedDays.format(
                        day,
                        PhoenixText.CELLS.clean(cells.original(PhoenixColumns.DATE)),
                        historical ? "1/2/1985" : "20160626"));
        set(cells, PhoenixColumns.YEAR, String.valueOf(day.getYear()));
        set(cells, PhoenixColumns.MONTH, part(day.getMonthValue(), historical));
        set(cells, PhoenixColumns.DAY, part(day.getDayOfMonth(), historical));
    }

    private static String part(int number, boolean historical) {
        return String.format(Locale.ROOT, historical ? "%d" : "%02d", number);
    }

    private static void place(Event event, EventCells cells) {
        List<String> texts = List.of("", "", "", "", "");
        Optional<Place> first = event.places().stream().findFirst();
        if (first.isPresent()) {
            Place place = first.get();
            CodedPlaces.Names names = CodedPlaces.Names.of(place);
            texts = List.of(
                    place.coordinates()
                            .map(Coordinates::latitude)
                            .map(Codes::plain)
                            .orElse(""),
                    place.coordinates()
                            .map(Coordinates::longitude)
                            .map(Codes::plain)
                            .orElse(""),
                    names.town().isEmpty() ? names.district() : names.town(),
                    names.province(),
                    country(place, event.time().flatMap(EventTime::earliest)));
        }
        for (int i = 0; i < PLACE.size(); i++) {
            set(cells, PLACE.get(i), texts.get(i));
        }
    }

    /** Three letters of ISO 3166-1 or, where the place has only those, of CAMEO; a name for which there are none stays. */
    private static String country(Place place, Optional<LocalDate> day) {
        for (CodeScheme scheme : List.of(CodeScheme.ISO3166_ALPHA3, CodeScheme.CAMEO_COUNTRY)) {
            String own = Codes.of(place.countries(), scheme);
            if (!own.isEmpty()) {
                return own;
            }
        }
        Optional<String> said = CodedPlaces.countryName(place);
        Optional<Country> country = Codes.country(place.countries(), day)
                .or(() -> said.flatMap(name -> Countries.findByName(CodeScheme.COUNTRY_NAME, name)));
        return country.flatMap(known -> known.alpha3().or(() -> known.code(CodeScheme.CAMEO_COUNTRY)))
                .or(() -> said)
                .orElse("");
    }

    /** Each address has its publisher beside it; of sources without an address the publishers follow, which parts the pairs. */
    private static void sources(Event event, EventCells cells) {
        List<String> urls = new ArrayList<>();
        List<String> beside = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        String article = "";
        for (Source source : event.sources()) {
            String id = source.id().map(Object::toString).orElse("");
            String url = source.url().filter(text -> text.startsWith("http")).orElse("");
            String publisher = CodedSources.publisher(source).replace(BETWEEN, ",");
            if (id.startsWith(ID_PREFIX) && article.isEmpty()) {
                article = id.substring(ID_PREFIX.length());
            }
            if (!url.isEmpty()) {
                urls.add(url);
                beside.add(publisher);
            } else if (!publisher.isEmpty()) {
                alone.add(publisher);
            }
        }
        beside.addAll(alone);
        set(cells, PhoenixColumns.URLS, String.join(BETWEEN, urls));
        set(cells, PhoenixColumns.NEWS_SOURCES, String.join(BETWEEN, beside));
        set(cells, PhoenixColumns.AID, article);
    }

    /** The issues that the row has keep their numbers. */
    private static void tags(Event event, EventCells cells) {
        List<String> original = PhoenixText.list(cells.original(PhoenixColumns.ISSUES));
        set(
                cells,
                PhoenixColumns.ISSUES,
                event.tags().stream()
                        .map(tag -> tag.replace(BETWEEN, ","))
                        .map(tag -> original.stream()
                                .filter(issue -> PhoenixMapping.tag(issue).equals(tag))
                                .findFirst()
                                .orElse(tag + ",1"))
                        .collect(Collectors.joining(BETWEEN)));
    }
}
