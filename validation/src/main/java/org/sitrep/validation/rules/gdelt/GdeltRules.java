package org.sitrep.validation.rules.gdelt;

import java.util.List;
import java.util.stream.Stream;
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
        return Stream.of(events(), actors(), places(), mentions(), gkg())
                .flatMap(List::stream)
                .toList();
    }

    /** Those on what happened when, and how often it was told. */
    private static List<Rule> events() {
        return List.of(
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
                new GdeltGoldsteinOfCode(),
                new GdeltGoldsteinRange(),
                new GdeltQuadClass(),
                new GdeltRootFlag(),
                new GdeltSourceUrl(),
                new GdeltTone(),
                new GdeltToneMissing());
    }

    /** Those on the two actors. */
    private static List<Rule> actors() {
        return List.of(
                new GdeltActorCode(),
                new GdeltActorCodeUnknown(),
                new GdeltActorName(),
                new GdeltActorPart(),
                new GdeltActorPartMissing());
    }

    /** Those on the three places. */
    private static List<Rule> places() {
        return List.of(
                new GdeltGeoCoordinates(),
                new GdeltGeoCountry(),
                new GdeltGeoDivision(),
                new GdeltGeoFeature(),
                new GdeltGeoIncomplete(),
                new GdeltGeoName(),
                new GdeltGeoType(),
                new GdeltGeoTypeOfPlace());
    }

    /** Those on the mentions. */
    private static List<Rule> mentions() {
        return List.of(
                new GdeltMentionBetweenFiles(),
                new GdeltMentionBeyondEnd(),
                new GdeltMentionCode(),
                new GdeltMentionExtras(),
                new GdeltMentionIncomplete(),
                new GdeltMentionPosition(),
                new GdeltMentionSource(),
                new GdeltMentionTime(),
                new GdeltMentionTone(),
                new GdeltMentionTranslation());
    }

    /** Those on the GKG. */
    private static List<Rule> gkg() {
        return List.of(
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
