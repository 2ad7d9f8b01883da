package org.sitrep.validation.rules.dataset;

import java.util.List;
import java.util.OptionalLong;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.CountKind;
import org.sitrep.casualty.Harm;
import org.sitrep.event.Event;

/** How many people an event killed, as the dataset itself counts. */
final class Deaths {
    private Deaths() {}

    /** The number in the first claim about people killed: the best, or else the least or the most; empty where none is said. */
    static OptionalLong of(Event event) {
        List<CasualtyClaim> claims = event.casualties();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).harm() == Harm.KILLED) {
                return of(claims.get(i).count());
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong of(Count count) {
        if (count.kind() == CountKind.NONE_REPORTED) {
            return OptionalLong.of(0);
        }
        if (count.best().isPresent()) {
            return count.best();
        }
        return count.low().isPresent() ? count.low() : count.high();
    }
}
