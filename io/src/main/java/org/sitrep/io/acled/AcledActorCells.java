package org.sitrep.io.acled;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.event.Event;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.PartyId;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.internal.Sides;
import org.sitrep.io.table.EventCells;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;

/** The cells that the participants of an event become in ACLED's files: the way back of {@link AcledActors}. */
final class AcledActorCells {
    private static final Crosswalk<PartyKind> KINDS = Crosswalk.load(CodeScheme.ACLED_INTER, PartyKind.class);
    private static final CodeList INTERS = CodeList.of(CodeScheme.ACLED_INTER);

    static final List<ColumnKey<?>> COLUMNS = List.of(
            AcledColumns.ACTOR1,
            AcledColumns.ASSOC_ACTOR_1,
            AcledColumns.INTER1,
            AcledColumns.ACTOR2,
            AcledColumns.ASSOC_ACTOR_2,
            AcledColumns.INTER2);

    private AcledActorCells() {}

    static void write(Event event, EventCells cells) {
        Optional<Participant> first = Sides.first(event);
        Optional<Participant> second = Sides.second(event);
        StringBuilder besideFirst = new StringBuilder();
        StringBuilder besideSecond = new StringBuilder();
        boolean secondSeen = false;
        for (Participant participant : event.participants()) {
            if (isThis(second, participant)) {
                secondSeen = true;
            } else if (participant.role() == ParticipantRole.ASSOCIATE) {
                Optional<PartyId> of = participant.associateOf();
                boolean ofFirst = of.isPresent() && of.equals(id(first));
                boolean ofSecond = of.isPresent() && of.equals(id(second));
                boolean beside = ofFirst == ofSecond ? secondSeen || first.isEmpty() : ofSecond;
                append(beside ? besideSecond : besideFirst, participant.party());
            }
        }
        actor(first, AcledColumns.ACTOR1, AcledColumns.INTER1, cells);
        cells.set(AcledColumns.ASSOC_ACTOR_1, besideFirst.toString());
        actor(second, AcledColumns.ACTOR2, AcledColumns.INTER2, cells);
        cells.set(AcledColumns.ASSOC_ACTOR_2, besideSecond.toString());
    }

    private static boolean isThis(Optional<Participant> side, Participant participant) {
        return side.filter(main ->
                        main.role() == participant.role() && main.party().equals(participant.party()))
                .isPresent();
    }

    private static Optional<PartyId> id(Optional<Participant> participant) {
        return participant.map(side -> side.party().id());
    }

    private static void append(StringBuilder list, Party party) {
        list.append(list.isEmpty() ? "" : "; ").append(name(party));
    }

    private static String name(Party party) {
        return party.name().orElse(party.id().toString());
    }

    private static void actor(Optional<Participant> side, ColumnKey<?> name, ColumnKey<?> inter, EventCells cells) {
        cells.set(name, side.map(participant -> name(participant.party())).orElse(""));
        cells.set(
                inter,
                side.map(participant -> inter(participant.party(), cells.original(inter)))
                        .orElse(""));
    }

    private static String inter(Party party, String before) {
        String code = Codes.of(party.codings(), KINDS, party.kind());
        return INTERS.find(code).map(coding -> told(coding, before)).orElse(code);
    }

    /** A code by its number if the row has a number there, and by its words else, as ACLED does since 2024. */
    static String told(Coding coding, String before) {
        boolean asNumber = !before.isBlank() && Character.isDigit(before.strip().charAt(0));
        return asNumber ? coding.code() : coding.label().orElse(coding.code());
    }
}
