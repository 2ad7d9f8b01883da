package org.sitrep.validation.rules.record;

import java.util.List;
import org.sitrep.validation.rule.Rule;

/** The rules on the values of a record, whatever the format it was read in. */
public final class RecordRules {
    private RecordRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new AccusationWithoutAccused(),
                new BreakdownAboveTotal(),
                new ClaimWithoutClaimant(),
                new ControlCharacter(),
                new EmptyEvent(),
                new EmptyStatement(),
                new EventEndsInFuture(),
                new EventWithoutType(),
                new FormulaLikeText(),
                new HiddenCharacter(),
                new HtmlEntity(),
                new ImplausibleCount(),
                new InvertedBounds(),
                new MojibakeText(),
                new NegativeCount(),
                new PartyTiedToItself(),
                new PartyWithoutKind(),
                new PrecisionFinerThanSpan(),
                new QuoteWithoutLanguage(),
                new RenderingsDisagree(),
                new StatementWithoutSpeaker(),
                new TimeBefore1900(),
                new TimeInFuture(),
                new UnclearOffice(),
                new YearOfTwoDigits());
    }
}
