package org.sitrep.io.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.event.Event;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;

/** Finds the two sides of an event for formats that have columns for two actors. */
public final class Sides {
    private static final Set<ParticipantRole> OF_SIDES = EnumSet.of(
            ParticipantRole.INITIATOR, ParticipantRole.TARGET, ParticipantRole.SIDE_A, ParticipantRole.SIDE_B);
    private static final Set<ParticipantRole> BESIDE =
            EnumSet.of(ParticipantRole.ASSOCIATE, ParticipantRole.OBSERVER, ParticipantRole.VICTIM);

    private Sides() {}

    /** Who acts, or side A; of an event without sides, the first who takes part. */
    public static Optional<Participant> first(Event event) {
        return withRole(event, ParticipantRole.INITIATOR)
                .or(() -> withRole(event, ParticipantRole.SIDE_A))
                .or(() -> hasSides(event) ? Optional.empty() : main(event, 0));
    }

    /** Who is acted upon, or side B; of an event without sides, the victim or the second who takes part. */
    public static Optional<Participant> second(Event event) {
        return withRole(event, ParticipantRole.TARGET)
                .or(() -> withRole(event, ParticipantRole.SIDE_B))
                .or(() -> hasSides(event)
                        ? Optional.empty()
                        : withRole(event, ParticipantRole.VICTIM).or(() -> main(event, 1)));
    }

    /** All who act or are on side A; of an event without sides, the first who takes part. */
    public static List<Participant> allFirst(Event event) {
        return hasSides(event)
                ? withRoles(event, ParticipantRole.INITIATOR, ParticipantRole.SIDE_A)
                : first(event).stream().toList();
    }

    /** All who are acted upon or are on side B, and victims; of an event without sides, the second who takes part. */
    public static List<Participant> allSecond(Event event) {
        List<Participant> found =
                withRoles(event, ParticipantRole.TARGET, ParticipantRole.SIDE_B, ParticipantRole.VICTIM);
        return found.isEmpty() && !hasSides(event) ? second(event).stream().toList() : found;
    }

    private static List<Participant> withRoles(Event event, ParticipantRole... roles) {
        Set<ParticipantRole> wanted = Set.of(roles);
        return event.participants().stream()
                .filter(participant -> wanted.contains(participant.role()))
                .toList();
    }

    private static Optional<Participant> withRole(Event event, ParticipantRole role) {
        for (Participant participant : event.participants()) {
            if (participant.role() == role) {
                return Optional.of(participant);
            }
        }
        return Optional.empty();
    }

    private static boolean hasSides(Event event) {
        return event.participants().stream().anyMatch(participant -> OF_SIDES.contains(participant.role()));
    }

    private static Optional<Participant> main(Event event, int index) {
        List<Participant> main = event.participants().stream()
                .filter(participant -> !BESIDE.contains(participant.role()))
                .toList();
        return index < main.size() ? Optional.of(main.get(index)) : Optional.empty();
    }
}
