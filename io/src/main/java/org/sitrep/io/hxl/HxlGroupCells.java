package org.sitrep.io.hxl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.event.Event;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.PartyId;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.table.EventCells;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;

/** The cells that the participants of an event become under {@code #group}: the way back of {@link HxlGroups}. */
final class HxlGroupCells {
    static final List<ColumnKey<?>> COLUMNS = List.of(
            HxlColumns.FIRST,
            HxlColumns.FIRST_TYPE,
            HxlColumns.FIRST_ASSOCIATES,
            HxlColumns.SECOND,
            HxlColumns.SECOND_TYPE,
            HxlColumns.SECOND_ASSOCIATES,
            HxlColumns.PERPETRATOR,
            HxlColumns.GROUP);

    private HxlGroupCells() {}

    static void write(Event event, EventCells cells) {
        List<Participant> left = new ArrayList<>();
        List<Participant> beside = new ArrayList<>();
        for (Participant participant : event.participants()) {
            (participant.role() == ParticipantRole.ASSOCIATE ? beside : left).add(participant);
        }
        Optional<Participant> perpetrator =
                cells.has(HxlColumns.PERPETRATOR) ? take(left, ParticipantRole.INITIATOR) : Optional.empty();
        boolean others = cells.has(HxlColumns.GROUP);
        Optional<Participant> actor =
                take(left, ParticipantRole.INITIATOR).or(() -> take(left, ParticipantRole.SIDE_A));
        Optional<Participant> target = take(left, ParticipantRole.TARGET)
                .or(() -> take(left, ParticipantRole.SIDE_B))
                .or(() -> take(left, ParticipantRole.VICTIM));
        Optional<Participant> first = others ? actor : actor.or(() -> next(left));
        Optional<Participant> second = others ? target : target.or(() -> next(left));
        cells.set(HxlColumns.PERPETRATOR, name(perpetrator));
        side(first, HxlColumns.FIRST, HxlColumns.FIRST_TYPE, cells);
        side(second, HxlColumns.SECOND, HxlColumns.SECOND_TYPE, cells);
        Optional<PartyId> ofSecond = id(second).filter(id -> !Optional.of(id).equals(id(first)));
        cells.set(HxlColumns.FIRST_ASSOCIATES, names(beside, ofSecond, false));
        cells.set(HxlColumns.SECOND_ASSOCIATES, names(beside, ofSecond, true));
        cells.set(HxlColumns.GROUP, HxlText.join(left.stream().map(participant -> name(participant.party()))));
    }

    private static Optional<Participant> take(List<Participant> left, ParticipantRole role) {
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).role() == role) {
                return Optional.of(left.remove(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Participant> next(List<Participant> left) {
        return left.isEmpty() ? Optional.empty() : Optional.of(left.remove(0));
    }

    /** Those beside the second side, or all others. */
    private static String names(List<Participant> beside, Optional<PartyId> second, boolean ofSecond) {
        return HxlText.join(beside.stream()
                .filter(participant ->
                        (second.isPresent() && participant.associateOf().equals(second)) == ofSecond)
                .map(participant -> name(participant.party())));
    }

    private static void side(Optional<Participant> side, ColumnKey<?> name, ColumnKey<?> kind, EventCells cells) {
        cells.set(name, name(side));
        cells.set(
                kind,
                side.map(participant -> participant.party().kind())
                        .filter(known -> known != PartyKind.UNKNOWN)
                        .map(PartyKind::code)
                        .orElse(""));
    }

    private static Optional<PartyId> id(Optional<Participant> side) {
        return side.map(participant -> participant.party().id());
    }

    private static String name(Optional<Participant> side) {
        return side.map(participant -> name(participant.party())).orElse("");
    }

    private static String name(Party party) {
        return party.name().orElse(party.id().toString());
    }
}
