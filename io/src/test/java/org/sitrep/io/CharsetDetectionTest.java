package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;

class CharsetDetectionTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static String rows(String place) {
        return GdeltRows.row(1, "ActionGeo_Fullname", place) + "\n";
    }

    private static String placeOf(Doors.Result result) {
        Event event = (Event) result.records().get(result.records().size() - 1);
        String name = event.places().get(0).name().orElseThrow();
        assertThat(event.origin().orElseThrow().cell("ActionGeo_Fullname")).contains(name);
        return name;
    }

    private static Charset charset(byte[] bytes, ReadOptions options) throws IOException {
        try (RecordReader reader = RecordReader.open(new ByteArrayInputStream(bytes), "x", options)) {
            return reader.charset();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8, Баткен",
        "UTF-8, '\uFEFF', UTF-8, Баткен \uD83D\uDD25",
        "UTF-16LE, '\uFEFF', UTF-16LE, Баткен \uD83D\uDD25",
        "UTF-16BE, '\uFEFF', UTF-16BE, Баткен",
        "windows-1252, '', windows-1252, Saint-Étienne – €"
    })
    void theCharsetIsFoundOut(String written, String mark, String told, String place) throws IOException {
        byte[] bytes = (mark + rows(place)).getBytes(Charset.forName(written));
        Doors.Result result = Doors.read(bytes, "x");
        assertThat(placeOf(result)).isEqualTo(place);
        assertThat(result.findings()).isEmpty();
        assertThat(charset(bytes, ReadOptions.DEFAULT)).isEqualTo(Charset.forName(told));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, '', UTF-16LE",
        "UTF-16LE, '\uFEFF', UTF-16",
        "UTF-16BE, '\uFEFF', UTF-16",
        "UTF-16BE, '', UTF-16",
        "windows-1251, '', windows-1251",
        "KOI8-R, '', KOI8-R",
        "UTF-8, '', UTF-8"
    })
    void aDeclaredCharsetHolds(String written, String mark, String declared) {
        byte[] bytes = (mark + rows("Баткен")).getBytes(Charset.forName(written));
        ReadOptions options =
                ReadOptions.builder().charset(Charset.forName(declared)).build();
        assertThat(placeOf(Doors.read(bytes, "x", options))).isEqualTo("Баткен");
    }

    @Test
    void aRowInWindows1252FarBeyondTheSampleIsReadAsThat() {
        StringBuilder text = new StringBuilder();
        int before = Sample.SIZE / 200;
        for (int i = 1; i <= before; i++) {
            text.append(GdeltRows.row(i, "ActionGeo_Fullname", "Ош")).append('\n');
        }
        byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] odd = rows("Saint-Étienne – €").getBytes(WINDOWS_1252);
        byte[] bytes = Doors.bytes(out -> {
            out.write(utf8);
            out.write(odd);
        });
        Doors.Result result = Doors.read(bytes, "x.csv");
        assertThat(placeOf(result)).isEqualTo("Saint-Étienne – €");
        assertThat(result.records()).hasSize(before + 1);
        Finding finding = result.summary().findings().get(0);
        assertThat(result.summary().findings()).hasSize(1);
        assertThat(finding.code()).isEqualTo("charset-fallback");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.location().orElseThrow().line()).isEqualTo(before + 1);
        assertThat(finding.location().orElseThrow().field()).contains("ActionGeo_Fullname");
        assertThat(finding.message()).contains("windows-1252");
    }

    @Test
    void aRowThatIsNotInTheDeclaredCharsetIsRejected() {
        byte[] odd = rows("Saint-Étienne").getBytes(WINDOWS_1252);
        byte[] bytes = Doors.bytes(out -> {
            out.write(GdeltRows.file(1));
            out.write(odd);
        });
        ReadOptions options =
                Doors.SKIP.toBuilder().charset(StandardCharsets.UTF_8).build();
        Doors.Result result = Doors.read(bytes, "x", options);
        assertThat(result.ids()).isEqualTo(List.of("1"));
        assertThat(result.summary().findingCounts()).containsOnlyKeys("malformed-text");
    }
}
