package org.sitrep.io.icews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.event.Event;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.WriteBack;
import org.sitrep.place.Coordinates;

class IcewsJsonFormatTest {
    private static Result read(String name) {
        return Fixtures.read(IcewsJsonFormatTest.class, name);
    }

    @Test
    void objectsOfStringsGiveTheEventsOfTheTable() {
        Result result = read("dataverse.json");
        assertThat(result.format()).isEqualTo("icews-json");
        assertThat(result.layout()).isEqualTo("dataverse");
        assertThat(result.summary().findings()).isEmpty();
        List<Event> ofTable = read("dataverse.tab").events();
        assertThat(result.events()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(result.event(i))
                    .isEqualTo(ofTable.get(i).toBuilder()
                            .origin(result.event(i).origin())
                            .build());
            assertThat(Fixtures.cells(result.event(i))).isEqualTo(Fixtures.cells(ofTable.get(i)));
        }
        assertThat(IcewsColumns.INTENSITY.in(result.event(0))).contains(-10.0);
    }

    @Test
    void numbersAndNullAreTakenAndABadDayIsNamed() {
        Result result = read("government.json");
        assertThat(result.layout()).isEqualTo("government-without-code");
        assertThat(result.rejects())
                .singleElement()
                .asString()
                .contains("bad-date 2018-02-30")
                .startsWith("3:");
        Event event = result.event(0);
        assertThat(result.events()).hasSize(1);
        assertThat(event.id()).hasToString("1001");
        assertThat(event.note()).isEmpty();
        assertThat(event.sources().get(0).title()).contains("Clash");
        assertThat(event.places().get(0).name()).isEmpty();
        assertThat(event.places().get(0).coordinates()).contains(Coordinates.of(40.1264, 70.6253));
        assertThat(event.codings().get(0).code()).isEqualTo("190");
    }

    @Test
    void anEventOfTheJsonCanBeWrittenAsATable() {
        byte[] table = WriteBack.write(read("dataverse.json").events(), "icews");
        List<Event> back = WriteBack.events(table, "a.tab");
        assertThat(back).extracting(event -> event.id().toString()).containsExactly("1001", "1002", "1001");
        assertThat(back)
                .extracting(event -> IcewsColumns.CAMEO_CODE.raw(event).orElseThrow())
                .containsExactly("190", "010", "173");
    }

    @Test
    void itCanOnlyBeRead() {
        assertThat(new IcewsJsonFormat().canWrite()).isFalse();
        assertThat(new IcewsJsonFormat().layouts()).isEqualTo(new IcewsFormat().layouts());
    }
}
