package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.id.EventId;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.io.loss.LossMeter;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.time.EventTime;

class SpreadsheetSafetyTest {
    private static final WriteOptions SAFE =
            WriteOptions.builder().spreadsheetSafe(true).build();

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "\t=1", "-"})
    void aTextThatBeginsAsAFormulaIsWrittenAfterAnApostrophe(String note) throws IOException {
        assertThat(note(write(event(note), SAFE))).isEqualTo("'" + note);
        assertThat(note(write(event(note), WriteOptions.DEFAULT))).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12.5", "+3", "-.5", "plain", "a=b", "'quoted"})
    void numbersAndOtherTextsStay(String note) throws IOException {
        assertThat(note(write(event(note), SAFE))).isEqualTo(note);
    }

    @Test
    void negativeCoordinatesStay() throws IOException {
        Event back = write(event("note"), SAFE);
        assertThat(AcledColumns.LATITUDE.raw(back)).contains("-1.5");
    }

    @Test
    void aRowThatWasReadIsMadeSafeTooAndOnlyWhereItIsNot() throws IOException {
        Event read = write(event("=1+1"), WriteOptions.DEFAULT);
        Event back = write(read, SAFE);
        assertThat(note(back)).isEqualTo("'=1+1");
        List<String> before = Fixtures.cells(read);
        List<String> after = Fixtures.cells(back);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isEqualTo(before.get(i).equals("=1+1") ? "'=1+1" : before.get(i));
        }
    }

    @Test
    void theChangeIsALoss() throws IOException {
        for (Event event : List.of(event("=1+1"), write(event("=1+1"), WriteOptions.DEFAULT))) {
            LossMeter safe = LossMeter.into("acled-csv", SAFE);
            safe.add(event);
            assertThat(safe.report().attribute("note").approximate()).isEqualTo(1);
            assertThat(safe.report().attribute("note").examples().get(0).carried())
                    .contains("'=1+1");
            LossMeter asItIs = LossMeter.into("acled-csv");
            asItIs.add(event);
            assertThat(asItIs.report().attribute("note").exact()).isEqualTo(1);
        }
    }

    private static Event event(String note) {
        return Event.builder()
                .id(EventId.of("MLI1"))
                .type(EventType.PROTEST)
                .time(EventTime.of(LocalDate.of(2021, 3, 4)))
                .addPlace(Place.builder()
                        .coordinates(Coordinates.of(-1.5, 2))
                        .countryName("Mali")
                        .build())
                .note(note)
                .build();
    }

    private static Event write(Event event, WriteOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordWriter.create(out, "acled-csv", options)) {
            writer.write(event);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSizeGreaterThan(1);
        return WriteBack.events(out.toByteArray(), "x.csv").get(0);
    }

    private static String note(Event event) {
        return AcledColumns.NOTES.raw(event).orElseThrow();
    }
}
