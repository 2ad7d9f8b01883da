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
        return List.of(
                new AcledActorPeriod(),
                new AcledActorsOfEventType(),
                new AcledAdminGap(),
                new AcledAssociateWithoutActor(),
                new AcledCivilianTargeting(),
                new AcledCoordinateDecimals(),
                new AcledCountry(),
                new AcledCountryCode(),
                new AcledDataId(),
                new AcledDateBeforeCoverage(),
                new AcledDeathsInPeacefulProtest(),
                new AcledDisorderOfSubEvent(),
                new AcledDisorderType(),
                new AcledEventType(),
                new AcledFatalities(),
                new AcledFatalitiesLarge(),
                new AcledGeoPrecision(),
                new AcledIdNumber(),
                new AcledIdShape(),
                new AcledInter(),
                new AcledInterOfActor(),
                new AcledInterWithoutActor(),
                new AcledInteraction(),
                new AcledListMembers(),
                new AcledMissingValue(),
                new AcledNotAName(),
                new AcledNotesDate(),
                new AcledPopulation(),
                new AcledPopulationOrder(),
                new AcledRegion(),
                new AcledRegionOfCountry(),
                new AcledSourceScale(),
                new AcledSubEventOfOtherType(),
                new AcledSubEventType(),
                new AcledTags(),
                new AcledTimePrecision(),
                new AcledTimestamp(),
                new AcledTimestampBeforeEvent(),
                new AcledYear());
    }
}
