package org.sitrep.io.icews;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.io.coded.CodedParties;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;

/** The sectors by which ICEWS says what sort of actor a party is. */
final class IcewsSectors {
    private static final CodeList SECTORS = CodeList.of(CodeScheme.ICEWS_SECTOR);

    /** The most general sector for each type of CAMEO; the list itself has up to a hundred for one. */
    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("GOV", "Government"),
            Map.entry("MIL", "Military"),
            Map.entry("COP", "Police"),
            Map.entry("JUD", "Judicial"),
            Map.entry("LEG", "Legislative / Parliamentary"),
            Map.entry("SPY", "Intelligence Ministry"),
            Map.entry("OPP", "Dissident"),
            Map.entry("PTY", "Parties"),
            Map.entry("REB", "Rebel"),
            Map.entry("INS", "Insurgents"),
            Map.entry("SEP", "Separatists"),
            Map.entry("UAF", "Unidentified Forces"),
            Map.entry("CRM", "Criminals / Gangs"),
            Map.entry("BUS", "Business"),
            Map.entry("MNC", "Multinational Corporation"),
            Map.entry("AGR", "Agricultural"),
            Map.entry("LAB", "Labor"),
            Map.entry("EDU", "Education"),
            Map.entry("MED", "Media"),
            Map.entry("CVL", "General Population / Civilian / Social"),
            Map.entry("REF", "Refugees / Displaced"),
            Map.entry("ELI", "Elite"),
            Map.entry("REL", "International Religious"),
            Map.entry("IGO", "International Government Organization"),
            Map.entry("NGO", "Nongovernmental Organizations / Activists"),
            Map.entry("IMG", "International Radicals / Extremists / Fundamentalists"));

    /** Sectors for kinds that CAMEO has no type for. */
    private static final Map<PartyKind, String> BY_KIND = Map.of(
            PartyKind.PROTESTERS, "Protestors / Popular Opposition / Mobs",
            PartyKind.RIOTERS, "Protestors / Popular Opposition / Mobs",
            PartyKind.ETHNIC_GROUP, "National Ethnic");

    private IcewsSectors() {}

    /** The sectors of a party that is called so and belongs to a country, by the names that are written. */
    static List<String> of(Party party, String name, String country) {
        List<Coding> own = party.codings().stream()
                .filter(coding -> coding.scheme().equals(CodeScheme.ICEWS_SECTOR))
                .toList();
        boolean said = party.kind() == IcewsActors.kind(name, own, country);
        if (said && (!own.isEmpty() || party.kind() != PartyKind.UNKNOWN)) {
            return own.stream().map(Coding::code).toList();
        }
        Set<String> sectors = new LinkedHashSet<>();
        String byKind = BY_KIND.get(party.kind());
        if (byKind != null) {
            sectors.add(byKind);
        } else {
            CodedParties.types(party).stream()
                    .flatMap(type -> Stream.ofNullable(BY_TYPE.get(type)))
                    .filter(sector -> SECTORS.find(sector).isPresent())
                    .forEach(sectors::add);
        }
        return sectors.isEmpty() ? own.stream().map(Coding::code).toList() : List.copyOf(sectors);
    }
}
