package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.validation.rule.Rule;

/** The rules on GDELT's codebooks. */
public final class GdeltRules {
    private GdeltRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of();
    }
}
