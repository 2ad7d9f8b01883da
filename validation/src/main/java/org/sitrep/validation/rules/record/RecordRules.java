package org.sitrep.validation.rules.record;

import java.util.List;
import org.sitrep.validation.rule.Rule;

/** The rules on the values of a record, whatever the format it was read in. */
public final class RecordRules {
    private RecordRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(new InvertedBounds());
    }
}
