package org.sitrep.io.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.PartyId;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Party;
import org.sitrep.party.PartyBuilder;
import org.sitrep.party.PartyKind;

/** Makes participants of the three columns that ACLED has for an actor: name, associates, kind. */
final class AcledActors {
    private static final Crosswalk<PartyKind> KINDS = Crosswalk.load(CodeScheme.ACLED_INTER, PartyKind.class);
    private static final CodeList INTERS = CodeList.of(CodeScheme.ACLED_INTER);
    /** Stands for no actor: an {@code Optional} in the cache would be one more object to fetch for each row. */
    private static final Party NOBODY =
            Party.builder().id(PartyId.of("acled/nobody")).build();

    private final int actor;
    private final int associates;
    private final int inter;
    /** The actors themselves; those beside them would make nearly every combination another one. */
    private final BlockCache<Party> parties;

    private final BlockCache<List<Party>> besides;

    /**
     * The actors in three columns.
     *
     * @param besides what was made of cells of associates, of this actor and of the other
     */
    AcledActors(
            List<String> columns,
            ColumnKey<String> actor,
            ColumnKey<List<String>> associates,
            ColumnKey<String> inter,
            BlockCache<List<Party>> besides) {
        this.actor = actor.indexIn(columns);
        this.associates = associates.indexIn(columns);
        this.inter = inter.indexIn(columns);
        this.parties = BlockCache.ofFew(this.actor, this.inter);
        this.besides = besides;
    }

    /** Adds the actor in its role, and behind it those beside it; nobody if the cells are empty. */
    @SuppressWarnings("ReferenceEquality") // nobody is who stands for nobody, not who is called so
    void addTo(EventBuilder event, TableRow row, ParticipantRole role) {
        Optional<PartyId> id = Optional.empty();
        Party party = parties.get(row, () -> party(row));
        if (party != NOBODY) {
            event.addParticipant(Participant.of(role, party));
            id = Optional.of(party.id());
        }
        if (associates < 0 || row.isEmpty(associates)) {
            return;
        }
        for (Party associate : besides.get(row, associates, associates, () -> associates(row))) {
            event.addParticipant(Participant.builder()
                    .role(ParticipantRole.ASSOCIATE)
                    .party(associate)
                    .associateOf(id)
                    .build());
        }
    }

    private Party party(TableRow row) {
        String name = AcledText.text(row, actor);
        return name.isEmpty() ? NOBODY : party(name, AcledText.text(row, inter));
    }

    private List<Party> associates(TableRow row) {
        List<Party> made = new ArrayList<>();
        for (String name : AcledText.list(AcledText.text(row, associates))) {
            made.add(party(name, ""));
        }
        return made;
    }

    private static Party party(String name, String inter) {
        PartyBuilder party = Party.builder().id(PartyId.of("acled/" + name)).name(name);
        if (!inter.isEmpty()) {
            party.kind(KINDS.match(inter).map(Match::target).orElse(PartyKind.UNKNOWN));
            party.addCoding(INTERS.findSpelling(inter).orElseGet(() -> Coding.of(CodeScheme.ACLED_INTER, inter)));
        }
        return party.build();
    }
}
