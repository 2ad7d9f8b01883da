package org.sitrep.io.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.PartyId;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Party;
import org.sitrep.party.PartyBuilder;
import org.sitrep.party.PartyKind;

/** Makes participants of the columns that UCDP has for the two sides. */
final class UcdpActors {
    /** The type of violence in which side A kills civilians. */
    private static final String ONE_SIDED = "3";

    private final int type;
    private final Side sideA;
    private final Side sideB;

    /** Where the columns of a side stand. */
    private record Side(int id, int name, int states) {}

    UcdpActors(List<String> columns) {
        type = UcdpGedColumns.TYPE_OF_VIOLENCE.indexIn(columns);
        sideA = new Side(
                UcdpGedColumns.SIDE_A_NEW_ID.indexIn(columns),
                UcdpGedColumns.SIDE_A.indexIn(columns),
                UcdpGedColumns.GWNOA.indexIn(columns));
        sideB = new Side(
                UcdpGedColumns.SIDE_B_NEW_ID.indexIn(columns),
                UcdpGedColumns.SIDE_B.indexIn(columns),
                UcdpGedColumns.GWNOB.indexIn(columns));
    }

    /** The columns that tell the sides. */
    int[] cells() {
        return new int[] {type, sideA.id, sideA.name, sideA.states, sideB.id, sideB.name, sideB.states};
    }

    /** The two sides in their roles. */
    List<Participant> participants(TableRow row) {
        boolean oneSided = row.equalsAscii(type, ONE_SIDED);
        List<Participant> made = new ArrayList<>();
        party(row, sideA)
                .ifPresent(party ->
                        made.add(Participant.of(oneSided ? ParticipantRole.INITIATOR : ParticipantRole.SIDE_A, party)));
        party(row, sideB)
                .ifPresent(party ->
                        made.add(Participant.of(oneSided ? ParticipantRole.TARGET : ParticipantRole.SIDE_B, party)));
        return List.copyOf(made);
    }

    private static Optional<Party> party(TableRow row, Side side) {
        String id = UcdpText.text(row, side.id);
        String name = UcdpText.text(row, side.name);
        if (id.isEmpty() && name.isEmpty()) {
            return Optional.empty();
        }
        PartyBuilder party = Party.builder()
                .id(PartyId.of("ucdp/" + (id.isEmpty() ? name : id)))
                .kind(kind(name));
        if (!name.isEmpty()) {
            party.name(name);
        }
        if (!id.isEmpty()) {
            party.addCoding(Coding.of(CodeScheme.UCDP_ACTOR, id));
        }
        for (String state : UcdpText.split(UcdpText.text(row, side.states), ",")) {
            if (!state.isEmpty()) {
                party.addCountry(Coding.of(CodeScheme.GLEDITSCH_WARD, state));
            }
        }
        return Optional.of(party.build());
    }

    /** UCDP has no code for it, but its names are regular. */
    private static PartyKind kind(String name) {
        if (name.startsWith("Government of ")) {
            return PartyKind.STATE;
        }
        return name.equals("Civilians")
                ? PartyKind.CIVILIANS
                : name.isEmpty() ? PartyKind.UNKNOWN : PartyKind.ARMED_GROUP;
    }
}
