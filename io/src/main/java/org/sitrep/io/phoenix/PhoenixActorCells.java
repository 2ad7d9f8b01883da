package org.sitrep.io.phoenix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.Participant;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.coded.CodedParties;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.internal.Sides;
import org.sitrep.io.table.EventCells;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.time.EventTime;

/** The cells that participants become in Phoenix: the way back of {@link PhoenixActors}. */
final class PhoenixActorCells {
    private static final List<ColumnKey<?>> SOURCE = List.of(
            PhoenixColumns.SOURCE_ACTOR_FULL,
            PhoenixColumns.SOURCE_ACTOR_ENTITY,
            PhoenixColumns.SOURCE_ACTOR_ROLE,
            PhoenixColumns.SOURCE_ACTOR_ATTRIBUTE);
    private static final List<ColumnKey<?>> TARGET = List.of(
            PhoenixColumns.TARGET_ACTOR_FULL,
            PhoenixColumns.TARGET_ACTOR_ENTITY,
            PhoenixColumns.TARGET_ACTOR_ROLE,
            PhoenixColumns.TARGET_ACTOR_ATTRIBUTE);

    /** The columns. */
    static final List<ColumnKey<?>> COLUMNS =
            Stream.of(SOURCE, TARGET).<ColumnKey<?>>flatMap(List::stream).toList();

    /** What may stand for a country at the beginning of a code (phoenix_pipeline, postprocess.py). */
    private static final Set<String> ENTITIES = Set.of("IGO", "NGO", "IMG", "MNC");

    /** The roles that have a column of their own; others are attributes (phoenix_pipeline, postprocess.py). */
    private static final Set<String> ROLES =
            Set.of("GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "EDU", "BUS", "CRM", "CVL");

    private static final String NO_COUNTRY = "---";

    private PhoenixActorCells() {}

    static void write(Event event, EventCells cells) {
        Optional<LocalDate> day = event.time().flatMap(EventTime::earliest);
        write(Sides.first(event), SOURCE, day, cells);
        write(Sides.second(event), TARGET, day, cells);
    }

    private static void write(
            Optional<Participant> participant, List<ColumnKey<?>> columns, Optional<LocalDate> day, EventCells cells) {
        Code code = participant.map(side -> of(side.party(), day)).orElse(Code.of(""));
        List<String> texts = List.of(code.full(), code.entity(), code.role(), String.join(";", code.attributes()));
        for (int i = 0; i < columns.size(); i++) {
            cells.set(columns.get(i), texts.get(i));
        }
    }

    /** The code that a party has, if it agrees with its country and kind; else one that is put together as CAMEO does. */
    private static Code of(Party party, Optional<LocalDate> day) {
        String country = Codes.country(party.countries(), CodeScheme.CAMEO_COUNTRY, day);
        Code own = Code.of(Codes.of(party.codings(), CodeScheme.CAMEO_ACTOR));
        return !own.full().isEmpty() && own.agrees(country, party.kind()) ? own : made(party, country);
    }

    private static Code made(Party party, String country) {
        List<String> types = new ArrayList<>(CodedParties.types(party));
        String head = country;
        if (head.isEmpty()) {
            Optional<String> entity = types.stream().filter(ENTITIES::contains).findFirst();
            entity.ifPresent(types::remove);
            head = entity.orElse(NO_COUNTRY);
        }
        boolean theStateItself = party.kind() == PartyKind.STATE
                && !country.isEmpty()
                && Codes.of(party.codings(), CodeScheme.CAMEO_ACTOR_TYPE).isEmpty();
        if (theStateItself) {
            types.remove("GOV");
        }
        StringBuilder full = new StringBuilder(head);
        types.forEach(full::append);
        for (Coding coding : party.codings()) {
            boolean piece = coding.scheme().equals(CodeScheme.CAMEO_KNOWN_GROUP)
                    || coding.scheme().equals(CodeScheme.CAMEO_ETHNIC)
                    || coding.scheme().equals(CodeScheme.CAMEO_RELIGION);
            if (piece && coding.code().length() == PhoenixActors.PIECE) {
                full.append(coding.code());
            }
        }
        return Code.of(full.toString().equals(NO_COUNTRY) ? "" : full.toString());
    }

    /**
     * A code with its parts as the pipeline takes it apart.
     *
     * @param full the code
     * @param entity its first three letters, if they are a country or one of a few other words
     * @param role the next three, if they are one of the roles
     * @param attributes the rest, in pieces of three letters
     */
    private record Code(String full, String entity, String role, List<String> attributes) {
        static Code of(String full) {
            int end = PhoenixActors.PIECE;
            String head = full.substring(0, Math.min(end, full.length()));
            boolean known = PhoenixActors.COUNTRIES.find(head).isPresent() || ENTITIES.contains(head);
            String second = full.length() >= 2 * end ? full.substring(end, 2 * end) : "";
            boolean hasRole = ROLES.contains(second);
            String rest = full.length() <= end ? "" : full.substring(hasRole ? 2 * end : end);
            return new Code(
                    full,
                    known ? head : "",
                    hasRole ? second : "",
                    rest.isEmpty() ? List.of() : PhoenixActors.pieces(rest));
        }

        /** Whether it says this country, or none if there is none, and nothing else than this kind. */
        boolean agrees(String country, PartyKind kind) {
            List<String> pieces = PhoenixActors.pieces(full);
            boolean countryAgrees =
                    country.isEmpty() ? PhoenixActors.COUNTRIES.find(entity).isEmpty() : pieces.contains(country);
            return countryAgrees
                    && (kind == PartyKind.UNKNOWN || PhoenixActors.kind(full, entity, role, attributes) == kind);
        }
    }
}
