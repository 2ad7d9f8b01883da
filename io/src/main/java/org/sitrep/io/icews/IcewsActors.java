package org.sitrep.io.icews;

import static org.sitrep.io.icews.IcewsText.CELLS;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.CodeEntry;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.id.PartyId;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.coded.CodedCountries;
import org.sitrep.io.coded.CodedParties;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Party;
import org.sitrep.party.PartyBuilder;
import org.sitrep.party.PartyKind;

/** Makes parties of the three columns that ICEWS has for an actor: name, sectors, country. */
final class IcewsActors {
    private static final CodeList SECTORS = CodeList.of(CodeScheme.ICEWS_SECTOR);
    /** What sectors say beside others that say more: {@code Government} of a ministry, {@code Elite} of a minister. */
    private static final Set<PartyKind> GENERAL = Set.of(PartyKind.STATE, PartyKind.CIVILIANS, PartyKind.OTHER);

    private final int name;
    private final int sectors;
    private final int country;
    private final BlockCache<Optional<Party>> cache;

    IcewsActors(
            List<String> columns, ColumnKey<String> name, ColumnKey<List<String>> sectors, ColumnKey<String> country) {
        this.name = name.indexIn(columns);
        this.sectors = sectors.indexIn(columns);
        this.country = country.indexIn(columns);
        this.cache = new BlockCache<>(this.name, this.sectors, this.country);
    }

    /** The party; empty if all cells are. */
    Optional<Party> party(TableRow row) {
        return cache.get(row, () -> make(row));
    }

    private Optional<Party> make(TableRow row) {
        String said = CELLS.text(row, name);
        String countryName = CELLS.text(row, country);
        List<Coding> codings = IcewsText.sectors(CELLS.text(row, sectors)).stream()
                .map(IcewsActors::sector)
                .toList();
        if (said.isEmpty() && countryName.isEmpty() && codings.isEmpty()) {
            return Optional.empty();
        }
        PartyBuilder party = Party.builder()
                .id(PartyId.of("icews/" + said + (countryName.isEmpty() ? "" : "/" + countryName)))
                .kind(kind(said, codings, countryName))
                .addAllCodings(codings);
        if (!said.isEmpty()) {
            party.name(said);
        }
        if (!countryName.isEmpty()) {
            party.addCountry(CodedCountries.named(CodeScheme.ICEWS_COUNTRY, countryName));
        }
        return Optional.of(party.build());
    }

    /** The kind of an actor of that name, with these sectors, of that country. */
    static PartyKind kind(String name, List<Coding> sectors, String country) {
        return sectors.isEmpty() && name.equals(country) ? PartyKind.STATE : kind(sectors);
    }

    private static Coding sector(String text) {
        return SECTORS.findSpelling(text).orElseGet(() -> Coding.of(CodeScheme.ICEWS_SECTOR, text));
    }

    /**
     * The kind that the sectors tell. Their order differs from row to row, so it must not matter: the only kind that says more
     * than state or civilians; of a person of many parts the state, or else the first in the order of kinds.
     */
    private static PartyKind kind(List<Coding> sectors) {
        Set<PartyKind> told = EnumSet.noneOf(PartyKind.class);
        for (Coding sector : sectors) {
            SECTORS.entry(sector.code())
                    .flatMap((CodeEntry entry) -> entry.attribute("cameo-agent"))
                    .filter(agent -> agent.length() >= 3)
                    .flatMap(agent -> CodedParties.kind(agent.substring(0, 3)))
                    .ifPresent(told::add);
        }
        Set<PartyKind> particular = EnumSet.noneOf(PartyKind.class);
        particular.addAll(told);
        particular.removeAll(GENERAL);
        boolean clear = particular.size() == 1 || (particular.size() > 1 && !told.contains(PartyKind.STATE));
        return (clear ? particular : told)
                .stream()
                        .filter(kind -> clear || GENERAL.contains(kind))
                        .findFirst()
                        .orElse(PartyKind.UNKNOWN);
    }
}
