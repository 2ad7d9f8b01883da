package org.sitrep.io.coded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.io.Doors;
import org.sitrep.io.Fixtures;
import org.sitrep.io.SharedData;
import org.sitrep.io.WriteBack;

/** Real files of other formats, which are not part of the repository, become files of machine-coded events. */
class CodedConversionTest {
    static Stream<Arguments> pairs() {
        List<String> files = List.of(
                "gdelt/gdelt1_events_mixed_57_58cols_spark-gdelt.csv",
                "gdelt/gdelt2_events_2015_2020_english_spark-gdelt.csv",
                "acled/acled_export_2020-11_burkina_faso.csv",
                "ucdp/ged231_sample1000_from_rda.csv",
                "ucdp/ucdp_api_gedevents_israel_2002.json",
                "icews/events.2018.sample.tab",
                "polecat/SYNTHETIC_polecat_40col.txt",
                "phoenix/constructed_phoenix_pipeline_26col.txt");
        return files.stream()
                .flatMap(file -> Stream.of("icews", "polecat", "phoenix").map(format -> Arguments.of(file, format)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyEventIsReadAgain(String file, String format) {
        List<Event> events =
                Fixtures.read(SharedData.assumePresent("samples/" + file)).events();
        Doors.Result back = Doors.read(WriteBack.write(events, format), "out.txt");
        assertThat(back.format()).isEqualTo(format);
        assertThat(back.findings()).isEmpty();
        assertThat(back.records()).hasSameSizeAs(events);
        for (int i = 0; i < events.size(); i++) {
            Event before = events.get(i);
            Event after = (Event) back.records().get(i);
            assertThat(after.time().orElseThrow().earliest())
                    .isEqualTo(before.time().orElseThrow().earliest());
            assertThat(after.places()).hasSize(Math.min(1, before.places().size()));
            if (format.equals("icews") && before.type() != EventType.UNKNOWN) {
                assertThat(after.type()).isNotEqualTo(EventType.UNKNOWN);
            }
        }
    }
}
