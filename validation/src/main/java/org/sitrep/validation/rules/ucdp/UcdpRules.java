package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.validation.rule.Rule;

/** The rules on the codebook of UCDP GED. */
public final class UcdpRules {
    private UcdpRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(new UcdpBestNotSum());
    }
}
