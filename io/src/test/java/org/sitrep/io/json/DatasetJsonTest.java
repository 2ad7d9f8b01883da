package org.sitrep.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.dataset.Dataset;
import org.sitrep.finding.Finding;

/** The description of a dataset. */
class DatasetJsonTest {
    private static final Dataset DATASET = Dataset.builder()
            .title("GED")
            .version("23.1")
            .publisher("UCDP")
            .licence("CC-BY-4.0")
            .citation("Sundberg and Melander 2013")
            .url("https://ucdp.uu.se")
            .retrieved(Instant.parse("2024-05-01T12:00:00Z"))
            .description("Events")
            .build();

    private static final String JSON = """
            {"title":"GED","version":"23.1","publisher":"UCDP","licence":"CC-BY-4.0",\
            "citation":"Sundberg and Melander 2013","url":"https://ucdp.uu.se",\
            "retrieved":"2024-05-01T12:00:00Z","description":"Events"}""";

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void aDescriptionIsWrittenInTheOrderOfItsAttributes() throws IOException {
        assertThat(write(DATASET)).isEqualTo(JSON);
        assertThat(write(Dataset.builder().build())).isEqualTo("{}");
    }

    @Test
    void aDescriptionIsReadBack() throws IOException {
        assertThat(read(JSON)).contains(DATASET);
        assertThat(read("{}")).contains(Dataset.builder().build());
        assertThat(findings).isEmpty();
    }

    @Test
    void whatIsWrongWithADescriptionIsFound() throws IOException {
        assertThat(read("{\"retrieved\":\"last week\"}")).isEmpty();
        assertThat(read("{\"titel\":\"GED\"}")).contains(Dataset.builder().build());
        assertThat(read("{\"title\":")).isEmpty();
        assertThat(read("[]")).isEmpty();

        assertThat(findings.stream().map(Json.Outcome::describe))
                .containsExactly(
                        "bad-value d.json:1:14 retrieved",
                        "unknown-member d.json:1:2 titel",
                        "malformed-json d.json:1:10",
                        "bad-value d.json:1:1 the record");
    }

    private static String write(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = Json.FACTORY.createGenerator(out)) {
            DatasetJson.write(dataset, generator);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Optional<Dataset> read(String json) throws IOException {
        try (JsonInput input = JsonInput.ofDocument(
                Json.FACTORY, "d.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            input.parser().nextToken();
            return DatasetJson.read(input, findings::add);
        }
    }
}
