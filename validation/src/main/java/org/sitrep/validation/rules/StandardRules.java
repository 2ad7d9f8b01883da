package org.sitrep.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.validation.rule.Rule;
import org.sitrep.validation.rules.acled.AcledRules;
import org.sitrep.validation.rules.coded.CodedRules;
import org.sitrep.validation.rules.curated.CuratedRules;
import org.sitrep.validation.rules.dataset.DatasetRules;
import org.sitrep.validation.rules.gdelt.GdeltRules;
import org.sitrep.validation.rules.geography.GeographyRules;
import org.sitrep.validation.rules.hxl.HxlRules;
import org.sitrep.validation.rules.own.OwnRules;
import org.sitrep.validation.rules.record.RecordRules;
import org.sitrep.validation.rules.ucdp.UcdpRules;

/** Sitrep's own rules: those that every one of the packages below lists. */
public final class StandardRules {
    private StandardRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return Stream.of(
                        AcledRules.all(),
                        CodedRules.all(),
                        CuratedRules.all(),
                        DatasetRules.all(),
                        GdeltRules.all(),
                        GeographyRules.all(),
                        HxlRules.all(),
                        OwnRules.all(),
                        RecordRules.all(),
                        UcdpRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
