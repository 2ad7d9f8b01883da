package org.sitrep.io.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.event.Participant;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.EventCells;

/** Divides participants among columns that come in numbered copies. */
public final class Slots {
    private Slots() {}

    /**
     * Who stands in each copy: those whose name the row has stay where they are, others come into what has become free, and
     * then into what was empty. Who finds no place is left out.
     */
    public static List<Optional<Participant>> of(
            List<Participant> participants, List<? extends ColumnKey<?>> names, EventCells cells) {
        List<String> before =
                names.stream().map(key -> Cells.clean(cells.original(key))).toList();
        List<@Nullable Participant> slots = new ArrayList<>(Collections.nCopies(names.size(), null));
        List<Participant> left = new ArrayList<>();
        for (Participant participant : participants) {
            String name = name(participant);
            if (name.isEmpty() || !place(participant, slots, before, name)) {
                left.add(participant);
            }
        }
        boolean fresh = before.stream().allMatch(String::isEmpty);
        if (!fresh) {
            left.sort((one, other) ->
                    Boolean.compare(!name(one).isEmpty(), !name(other).isEmpty()));
        }
        for (Participant participant : left) {
            boolean named = !name(participant).isEmpty();
            if (fresh || !placeAmong(participant, slots, before, !named)) {
                placeAmong(participant, slots, before, fresh || named);
            }
        }
        return slots.stream().map(Optional::ofNullable).toList();
    }

    private static String name(Participant participant) {
        return participant.party().name().orElse("");
    }

    private static boolean place(
            Participant participant, List<@Nullable Participant> slots, List<String> before, String name) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i) == null && before.get(i).equals(name)) {
                slots.set(i, participant);
                return true;
            }
        }
        return false;
    }

    private static boolean placeAmong(
            Participant participant, List<@Nullable Participant> slots, List<String> before, boolean empty) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i) == null && before.get(i).isEmpty() == empty) {
                slots.set(i, participant);
                return true;
            }
        }
        return false;
    }
}
