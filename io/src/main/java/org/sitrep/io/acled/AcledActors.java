package org.sitrep.io.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
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

    private final int actor;
    private final int associates;
    private final int inter;
    private final BlockCache<List<Participant>> asSide;
    private final BlockCache<List<Participant>> inViolenceAgainstCivilians;

    AcledActors(
            List<String> columns,
            ColumnKey<String> actor,
            ColumnKey<List<String>> associates,
            ColumnKey<String> inter) {
        this.actor = actor.indexIn(columns);
        this.associates = associates.indexIn(columns);
        this.inter = inter.indexIn(columns);
        this.asSide = new BlockCache<>(this.actor, this.associates, this.inter);
        this.inViolenceAgainstCivilians = new BlockCache<>(this.actor, this.associates, this.inter);
    }

    /** The actor in one of two roles, and behind it those beside it; none if the cells are empty. */
    List<Participant> participants(
            TableRow row, boolean violenceAgainstCivilians, ParticipantRole side, ParticipantRole otherwise) {
        return violenceAgainstCivilians
                ? inViolenceAgainstCivilians.get(row, () -> make(row, otherwise))
                : asSide.get(row, () -> make(row, side));
    }

    private List<Participant> make(TableRow row, ParticipantRole role) {
        List<Participant> made = new ArrayList<>();
        String name = AcledText.text(row, actor);
        Optional<PartyId> id = Optional.empty();
        if (!name.isEmpty()) {
            Party party = party(name, AcledText.text(row, inter));
            id = Optional.of(party.id());
            made.add(Participant.of(role, party));
        }
        for (String associate : AcledText.list(AcledText.text(row, associates))) {
            made.add(Participant.builder()
                    .role(ParticipantRole.ASSOCIATE)
                    .party(party(associate, ""))
                    .associateOf(id)
                    .build());
        }
        return List.copyOf(made);
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
