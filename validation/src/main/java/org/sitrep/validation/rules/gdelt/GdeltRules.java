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
        return List.of(
                new GdeltActorCode(),
                new GdeltActorCodeUnknown(),
                new GdeltActorName(),
                new GdeltActorPart(),
                new GdeltActorPartMissing(),
                new GdeltCount(),
                new GdeltCountOrder(),
                new GdeltCountsIncomplete(),
                new GdeltDateAdded(),
                new GdeltDateAddedBetweenFiles(),
                new GdeltDayOffset(),
                new GdeltDerivedDate(),
                new GdeltEventCode(),
                new GdeltEventCodeUnknown(),
                new GdeltEventHierarchy(),
                new GdeltEventId(),
                new GdeltEventIncomplete(),
                new GdeltGeoCoordinates(),
                new GdeltGeoCountry(),
                new GdeltGeoDivision(),
                new GdeltGeoFeature(),
                new GdeltGeoIncomplete(),
                new GdeltGeoName(),
                new GdeltGeoType(),
                new GdeltGeoTypeOfPlace(),
                new GdeltGoldsteinOfCode(),
                new GdeltGoldsteinRange(),
                new GdeltMentionBetweenFiles(),
                new GdeltMentionBeyondEnd(),
                new GdeltMentionCode(),
                new GdeltMentionExtras(),
                new GdeltMentionIncomplete(),
                new GdeltMentionPosition(),
                new GdeltMentionSource(),
                new GdeltMentionTime(),
                new GdeltMentionTone(),
                new GdeltMentionTranslation(),
                new GdeltQuadClass(),
                new GdeltRootFlag(),
                new GdeltSourceUrl(),
                new GdeltTone(),
                new GdeltToneMissing(),
                new GkgAmounts(),
                new GkgCounts(),
                new GkgDates(),
                new GkgExtras(),
                new GkgGcam(),
                new GkgId(),
                new GkgImages(),
                new GkgIncomplete(),
                new GkgList(),
                new GkgListsDisagree(),
                new GkgLocations(),
                new GkgQuotations(),
                new GkgSource(),
                new GkgSourceType(),
                new GkgTime(),
                new GkgTimeBetweenFiles(),
                new GkgToneForm(),
                new GkgTranslation(),
                new GkgWords());
    }
}
