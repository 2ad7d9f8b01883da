package org.sitrep.validation.rules.hxl;

import java.util.List;
import org.sitrep.validation.rule.Rule;

/** The rules on tables tagged with HXL. */
public final class HxlRules {
    private HxlRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of();
    }
}
