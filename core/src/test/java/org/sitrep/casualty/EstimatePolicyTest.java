package org.sitrep.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.id.PartyId;

class EstimatePolicyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "full-range",
                "majority-of-sources",
                "latest",
                "lowest",
                "priority-order \"p-un\"",
                "priority-order \"p un\" \"p-\\\"24\\\".kg\""
            })
    void textReadsBackAsWritten(String text) {
        EstimatePolicy policy = EstimatePolicy.parse(text);
        assertThat(policy).hasToString(text);
        assertThat(EstimatePolicy.parse(policy.toString())).isEqualTo(policy).hasSameHashCodeAs(policy);
        assertThat(text).startsWith(policy.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "average",
                "lowest ",
                "priority-order",
                "priority-order p-un",
                "priority-order \"p-un",
                "priority-order \"p-un\" ",
                "priority-order \"p-un\" \"p-un\"",
                "priority-order \" \""
            })
    void whatIsNoPolicyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EstimatePolicy.parse(text));
    }

    @Test
    void anOrderNamesItsClaimants() {
        EstimatePolicy policy = EstimatePolicy.priorityOrder(PartyId.of("p-un"), PartyId.of("p-24kg"));
        assertThat(policy.code()).isEqualTo("priority-order");
        assertThat(policy.order()).containsExactly(PartyId.of("p-un"), PartyId.of("p-24kg"));
        assertThat(policy).isNotEqualTo(EstimatePolicy.priorityOrder(PartyId.of("p-24kg"), PartyId.of("p-un")));
        assertThat(EstimatePolicy.LATEST.order()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EstimatePolicy.priorityOrder(List.of()))
                .withMessageContaining("at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EstimatePolicy.priorityOrder(PartyId.of("p-un"), PartyId.of("p-un")));
    }
}
