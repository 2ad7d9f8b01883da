package org.sitrep.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RegisterModuleTest {
    private static final Path BRIEFING =
            RepositoryRoot.resolve("examples/src/main/resources/org/sitrep/examples/briefing.json");

    @Test
    void aTypeOfOnesOwnIsReadWithTheValuesInIt() throws IOException {
        assertThat(Output.of(RegisterModule::main))
                .containsExactly(
                        "Morning briefing, 2024-03-03",
                        "2024-03-02   armed-clash    wounded 2.., killed none-reported",
                        "2024-02/..   blockade");
    }

    @Test
    void itIsWrittenAsItWasRead() throws IOException {
        ObjectMapper mapper = RegisterModule.mapper();
        JsonNode read = mapper.readTree(BRIEFING.toFile());

        JsonNode written = mapper.valueToTree(mapper.treeToValue(read, Briefing.class));

        assertThat(written).isEqualTo(read);
    }
}
