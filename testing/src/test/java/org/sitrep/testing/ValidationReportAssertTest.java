package org.sitrep.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitrep.testing.SitrepAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.EventType;
import org.sitrep.event.LinkKind;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;

class ValidationReportAssertTest {
    private static final Validator VALIDATOR =
            Validator.of(RuleSet.standard().only("dangling-reference", "inverted-bounds"));
    private static final Event SOUND =
            Event.builder().id(EventId.of("e1")).type(EventType.ARMED_CLASH).build();
    /** Inverted bounds are a warning, a link to nowhere is an error. */
    private static final Event DOUBTFUL = SOUND.toBuilder()
            .addCasualty(CasualtyClaim.builder()
                    .id(ClaimId.of("c1"))
                    .harm(Harm.KILLED)
                    .count(Count.range(5, 3))
                    .build())
            .build();

    private static final Event WRONG = SOUND.toBuilder()
            .addLink(EventLink.of(LinkKind.PART_OF, EventId.of("nowhere")))
            .build();

    private static ValidationReport report(Event... events) {
        return VALIDATOR.validate(List.of(events));
    }

    @Test
    void whatIsInOrderPasses() {
        assertThat(report(SOUND)).hasNoErrors().hasNoWarnings().hasNoFindings().hasChecked(1);
        assertThat(report(DOUBTFUL))
                .hasNoErrors()
                .hasFinding("inverted-bounds")
                .hasFindings("inverted-bounds", 1)
                .doesNotHaveFinding("dangling-reference");
    }

    @Test
    void whatIsWrongFailsWithTheFindings() {
        assertThatThrownBy(() -> assertThat(report(WRONG)).hasNoErrors())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected no finding of severity error or worse, but found")
                .hasMessageContaining("[dangling-reference]");
        assertThatThrownBy(() -> assertThat(report(DOUBTFUL)).hasNoWarnings())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("low 5 is above high 3 [inverted-bounds]");
        assertThatThrownBy(() -> assertThat(report(SOUND)).hasFinding("inverted-bounds"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected a finding with the code inverted-bounds, but found none");
        assertThatThrownBy(() -> assertThat(report(DOUBTFUL)).doesNotHaveFinding("inverted-bounds"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(report(DOUBTFUL)).hasFindingAt("inverted-bounds", 3))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("on line 3");
        assertThatThrownBy(() -> assertThat(report(DOUBTFUL)).hasFindings("inverted-bounds", 2))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("but there are 1");
        assertThatThrownBy(() -> assertThat(report(SOUND)).hasChecked(2)).isInstanceOf(AssertionError.class);
    }

    @Test
    void nothingCheckedIsNeverInOrder() {
        assertThatThrownBy(() -> assertThat(report()).hasNoErrors())
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected that something was checked, but there was no record or no rule");
    }
}
