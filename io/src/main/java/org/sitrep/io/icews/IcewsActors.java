package org.sitrep.io.icews;

import static org.sitrep.io.icews.IcewsText.CELLS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The kinds that single sectors tell, by their codes. */
    private static final Map<String, PartyKind> KINDS = kinds();
    /** Stands for no party: an {@code Optional} in the cache would be one more object to fetch for each row. */
    private static final Party NOBODY =
            Party.builder().id(PartyId.of("icews/nobody")).build();

    private static final int MOST_COUNTRIES = 1_000;

    private final int name;
    private final int sectors;
    private final int country;
    /** Whether the three stand side by side in this order, as in the Dataverse. */
    private final boolean together;

    private final BlockCache<Party> cache;
    /** What names of countries mean, as long as there are not more of them than the world has. */
    private final Map<String, Coding> countries = new HashMap<>();

    /**
     * The actors in three columns.
     *
     * @param shared what was made of columns that stand together: who is a source in one row is a target in another
     */
    IcewsActors(
            List<String> columns,
            ColumnKey<String> name,
            ColumnKey<List<String>> sectors,
            ColumnKey<String> country,
            BlockCache<Party> shared) {
        this.name = name.indexIn(columns);
        this.sectors = sectors.indexIn(columns);
        this.country = country.indexIn(columns);
        this.together = this.name >= 0 && this.sectors == this.name + 1 && this.country == this.name + 2;
        this.cache = together ? shared : new BlockCache<>(this.name, this.sectors, this.country);
    }

    /** The party; empty if all cells are. */
    @SuppressWarnings("ReferenceEquality") // nobody is who stands for nobody, not who is called so
    Optional<Party> party(TableRow row) {
        Party party = together ? cache.get(row, name, country, () -> make(row)) : cache.get(row, () -> make(row));
        return party == NOBODY ? Optional.empty() : Optional.of(party);
    }

    private Party make(TableRow row) {
        String said = CELLS.text(row, name);
        String countryName = CELLS.text(row, country);
        List<Coding> codings = new ArrayList<>();
        for (String sector : IcewsText.sectors(CELLS.text(row, sectors))) {
            codings.add(sector(sector));
        }
        if (said.isEmpty() && countryName.isEmpty() && codings.isEmpty()) {
            return NOBODY;
        }
        PartyBuilder party = Party.builder()
                .id(PartyId.of("icews/" + said + (countryName.isEmpty() ? "" : "/" + countryName)))
                .kind(kind(said, codings, countryName))
                .addAllCodings(codings);
        if (!said.isEmpty()) {
            party.name(said);
        }
        if (!countryName.isEmpty()) {
            party.addCountry(country(countryName));
        }
        return party.build();
    }

    private Coding country(String called) {
        Coding known = countries.get(called);
        if (known == null) {
            known = CodedCountries.named(CodeScheme.ICEWS_COUNTRY, called);
            if (countries.size() < MOST_COUNTRIES) {
                countries.put(called, known);
            }
        }
        return known;
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
        Set<PartyKind> general = EnumSet.noneOf(PartyKind.class);
        Set<PartyKind> particular = EnumSet.noneOf(PartyKind.class);
        for (Coding sector : sectors) {
            PartyKind kind = KINDS.get(sector.code());
            if (kind != null) {
                (GENERAL.contains(kind) ? general : particular).add(kind);
            }
        }
        boolean clear = particular.size() == 1 || (particular.size() > 1 && !general.contains(PartyKind.STATE));
        for (PartyKind kind : clear ? particular : general) {
            return kind;
        }
        return PartyKind.UNKNOWN;
    }

    private static Map<String, PartyKind> kinds() {
        Map<String, PartyKind> kinds = new HashMap<>();
        for (CodeEntry entry : SECTORS.entries()) {
            entry.attribute("cameo-agent")
                    .filter(agent -> agent.length() >= 3)
                    .flatMap(agent -> CodedParties.kind(agent.substring(0, 3)))
                    .ifPresent(kind -> kinds.put(entry.coding().code(), kind));
        }
        return kinds;
    }
}
