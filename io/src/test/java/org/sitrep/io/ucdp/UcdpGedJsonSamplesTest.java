package org.sitrep.io.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.SharedData;

/** Over a real file, which is not part of the repository; skipped where it is absent. */
class UcdpGedJsonSamplesTest {
    @Test
    void everyObjectIsAnEventAndEveryMemberIsKept() throws IOException {
        Path path = SharedData.assumePresent("samples/ucdp/ucdp_api_gedevents_israel_2002.json");
        Result result = Fixtures.read(path);
        List<Map<String, String>> expected = objects(path);

        assertThat(result.format()).isEqualTo("ucdp-ged-json");
        assertThat(result.layout()).isEqualTo("U2");
        assertThat(expected).isNotEmpty();
        assertThat(result.events()).hasSize(expected.size());
        assertThat(result.summary().rowsRejected()).isZero();
        for (int i = 0; i < expected.size(); i++) {
            assertThat(result.event(i).origin().orElseThrow().byColumn())
                    .as("object %d", i)
                    .containsExactlyEntriesOf(expected.get(i));
        }
    }

    @Test
    void partsOfTheDeathsAddUp() {
        Result result = Fixtures.read(SharedData.assumePresent("samples/ucdp/ucdp_api_gedevents_israel_2002.json"));
        assertThat(result.events()).allSatisfy(event -> {
            long sum = event.casualties().get(0).breakdown().stream()
                    .mapToLong(part -> part.count().best().orElseThrow())
                    .sum();
            assertThat(event.casualties().get(0).count().best()).hasValue(sum);
        });
    }

    private static List<Map<String, String>> objects(Path path) throws IOException {
        List<Map<String, String>> objects = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(path.toFile())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> object = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    object.put(name, parser.nextToken() == JsonToken.VALUE_NULL ? "" : parser.getText());
                }
                objects.add(object);
            }
        }
        return objects;
    }
}
