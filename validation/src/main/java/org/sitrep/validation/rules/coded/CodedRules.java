package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.validation.rule.Rule;

/** The rules on the codebooks of ICEWS, POLECAT and Phoenix. */
public final class CodedRules {
    private CodedRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return Stream.of(icews(), polecat(), phoenix()).flatMap(List::stream).toList();
    }

    private static List<Rule> icews() {
        return List.of(
                new IcewsCodeUnknown(),
                new IcewsTextUnknown(),
                new IcewsTextNotOfCode(),
                new IcewsIntensityNotOfCode(),
                new IcewsIntensityRange(),
                new IcewsNumberMalformed(),
                new IcewsSentenceNumber(),
                new IcewsDateOutsideRelease(),
                new IcewsSectorUnknown(),
                new IcewsSectorsMalformed(),
                new IcewsCountryUnknown(),
                new IcewsCountryNotOfName(),
                new IcewsActorTwice(),
                new IcewsPlaceIncomplete(),
                new IcewsCoordinatesRange(),
                new IcewsCellMissing(),
                new IcewsCharacters(),
                new IcewsDuplicateRow(),
                new IcewsIdRepeated(),
                new IcewsMirroredRow(),
                new IcewsStoryDisagrees());
    }

    private static List<Rule> polecat() {
        return List.of(
                new PolecatTypeUnknown(),
                new PolecatModeNotOfType(),
                new PolecatQuadCode(),
                new PolecatIntensityRange(),
                new PolecatIntensitySign(),
                new PolecatIntensityScore(),
                new PolecatNumberMalformed(),
                new PolecatContextUnknown(),
                new PolecatSectorUnknown(),
                new PolecatCountryUnknown(),
                new PolecatPlaceCountry(),
                new PolecatCowUnknown(),
                new PolecatListsUnequal(),
                new PolecatIdShape(),
                new PolecatIdNotOfType(),
                new PolecatRecipientMissing(),
                new PolecatDateMalformed(),
                new PolecatDateOutsideRelease(),
                new PolecatDatesApart(),
                new PolecatStoryDay(),
                new PolecatCoordinatesRange(),
                new PolecatPlaceIncomplete(),
                new PolecatCellMissing(),
                new PolecatCharacters());
    }

    private static List<Rule> phoenix() {
        return List.of(
                new PhoenixDateParts(),
                new PhoenixDateImplausible(),
                new PhoenixActorPieces(),
                new PhoenixActorMalformed(),
                new PhoenixCodeUnknown(),
                new PhoenixRootNotOfCode(),
                new PhoenixClassNotOfCode(),
                new PhoenixGoldsteinRange(),
                new PhoenixGoldsteinNotOfCode(),
                new PhoenixNumberMalformed(),
                new PhoenixCoordinatesRange(),
                new PhoenixPlaceIncomplete(),
                new PhoenixCountryUnknown(),
                new PhoenixListsUnequal(),
                new PhoenixIssuesMalformed(),
                new PhoenixUrlMalformed(),
                new PhoenixIdMalformed(),
                new PhoenixCellMissing(),
                new PhoenixCharacters());
    }
}
