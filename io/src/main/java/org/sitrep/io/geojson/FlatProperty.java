package org.sitrep.io.geojson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.CountKind;
import org.sitrep.casualty.Harm;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Term;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.internal.Deaths;
import org.sitrep.io.internal.Sides;
import org.sitrep.party.Party;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceBuilder;
import org.sitrep.source.Source;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

/**
 * A property that Sitrep gives the features that it writes, for maps and filters; all of them are in every feature.
 *
 * @param name the name
 * @param number whether it is a number
 * @param text what it says of a record, empty for nothing
 * @param editor makes the event that a changed text says, empty if it cannot be taken; null for a property that follows from
 *     others
 */
record FlatProperty(
        String name,
        boolean number,
        Function<Record, String> text,
        @Nullable BiFunction<Event, String, Optional<Event>> editor) {
    private static final Place NOWHERE = Place.builder().build();
    private static final String BETWEEN = "; ";

    /** All properties, in their order. */
    static final List<FlatProperty> ALL = List.of(
            new FlatProperty(
                    "id",
                    false,
                    record -> record.recordId().toString(),
                    (event, text) -> text.isBlank()
                            ? Optional.empty()
                            : Optional.of(event.toBuilder().id(EventId.of(text)).build())),
            derived("record", FlatProperty::kindOf),
            new FlatProperty(
                    "type",
                    false,
                    FlatProperty::typeOf,
                    (event, text) -> Term.find(EventType.class, text)
                            .map(type -> event.toBuilder().type(type).build())),
            new FlatProperty(
                    "title",
                    false,
                    FlatProperty::titleOf,
                    (event, text) ->
                            Optional.of(event.toBuilder().title(present(text)).build())),
            new FlatProperty(
                    "date",
                    false,
                    record -> timeOf(record).map(EventTime::toString).orElse(""),
                    (event, text) -> text.isEmpty()
                            ? Optional.of(
                                    event.toBuilder().time(Optional.empty()).build())
                            : GeoJsonTimes.parse(text)
                                    .map(time -> event.toBuilder().time(time).build())),
            derived("date_earliest", record -> day(timeOf(record).flatMap(EventTime::earliest))),
            derived("date_latest", record -> day(timeOf(record).flatMap(EventTime::latest))),
            place("place", Place::name, PlaceBuilder::name),
            place("admin1", Place::admin1, PlaceBuilder::admin1),
            place("admin2", Place::admin2, PlaceBuilder::admin2),
            place("country", Place::countryName, PlaceBuilder::countryName),
            of("country_code", FlatProperty::countryCode),
            of("place_precision", event -> first(event).precision().code()),
            of("place_extent", event -> first(event).extent().map(Term::code).orElse("")),
            of("side_a", event -> name(Sides.first(event))),
            of("side_b", event -> name(Sides.second(event))),
            of("participants", FlatProperty::participants),
            new FlatProperty(
                    "killed",
                    false,
                    record -> killed(record).map(Count::toString).orElse(""),
                    (event, text) -> GeoJsonCounts.parse(text).map(count -> withKilled(event, count))),
            new FlatProperty("killed_low", true, record -> number(killed(record).map(Count::low)), null),
            new FlatProperty(
                    "killed_best", true, record -> number(killed(record).map(Count::best)), FlatProperty::withBest),
            new FlatProperty(
                    "killed_high", true, record -> number(killed(record).map(Count::high)), null),
            of(
                    "wounded",
                    event -> event.casualties().stream()
                            .filter(claim -> claim.harm() == Harm.WOUNDED)
                            .findFirst()
                            .map(claim -> claim.count().toString())
                            .orElse("")),
            of("source", event -> joined(event.sources(), Source::publisher)),
            of(
                    "source_url",
                    event -> event.sources().stream()
                            .flatMap(source -> source.url().stream())
                            .findFirst()
                            .orElse("")),
            new FlatProperty(
                    "note",
                    false,
                    FlatProperty::noteOf,
                    (event, text) ->
                            Optional.of(event.toBuilder().note(present(text)).build())),
            of("tags", event -> String.join(BETWEEN, event.tags())));

    private static FlatProperty derived(String name, Function<Record, String> text) {
        return new FlatProperty(name, false, text, null);
    }

    /** A property of events alone that cannot be edited. */
    private static FlatProperty of(String name, Function<Event, String> text) {
        return derived(name, record -> record instanceof Event event ? text.apply(event) : "");
    }

    /** A property of the first place. */
    private static FlatProperty place(
            String name,
            Function<Place, Optional<String>> text,
            BiFunction<PlaceBuilder, Optional<String>, PlaceBuilder> setter) {
        return new FlatProperty(
                name,
                false,
                record ->
                        record instanceof Event event ? text.apply(first(event)).orElse("") : "",
                (event, edited) -> Optional.of(withPlace(
                        event,
                        setter.apply(first(event).toBuilder(), present(edited)).build())));
    }

    /** The text as it stands in a feature: without halves of surrogate pairs, which few programs can read. */
    String of(Record record) {
        return wellFormed(text.apply(record));
    }

    private static String wellFormed(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder made = new StringBuilder();
        text.codePoints().forEach(c -> made.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 0xfffd : c));
        return made.toString();
    }

    private static String kindOf(Record record) {
        return record instanceof Event ? "event" : record instanceof Party ? "party" : "statement";
    }

    private static String typeOf(Record record) {
        return record instanceof Event event
                ? event.type().code()
                : record instanceof Party party
                        ? party.kind().code()
                        : ((Statement) record).act().code();
    }

    private static String titleOf(Record record) {
        return record instanceof Event event
                ? event.title().orElse("")
                : record instanceof Party party
                        ? party.name().orElse("")
                        : ((Statement) record).gist().orElse("");
    }

    private static String noteOf(Record record) {
        return record instanceof Event event
                ? event.note().orElse("")
                : record instanceof Party party
                        ? party.note().orElse("")
                        : ((Statement) record).note().orElse("");
    }

    private static Optional<EventTime> timeOf(Record record) {
        return record instanceof Event event
                ? event.time()
                : record instanceof Statement statement ? statement.time() : Optional.empty();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<String> present(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private static Place first(Event event) {
        return event.places().isEmpty() ? NOWHERE : event.places().get(0);
    }

    /** The event with another first place. */
    static Event withPlace(Event event, Place place) {
        List<Place> places = new ArrayList<>(event.places());
        if (places.isEmpty()) {
            places.add(place);
        } else {
            places.set(0, place);
        }
        return event.toBuilder().places(places).build();
    }

    private static String countryCode(Event event) {
        return Codes.country(
                first(event).countries(),
                CodeScheme.ISO3166_ALPHA3,
                event.time().flatMap(EventTime::earliest));
    }

    private static String name(Optional<Participant> side) {
        return side.map(participant -> name(participant.party())).orElse("");
    }

    private static String name(Party party) {
        return party.name().orElse(party.id().toString());
    }

    private static String participants(Event event) {
        return event.participants().stream()
                .map(participant ->
                        name(participant.party()) + " (" + participant.role().code() + ")")
                .collect(Collectors.joining(BETWEEN));
    }

    private static String joined(List<Source> sources, Function<Source, Optional<String>> text) {
        return sources.stream()
                .flatMap(source -> text.apply(source).stream())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    private static Optional<Count> killed(Record record) {
        return record instanceof Event event ? Deaths.claim(event).map(CasualtyClaim::count) : Optional.empty();
    }

    private static String number(Optional<OptionalLong> number) {
        return number.filter(OptionalLong::isPresent)
                .map(present -> String.valueOf(present.getAsLong()))
                .orElse("");
    }

    private static Event withKilled(Event event, Count count) {
        Optional<CasualtyClaim> claim = Deaths.claim(event);
        EventBuilder edited = event.toBuilder();
        if (claim.isEmpty()) {
            return edited.addCasualty(CasualtyClaim.builder()
                            .id(ClaimId.of(event.id() + "-killed"))
                            .harm(Harm.KILLED)
                            .count(count)
                            .build())
                    .build();
        }
        CasualtyClaim before = claim.get();
        return edited.casualties(event.casualties().stream()
                        .map(any -> any.equals(before)
                                ? any.toBuilder().count(count).build()
                                : any)
                        .toList())
                .build();
    }

    /** An estimate keeps its bounds. */
    private static Optional<Event> withBest(Event event, String text) {
        Optional<Count> number = GeoJsonCounts.parse(text).filter(count -> count.kind() == CountKind.EXACT);
        Optional<Count> before = killed(event);
        return number.map(best -> withKilled(
                event,
                before.filter(count -> count.kind() == CountKind.ESTIMATE)
                        .map(count -> Count.estimate(
                                count.low().orElseThrow(),
                                best.best().orElseThrow(),
                                count.high().orElseThrow()))
                        .orElse(best)));
    }

    /** A code of a country, where a feature gives one. */
    static Coding country(String code) {
        return Coding.of(CodeScheme.ISO3166_ALPHA3, code);
    }
}
