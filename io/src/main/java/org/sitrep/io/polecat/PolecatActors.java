package org.sitrep.io.polecat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.PartyId;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.coded.CodedCountries;
import org.sitrep.io.coded.CodedParties;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Identifier;
import org.sitrep.party.Party;
import org.sitrep.party.PartyBuilder;
import org.sitrep.party.PartyKind;

/** Makes participants of the eight columns that POLECAT has for those who act, or those who are acted upon. */
final class PolecatActors {
    /** The columns, in their order. */
    enum Part {
        NAME,
        COUNTRY,
        COW,
        PRIMARY_SECTOR,
        SECTORS,
        TITLE,
        RAW_NAME,
        WIKIPEDIA
    }

    static final List<Part> PARTS = List.of(Part.values());

    /** The columns of those who act. */
    static final List<ColumnKey<?>> ACTOR = List.of(
            PolecatColumns.ACTOR_NAME,
            PolecatColumns.ACTOR_COUNTRY,
            PolecatColumns.ACTOR_COW,
            PolecatColumns.PRIMARY_ACTOR_SECTOR,
            PolecatColumns.ACTOR_SECTORS,
            PolecatColumns.ACTOR_TITLE,
            PolecatColumns.ACTOR_NAME_RAW,
            PolecatColumns.WIKIPEDIA_ACTOR_ID);

    /** The columns of those who are acted upon. */
    static final List<ColumnKey<?>> RECIPIENT = List.of(
            PolecatColumns.RECIPIENT_NAME,
            PolecatColumns.RECIPIENT_COUNTRY,
            PolecatColumns.RECIPIENT_COW,
            PolecatColumns.PRIMARY_RECIPIENT_SECTOR,
            PolecatColumns.RECIPIENT_SECTORS,
            PolecatColumns.RECIPIENT_TITLE,
            PolecatColumns.RECIPIENT_NAME_RAW,
            PolecatColumns.WIKIPEDIA_RECIPIENT_ID);

    private static final CodeList SECTORS = CodeList.of(CodeScheme.PLOVER_SECTOR);
    private static final CodeList NON_STATE = CodeList.of(CodeScheme.PLOVER_NON_STATE_ACTOR);

    private final ParticipantRole role;
    private final int[] indexes;
    private final BlockCache<List<Participant>> cache;

    PolecatActors(List<String> columns, ParticipantRole role, List<ColumnKey<?>> parts) {
        this.role = role;
        this.indexes = parts.stream().mapToInt(part -> part.indexIn(columns)).toArray();
        this.cache = new BlockCache<>(indexes);
    }

    /** The participants in the order of the row; none where nothing is said about any. */
    List<Participant> participants(TableRow row) {
        return cache.get(row, () -> make(row));
    }

    private List<Participant> make(TableRow row) {
        List<String> texts = new ArrayList<>();
        for (int index : indexes) {
            texts.add(index < 0 || row.isEmpty(index) ? "" : row.text(index));
        }
        return slots(texts).stream()
                .flatMap(Optional::stream)
                .map(party -> Participant.of(role, party))
                .toList();
    }

    /**
     * The parties that the texts of the eight columns tell, each in its place; a place without any content is empty.
     *
     * @param texts the texts, empty for a column that the table does not have
     * @return the parties
     */
    static List<Optional<Party>> slots(List<String> texts) {
        Map<Part, List<String>> lists = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            lists.put(part, PolecatText.members(texts.get(PARTS.indexOf(part))));
        }
        int actors = number(lists);
        List<Optional<Party>> slots = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            slots.add(party(lists, i, actors));
        }
        return slots;
    }

    /** As many as there are names or, where no name is known, as many as the longest of the other lists tells. */
    private static int number(Map<Part, List<String>> lists) {
        List<String> names = list(lists, Part.NAME);
        if (names.stream().anyMatch(name -> !name.isEmpty())) {
            return names.size();
        }
        int most = Math.max(1, names.size());
        for (Part part : List.of(Part.RAW_NAME, Part.COUNTRY, Part.COW, Part.PRIMARY_SECTOR)) {
            most = Math.max(most, list(lists, part).size());
        }
        return most;
    }

    private static List<String> list(Map<Part, List<String>> lists, Part part) {
        return lists.getOrDefault(part, List.of());
    }

    /** What a list says about one of several; a list of another length cannot be shared out, and stays in its column. */
    private static List<String> of(Map<Part, List<String>> lists, Part part, int actor, int actors) {
        List<String> list = list(lists, part);
        List<String> own = actors == 1 ? list : list.size() == actors ? List.of(list.get(actor)) : List.<String>of();
        return own.stream().filter(member -> !member.isEmpty()).distinct().toList();
    }

    private static Optional<Party> party(Map<Part, List<String>> lists, int actor, int actors) {
        List<String> names = of(lists, Part.NAME, actor, actors);
        List<String> rawNames = of(lists, Part.RAW_NAME, actor, actors);
        List<String> countries = of(lists, Part.COUNTRY, actor, actors);
        List<String> numbers = of(lists, Part.COW, actor, actors);
        Set<String> sectors = new LinkedHashSet<>(of(lists, Part.PRIMARY_SECTOR, actor, actors));
        sectors.addAll(of(lists, Part.SECTORS, actor, actors));
        List<String> titles = of(lists, Part.TITLE, actor, actors);
        List<String> wikipedia = of(lists, Part.WIKIPEDIA, actor, actors);
        Set<String> called = new LinkedHashSet<>(names);
        called.addAll(rawNames);
        if (called.isEmpty()
                && countries.isEmpty()
                && numbers.isEmpty()
                && sectors.isEmpty()
                && titles.isEmpty()
                && wikipedia.isEmpty()) {
            return Optional.empty();
        }
        String name = called.stream().findFirst().orElse("");
        PartyBuilder party = Party.builder()
                .id(PartyId.of("polecat/" + name + (countries.isEmpty() ? "" : "/" + String.join(";", countries))))
                .kind(kind(sectors, countries))
                .addAllAliases(called.stream().skip(1).toList());
        if (!name.isEmpty()) {
            party.name(name);
        }
        for (String country : countries) {
            Optional<Coding> nonState = NON_STATE.find(country);
            if (nonState.isPresent()) {
                party.addCoding(nonState.get());
            } else {
                party.addCountry(CodedCountries.named(CodeScheme.COUNTRY_NAME, country));
            }
        }
        numbers.forEach(number -> party.addCoding(Coding.of(CodeScheme.COW, number)));
        sectors.forEach(sector -> party.addCoding(
                SECTORS.findSpelling(sector).orElseGet(() -> Coding.of(CodeScheme.PLOVER_SECTOR, sector))));
        wikipedia.forEach(
                id -> party.addIdentifier(Identifier.of(id.matches("Q[0-9]+") ? "wikidata" : "wikipedia", id)));
        if (!titles.isEmpty()) {
            party.note(String.join("; ", titles));
        }
        return Optional.of(party.build());
    }

    /** The kind of the first sector that tells one: the primary one, if that does; or that of {@code IGO} and the like. */
    private static PartyKind kind(Set<String> sectors, List<String> countries) {
        PartyKind kind = CodedParties.sectorKind(sectors);
        return kind != PartyKind.UNKNOWN
                ? kind
                : countries.stream()
                        .filter(country -> NON_STATE.find(country).isPresent())
                        .flatMap(country -> CodedParties.kind(country).stream())
                        .findFirst()
                        .orElse(PartyKind.UNKNOWN);
    }
}
