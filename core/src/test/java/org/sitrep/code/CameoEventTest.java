package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CameoEventTest {
    @Test
    void aLeafKnowsItsBaseAndItsRoot() {
        CameoEvent leaf = Cameo.find("1832").orElseThrow();

        assertThat(leaf.level()).isEqualTo(CameoLevel.LEAF);
        assertThat(leaf.base()).contains("183");
        assertThat(leaf.root()).isEqualTo("18");
    }

    @Test
    void theQuadClassDependsOnTheDataset() {
        CameoEvent protest = Cameo.find("141").orElseThrow();

        assertThat(protest.gdeltQuadClass()).isEqualTo(OptionalInt.of(3));
        assertThat(protest.icewsQuadClass()).isEqualTo(OptionalInt.of(4));
        assertThat(protest.phoenixPentaClass()).isEqualTo(OptionalInt.of(4));
    }
}
