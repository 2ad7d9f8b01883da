package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.validation.rule.Rule;

/** The rules on ICEWS, POLECAT and Phoenix. */
public final class CodedRules {
    private CodedRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of();
    }
}
