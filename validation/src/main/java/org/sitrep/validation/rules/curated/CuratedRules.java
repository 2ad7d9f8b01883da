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
        return List.of(
                new GtdAlternative(),
                new GtdBadCount(),
                new GtdBadFlag(),
                new GtdClaim(),
                new GtdCriteria(),
                new GtdCriteriaDoubt(),
                new GtdDateDisagrees(),
                new GtdDayWithoutMonth(),
                new GtdEventId(),
                new GtdEventIdDate(),
                new GtdGap(),
                new GtdHostages(),
                new GtdImplausibleCount(),
                new GtdIntAny(),
                new GtdLabelMismatch(),
                new GtdMissingValue(),
                new GtdPartExceedsTotal(),
                new GtdProperty(),
                new GtdRegionMismatch(),
                new GtdRelated(),
                new GtdResolution(),
                new GtdSpecificity(),
                new GtdSubtypeMismatch(),
                new GtdUnknownCode(),
                new GtdUnknownFlag(),
                new GtdYearOutOfRange(),
                new ScadArmedConflict(),
                new ScadBadCount(),
                new ScadBadFlag(),
                new ScadCountry(),
                new ScadDuration(),
                new ScadEndBeforeStart(),
                new ScadEventId(),
                new ScadGap(),
                new ScadImplausibleDeaths(),
                new ScadLocation(),
                new ScadMissingValue(),
                new ScadUnknownCode(),
                new ScadWrittenDate());
    }
}
