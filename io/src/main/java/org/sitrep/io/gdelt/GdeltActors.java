package org.sitrep.io.gdelt;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.id.PartyId;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Party;
import org.sitrep.party.PartyBuilder;
import org.sitrep.party.PartyKind;

/** Makes parties of the ten columns that GDELT has for an actor. */
final class GdeltActors {
    private static final int WIDTH = GdeltLayout.ACTOR2 - GdeltLayout.ACTOR1;

    /** The scheme of each column; the name, which has none, is at 1. */
    private static final CodeScheme[] SCHEMES = {
        CodeScheme.CAMEO_ACTOR,
        CodeScheme.CAMEO_ACTOR,
        CodeScheme.CAMEO_COUNTRY,
        CodeScheme.CAMEO_KNOWN_GROUP,
        CodeScheme.CAMEO_ETHNIC,
        CodeScheme.CAMEO_RELIGION,
        CodeScheme.CAMEO_RELIGION,
        CodeScheme.CAMEO_ACTOR_TYPE,
        CodeScheme.CAMEO_ACTOR_TYPE,
        CodeScheme.CAMEO_ACTOR_TYPE
    };

    /** The list of each scheme that has one; there is none of whole actor codes. */
    private static final List<Optional<CodeList>> LISTS =
            Arrays.stream(SCHEMES).map(CodeList::find).toList();

    private static final int NAME = 1;
    private static final int COUNTRY = 2;
    private static final int GROUP = 3;
    private static final int TYPE1 = 7;

    private static final Crosswalk<PartyKind> KINDS = Crosswalk.load(CodeScheme.CAMEO_ACTOR_TYPE, PartyKind.class);

    private final BlockCache<Optional<Party>> cache = new BlockCache<>();

    /** The party of the actor whose columns begin at an index; empty if all ten are. */
    Optional<Party> party(TableRow row, int first) {
        return cache.get(row, first, first + WIDTH - 1, () -> make(row, first));
    }

    private static Optional<Party> make(TableRow row, int first) {
        boolean empty = true;
        for (int i = 0; i < WIDTH; i++) {
            empty &= row.text(first + i).isBlank();
        }
        if (empty) {
            return Optional.empty();
        }
        String code = row.text(first).strip();
        String name = row.text(first + NAME).strip();
        PartyBuilder party =
                Party.builder().id(PartyId.of("gdelt/" + code + "/" + name)).kind(kind(row, first));
        if (!name.isEmpty()) {
            party.name(name);
        }
        for (int i = 0; i < WIDTH; i++) {
            String cell = row.text(first + i).strip();
            if (i == NAME || cell.isEmpty()) {
                continue;
            }
            Coding coding = coding(i, cell);
            if (i == COUNTRY) {
                party.addCountry(coding);
            } else {
                party.addCoding(coding);
            }
        }
        return Optional.of(party.build());
    }

    private static Coding coding(int column, String code) {
        return LISTS.get(column).flatMap(list -> list.find(code)).orElseGet(() -> Coding.of(SCHEMES[column], code));
    }

    /** The kind of the first role; CAMEO means the state itself by a code that is a country and nothing else. */
    private static PartyKind kind(TableRow row, int first) {
        String type = row.text(first + TYPE1).strip();
        if (!type.isEmpty()) {
            return KINDS.match(type).map(Match::target).orElse(PartyKind.UNKNOWN);
        }
        String country = row.text(first + COUNTRY).strip();
        boolean countryAlone = !country.isEmpty()
                && row.text(first + GROUP).isBlank()
                && row.text(first).strip().equals(country);
        return countryAlone ? PartyKind.STATE : PartyKind.UNKNOWN;
    }
}
