package org.sitrep.validation.rules.own;

import java.util.List;
import org.sitrep.validation.rule.Rule;

/** The rules on Sitrep's own formats. */
public final class OwnRules {
    private OwnRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new IdIrregular(),
                new CodingUnknown(),
                new CodingLabelOfOther(),
                new SourceUrlMalformed(),
                new LanguageTagMalformed(),
                new TagRepeated(),
                new SourceUnnamed(),
                new CodingRepeated());
    }
}
