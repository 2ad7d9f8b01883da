package org.sitrep.validation.rules.dataset;

import java.util.List;
import org.sitrep.validation.rule.Rule;

/** The rules on records taken together. */
public final class DatasetRules {
    private DatasetRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new CircularEventLinks(),
                new CircularPartyTies(),
                new ContradictoryCasualtyClaims(),
                new DanglingReference(),
                new DatasetNotDescribed(),
                new DeathsChanged(),
                new DuplicateId(),
                new GoneSincePrevious(),
                new InconsistentParty(),
                new NearDuplicateEvent(),
                new PartyNameVariants(),
                new RepeatedRecord(),
                new RepeatedRowsInTotals(),
                new SameRecordOtherId(),
                new StatementBeforeEvent());
    }
}
