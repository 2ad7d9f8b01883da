package org.sitrep.testing;

import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.event.Event;
import org.sitrep.validation.ValidationReport;

/** The assertions, to be imported statically; they stand beside AssertJ's own. */
public final class SitrepAssertions {
    private SitrepAssertions() {}

    /**
     * Assertions on a validation report.
     *
     * @param actual what was checked and found
     * @return the assertions
     */
    public static ValidationReportAssert assertThat(ValidationReport actual) {
        return new ValidationReportAssert(actual);
    }

    /**
     * Assertions on an event.
     *
     * @param actual the event
     * @return the assertions
     */
    public static EventAssert assertThat(Event actual) {
        return new EventAssert(actual);
    }

    /**
     * Assertions on a casualty claim.
     *
     * @param actual the claim
     * @return the assertions
     */
    public static CasualtyClaimAssert assertThat(CasualtyClaim actual) {
        return new CasualtyClaimAssert(actual);
    }
}
