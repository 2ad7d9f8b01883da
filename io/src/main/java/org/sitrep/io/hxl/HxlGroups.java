package org.sitrep.io.hxl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.Term;
import org.sitrep.event.EventCategory;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.PartyId;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;

/** Makes participants of the columns under {@code #group}. */
final class HxlGroups {
    private final Side first;
    private final Side second;
    private final int perpetrator;
    private final int others;

    /** Where the columns of a side stand. */
    private record Side(int name, int kind, int associates) {
        Side(List<String> names, ColumnKey<String> name, ColumnKey<String> kind, ColumnKey<String> associates) {
            this(name.indexIn(names), kind.indexIn(names), associates.indexIn(names));
        }
    }

    HxlGroups(List<String> names) {
        first = new Side(names, HxlColumns.FIRST, HxlColumns.FIRST_TYPE, HxlColumns.FIRST_ASSOCIATES);
        second = new Side(names, HxlColumns.SECOND, HxlColumns.SECOND_TYPE, HxlColumns.SECOND_ASSOCIATES);
        perpetrator = HxlColumns.PERPETRATOR.indexIn(names);
        others = HxlColumns.GROUP.indexIn(names);
    }

    /** Who takes part, in the order of the roles. */
    List<Participant> participants(TableRow row, EventType type) {
        boolean civilians = type.category() == EventCategory.VIOLENCE_AGAINST_CIVILIANS;
        List<Participant> made = new ArrayList<>();
        Cells.optional(row, perpetrator)
                .map(name -> Participant.of(ParticipantRole.INITIATOR, party(name, "")))
                .ifPresent(made::add);
        add(made, row, first, civilians ? ParticipantRole.INITIATOR : ParticipantRole.SIDE_A);
        add(made, row, second, civilians ? ParticipantRole.TARGET : ParticipantRole.SIDE_B);
        for (String name : HxlText.list(Cells.text(row, others))) {
            made.add(Participant.of(ParticipantRole.PARTICIPANT, party(name, "")));
        }
        return made;
    }

    private static void add(List<Participant> made, TableRow row, Side side, ParticipantRole role) {
        Optional<Party> main = Cells.optional(row, side.name).map(name -> party(name, Cells.text(row, side.kind)));
        Optional<PartyId> id = main.map(Party::id);
        main.map(party -> Participant.of(role, party)).ifPresent(made::add);
        for (String name : HxlText.list(Cells.text(row, side.associates))) {
            made.add(Participant.builder()
                    .role(ParticipantRole.ASSOCIATE)
                    .party(party(name, ""))
                    .associateOf(id)
                    .build());
        }
    }

    private static Party party(String name, String kind) {
        return Party.of("hxl/" + name, Term.find(PartyKind.class, kind).orElse(PartyKind.UNKNOWN), name);
    }
}
