package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.validation.rule.Rule;

/** The rules on ACLED's codebook. */
public final class AcledRules {
    private AcledRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of();
    }
}
