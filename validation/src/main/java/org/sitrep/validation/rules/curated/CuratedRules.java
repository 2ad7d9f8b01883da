package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.validation.rule.Rule;

/** The rules on GTD and SCAD. */
public final class CuratedRules {
    private CuratedRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of();
    }
}
