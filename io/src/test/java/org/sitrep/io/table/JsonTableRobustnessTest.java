package org.sitrep.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.event.Event;
import org.sitrep.io.Fixtures;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.ReadSummary;
import org.sitrep.io.RecordReader;
import org.sitrep.io.SharedData;
import org.sitrep.io.UnknownFormatException;

/** Damaged replies become findings; nothing crashes, and nothing disappears. */
class JsonTableRobustnessTest {
    private static final long SEED = 20020301;

    /** Reads bytes; every row is an event or rejected, and whoever asks an origin for its cells gets them. */
    private static void assertAccounted(String format, byte[] bytes, String what) throws IOException {
        ReadOptions options =
                ReadOptions.builder().format(format).onError(OnError.SKIP).build();
        try (RecordReader reader = RecordReader.open(new ByteArrayInputStream(bytes), "damaged.json", options)) {
            List<Event> events = reader.events().toList();
            ReadSummary summary = reader.summary();
            assertThat(events.size() + summary.rowsRejected()).as(what).isEqualTo(summary.rowsRead());
            assertThat(events).as(what).allSatisfy(event -> {
                assertThat(event.origin().orElseThrow().cells())
                        .hasSameSizeAs(event.origin().orElseThrow().columns());
                assertThat(event.origin().orElseThrow().bytes()).isNotEmpty();
            });
        } catch (UnknownFormatException e) {
            assertThat(e.getMessage()).as(what).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ucdp-ged-json, ucdp/u2-two-pages-of-strings.json",
        "acled-json, acled/a4-reply-with-numbers.json",
        "geojson, geojson/points-of-others.geojson"
    })
    void aFileMayEndAnywhere(String format, String name) throws IOException {
        byte[] whole = Files.readAllBytes(Fixtures.path(Fixtures.class, name));
        for (int length = 0; length < whole.length; length += 3) {
            assertAccounted(format, Arrays.copyOf(whole, length), "the first " + length + " bytes");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ucdp-ged-json, ucdp/u3-one-page.json",
        "ucdp-ged-json, ucdp/damaged-objects.json",
        "acled-json, acled/a4-reply-of-strings.json",
        "geojson, geojson/points-of-others.geojson",
        "geojson, geojson/bad-features.geojson"
    })
    void anyByteMayBeAnother(String format, String name) throws IOException {
        byte[] whole = Files.readAllBytes(Fixtures.path(Fixtures.class, name));
        byte[] likely = {'"', '{', '}', '[', ']', ',', ':', '\\', '\n', '\r', 0, 'e', '-', (byte) 0xff, (byte) 0xc3};
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 1_500; round++) {
            byte[] damaged = whole.clone();
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                damaged[random.nextInt(damaged.length)] = likely[random.nextInt(likely.length)];
            }
            assertAccounted(format, damaged, "seed " + SEED + ", round " + round);
        }
    }

    @Test
    void noFileOfTheJsonSuiteCrashesTheReader() throws IOException {
        Path folder = SharedData.assumePresent("suites");
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(".json")).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertAccounted("acled-json", Files.readAllBytes(file), file.toString());
            assertAccounted("ucdp-ged-json", Files.readAllBytes(file), file.toString());
            assertAccounted("geojson", Files.readAllBytes(file), file.toString());
        }
    }
}
