package org.sitrep.io.coded;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.io.internal.Codes;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;

/** The types of actors in CAMEO and PLOVER, and the kinds of parties that they mean. */
public final class CodedParties {
    private static final Crosswalk<PartyKind> KINDS = Crosswalk.load(CodeScheme.CAMEO_ACTOR_TYPE, PartyKind.class);
    private static final Crosswalk<PartyKind> SECTOR_KINDS = Crosswalk.load(CodeScheme.PLOVER_SECTOR, PartyKind.class);
    private static final CodeList TYPES = CodeList.of(CodeScheme.CAMEO_ACTOR_TYPE);
    private static final CodeList SECTORS = CodeList.of(CodeScheme.PLOVER_SECTOR);
    private static final CodeList ICEWS_SECTORS = CodeList.of(CodeScheme.ICEWS_SECTOR);

    /** Where the crosswalk has several codes that say more than the kind does, or none, the one that says least besides. */
    private static final Map<PartyKind, String> TYPE_OF_KIND = Map.ofEntries(
            Map.entry(PartyKind.STATE_FORCES, "MIL"),
            Map.entry(PartyKind.EXTERNAL_FORCES, "MIL"),
            Map.entry(PartyKind.STATE_AGENCY, "GOV"),
            Map.entry(PartyKind.LOCAL_GOVERNMENT, "GOV"),
            Map.entry(PartyKind.POLITICAL_MILITIA, "UAF"),
            Map.entry(PartyKind.IDENTITY_MILITIA, "UAF"),
            Map.entry(PartyKind.POLITICAL_PARTY, "PTY"),
            Map.entry(PartyKind.PROTESTERS, "CVL"),
            Map.entry(PartyKind.RIOTERS, "CVL"),
            Map.entry(PartyKind.PROFESSIONAL_GROUP, "LAB"),
            Map.entry(PartyKind.RELIGIOUS_GROUP, "REL"),
            Map.entry(PartyKind.PERSON, ""),
            Map.entry(PartyKind.ORGAN, ""),
            Map.entry(PartyKind.OTHER, ""),
            Map.entry(PartyKind.UNKNOWN, ""));

    private CodedParties() {}

    /**
     * The kind that a type of actor in CAMEO means; PTY and REL, which only PLOVER's list has, are understood too.
     *
     * @param type three letters
     * @return the kind; empty if no list has the type
     */
    public static Optional<PartyKind> kind(String type) {
        return KINDS.match(type).or(() -> SECTOR_KINDS.match(type)).map(Match::target);
    }

    /**
     * The types of CAMEO for a party: those among its codings, those that its sectors in ICEWS or PLOVER mean, or else the one for its
     * kind.
     *
     * @param party the party
     * @return the types, the most telling first; none if nothing is known
     */
    public static List<String> types(Party party) {
        Set<String> types = new LinkedHashSet<>();
        for (Coding coding : party.codings()) {
            type(coding).filter(type -> !type.isEmpty()).ifPresent(types::add);
        }
        String byKind = TYPE_OF_KIND.getOrDefault(party.kind(), Codes.of(KINDS, party.kind()));
        boolean told = types.stream()
                .anyMatch(
                        type -> kind(type).filter(kind -> kind == party.kind()).isPresent());
        return told || byKind.isEmpty() ? List.copyOf(types) : List.of(byKind);
    }

    private static Optional<String> type(Coding coding) {
        if (coding.scheme().equals(CodeScheme.CAMEO_ACTOR_TYPE)) {
            return Optional.of(coding.code());
        }
        if (coding.scheme().equals(CodeScheme.ICEWS_SECTOR)) {
            return ICEWS_SECTORS
                    .entry(coding.code())
                    .flatMap(entry -> entry.attribute("cameo-agent"))
                    .filter(agent -> agent.length() >= 3)
                    .map(agent -> agent.substring(0, 3))
                    .filter(agent -> kind(agent).isPresent());
        }
        if (coding.scheme().equals(CodeScheme.PLOVER_NON_STATE_ACTOR)) {
            return TYPES.find(coding.code()).map(Coding::code);
        }
        boolean same = coding.scheme().equals(CodeScheme.PLOVER_SECTOR)
                && SECTOR_KINDS.match(coding.code()).map(Match::target).equals(kind(coding.code()));
        return same ? Optional.of(coding.code()) : Optional.empty();
    }

    /**
     * The sectors of PLOVER for a party: those among its codings, if they mean its kind, or else those for its types in CAMEO.
     *
     * @param party the party
     * @return the sectors, the primary one first; none if nothing is known
     */
    public static List<String> sectors(Party party) {
        List<String> own = party.codings().stream()
                .filter(coding -> coding.scheme().equals(CodeScheme.PLOVER_SECTOR))
                .map(Coding::code)
                .toList();
        if (!own.isEmpty() && sectorKind(own).equals(party.kind())) {
            return own;
        }
        List<String> sectors = types(party).stream()
                .map(CodedParties::sector)
                .filter(sector -> !sector.isEmpty())
                .distinct()
                .toList();
        return sectors.isEmpty() ? own : sectors;
    }

    /**
     * The kind that the first sector tells which tells one.
     *
     * @param sectors sectors of PLOVER
     * @return the kind; unknown if none tells any
     */
    public static PartyKind sectorKind(Iterable<String> sectors) {
        for (String sector : sectors) {
            Optional<PartyKind> kind = SECTOR_KINDS.match(sector).map(Match::target);
            if (kind.isPresent() && kind.get() != PartyKind.UNKNOWN) {
                return kind.get();
            }
        }
        return PartyKind.UNKNOWN;
    }

    /** The sector of PLOVER for a type of CAMEO: the same letters unless they mean another thing. */
    private static String sector(String type) {
        Optional<PartyKind> kind = kind(type);
        if (SECTORS.find(type).isPresent()
                && SECTOR_KINDS.match(type).map(Match::target).equals(kind)) {
            return type;
        }
        return kind.filter(known -> known != PartyKind.OTHER)
                .map(known -> Codes.of(SECTOR_KINDS, known))
                .orElse("");
    }
}
