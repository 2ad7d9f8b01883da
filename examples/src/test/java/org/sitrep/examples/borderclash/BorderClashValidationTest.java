package org.sitrep.examples.borderclash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.finding.Finding;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;

class BorderClashValidationTest {
    private final ValidationReport report = Validator.standard().validate(BorderClash.records());

    @Test
    void theOneContradictionIsFoundAndNothingElse() {
        assertThat(report.findings()).extracting(Finding::code).containsExactly("contradictory-casualty-claims");
        Finding finding = report.findings().get(0);
        assertThat(finding.records())
                .containsExactly(ClaimId.of("a-c1"), ClaimId.of("a-c3"), EventId.of("a-e3"), EventId.of("a-e7"));
        assertThat(finding.message())
                .contains("a-c1 (Stanislav Zas: wounded, some, on a-e3)")
                .contains("a-c3 (")
                .contains("wounded, none reported, on a-e7, part of a-e3)")
                .doesNotContain("a-c2");
    }

    @Test
    void everythingWasChecked() {
        assertThat(report.records()).isEqualTo(57);
        assertThat(report.isValid()).isTrue();
    }
}
