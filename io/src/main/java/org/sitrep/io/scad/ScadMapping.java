package org.sitrep.io.scad;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceBuilder;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Origin;
import org.sitrep.time.EventTime;

/** Makes an event of a row of the Social Conflict Analysis Database; {@link ScadFormat} tells how. */
final class ScadMapping implements RowMapping {
    static final CodeScheme LOCATION = CodeScheme.of("scad-location");
    private static final Crosswalk<EventType> TYPES = Crosswalk.load(CodeScheme.SCAD_EVENT_TYPE, EventType.class);
    static final Crosswalk<PlacePrecision> PRECISIONS = Crosswalk.load(LOCATION, PlacePrecision.class);
    private static final CodeList TYPE_NAMES = CodeList.of(CodeScheme.SCAD_EVENT_TYPE);

    private final int id;
    private final int type;
    private final List<Flag> codes;
    private final List<Flag> governments;
    private final int[] actors;
    private final int[] targets;
    private final int deaths;
    private final int note;
    private final int country;
    private final int countryName;
    private final int places;
    private final int place;
    private final int latitude;
    private final int longitude;
    private final int sort;
    private final int sortOfCoordinates;
    private final ScadDates dates;

    /** A column and the coding that it becomes: its cell as the code or, for flags, a code of ours if the cell is 1. */
    private record Flag(CodeScheme scheme, int index, String code) {}

    ScadMapping(List<String> columns) {
        id = ScadColumns.EVENTID.indexIn(columns);
        type = ScadColumns.ETYPE.indexIn(columns);
        codes = List.of(
                flag("scad-escalation", ScadColumns.ESCALATION, columns, ""),
                flag("scad-participants", ScadColumns.NPART, columns, ""),
                flag("scad-repression", ScadColumns.REPRESS, columns, ""),
                flag("scad-issue", ScadColumns.ISSUE1, columns, ""),
                flag("scad-issue", ScadColumns.ISSUE2, columns, ""),
                flag("scad-issue", ScadColumns.ISSUE3, columns, ""),
                flag("scad-sublocation", ScadColumns.SUBLOCAL, columns, ""));
        governments = List.of(
                flag("scad-government-target", ScadColumns.CGOVTARGET, columns, "central"),
                flag("scad-government-target", ScadColumns.RGOVTARGET, columns, "regional"));
        actors = indexes(columns, List.of(ScadColumns.ACTOR1, ScadColumns.ACTOR2, ScadColumns.ACTOR3));
        targets = indexes(columns, List.of(ScadColumns.TARGET1, ScadColumns.TARGET2));
        deaths = ScadColumns.NDEATH.indexIn(columns);
        note = ScadColumns.ISSUENOTE.indexIn(columns);
        country = ScadColumns.CCODE.indexIn(columns);
        countryName = ScadColumns.COUNTRYNAME.indexIn(columns);
        places = ScadColumns.ELOCAL.indexIn(columns);
        place = ScadColumns.ILOCAL.indexIn(columns);
        latitude = ScadColumns.LATITUDE.indexIn(columns);
        longitude = ScadColumns.LONGITUDE.indexIn(columns);
        sort = ScadColumns.LOCNUM.indexIn(columns);
        sortOfCoordinates = ScadColumns.GISLOCNUM.indexIn(columns);
        dates = new ScadDates(columns);
    }

    private static Flag flag(String scheme, ColumnKey<Long> key, List<String> columns, String code) {
        return new Flag(CodeScheme.of(scheme), key.indexIn(columns), code);
    }

    private static int[] indexes(List<String> columns, List<ColumnKey<String>> keys) {
        return keys.stream().mapToInt(key -> key.indexIn(columns)).toArray();
    }

    @Override
    public Record map(TableRow row, Origin origin) {
        String event = Cells.code(Cells.text(row, id));
        if (event.isEmpty()) {
            throw new BadCellException(id, "missing-id", "the id of the event, such as 4040001", row.text(id));
        }
        EventTime time = dates.time(row);
        return Event.builder()
                .id(EventId.of(event))
                .type(type(row))
                .addAllCodings(codings(row))
                .time(time)
                .addAllPlaces(place(row, time).stream().toList())
                .addAllParticipants(participants(row))
                .addAllCasualties(deaths(row, event).stream().toList())
                .note(Cells.optional(row, note))
                .origin(origin)
                .build();
    }

    private EventType type(TableRow row) {
        String code = Cells.code(Cells.text(row, type));
        return code.isEmpty()
                ? EventType.UNKNOWN
                : TYPES.match(code).map(Match::target).orElse(EventType.OTHER);
    }

    private List<Coding> codings(TableRow row) {
        List<Coding> made = new ArrayList<>();
        Cells.optional(row, type)
                .map(Cells::code)
                .map(code -> TYPE_NAMES.find(code).orElseGet(() -> Coding.of(CodeScheme.SCAD_EVENT_TYPE, code)))
                .ifPresent(made::add);
        for (Flag flag : codes) {
            Cells.optional(row, flag.index)
                    .map(text -> Coding.of(flag.scheme, Cells.code(text)))
                    .ifPresent(made::add);
        }
        for (Flag flag : governments) {
            if (Cells.code(Cells.text(row, flag.index)).equals("1")) {
                made.add(Coding.of(flag.scheme, flag.code));
            }
        }
        return made;
    }

    private List<Participant> participants(TableRow row) {
        List<Participant> made = new ArrayList<>();
        for (int actor : actors) {
            party(row, actor).ifPresent(party -> made.add(Participant.of(ParticipantRole.INITIATOR, party)));
        }
        for (int target : targets) {
            party(row, target).ifPresent(party -> made.add(Participant.of(ParticipantRole.TARGET, party)));
        }
        return made;
    }

    private Optional<Party> party(TableRow row, int index) {
        String number = Cells.code(Cells.text(row, country));
        return Cells.optional(row, index).map(name -> Party.of("scad/" + number + "/" + name, PartyKind.UNKNOWN, name));
    }

    private Optional<CasualtyClaim> deaths(TableRow row, String event) {
        String text = Cells.text(row, deaths);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CasualtyClaim.builder()
                .id(ClaimId.of(event + "-deaths"))
                .harm(Harm.KILLED)
                .count(count(text))
                .build());
    }

    private Count count(String text) {
        BigDecimal number = Cells.presentNumber(text)
                .orElseThrow(() -> new BadCellException(deaths, "bad-number", "a number of deaths", text));
        if (number.signum() >= 0) {
            return Count.exact(number);
        }
        String code = Cells.code(text);
        return switch (code) {
            case "-77", "-88", "-99" -> Count.unknown().withWording(code);
            default ->
                throw new BadCellException(
                        deaths, "bad-number", "a number from 0, or -77, -88 or -99 for one not known", text);
        };
    }

    private Optional<Place> place(TableRow row, EventTime time) {
        Optional<String> here = Cells.optional(row, place).filter(name -> !name.equalsIgnoreCase("unknown"));
        Optional<String> all = Cells.optional(row, places).filter(name -> !here.equals(Optional.of(name)));
        PlaceBuilder made = Place.builder()
                .name(here)
                .description(all)
                .countryName(Cells.optional(row, countryName))
                .coordinates(Cells.coordinates(row, latitude, longitude));
        Cells.optional(row, country)
                .map(number -> state(Cells.code(number), time))
                .ifPresent(made::addCountry);
        Cells.optional(row, sort)
                .map(code -> Coding.of(LOCATION, Cells.code(code)))
                .ifPresent(made::addCoding);
        if (made.build().equals(Place.builder().build())) {
            return Optional.empty();
        }
        PlacePrecision precision = Cells.optional(row, sortOfCoordinates)
                .or(() -> Cells.optional(row, sort))
                .flatMap(code -> PRECISIONS.match(Cells.code(code)))
                .map(Match::target)
                .orElse(PlacePrecision.UNKNOWN);
        return Optional.of(made.precision(precision).kind(kind(precision)).build());
    }

    private static Coding state(String number, EventTime time) {
        return new Coding(
                CodeScheme.COW,
                number,
                time.earliest()
                        .flatMap(day -> Countries.find(CodeScheme.COW, number, day))
                        .map(Country::name));
    }

    private static PlaceKind kind(PlacePrecision precision) {
        return switch (precision) {
            case EXACT, NEARBY -> PlaceKind.POINT;
            case REGION, COUNTRY -> PlaceKind.AREA;
            default -> PlaceKind.UNKNOWN;
        };
    }
}
