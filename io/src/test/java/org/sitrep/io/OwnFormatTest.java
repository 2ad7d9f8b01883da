package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A format that somebody else provides is found and used like Sitrep's own. */
class OwnFormatTest {
    @Test
    void itIsDetectedAndRead() {
        Doors.Result result = Doors.read("#words\nalpha\nbeta\n".getBytes(StandardCharsets.UTF_8), "x");
        assertThat(result.format()).isEqualTo("words");
        assertThat(result.ids()).containsExactly("alpha", "beta");
        assertThat(result.summary().parties()).isEqualTo(2);
    }

    @Test
    void itIsListedAmongTheOthers() {
        assertThat(Formats.all())
                .extracting(Format::id)
                .contains("acled-csv", "gdelt2", "sitrep-json", "sitrep-ndjson", "ucdp-ged-csv", "words")
                .isSorted();
        assertThat(Formats.find("words")).containsInstanceOf(WordsFormat.class);
        assertThat(Formats.find("verse")).isEmpty();
        assertThat(Formats.get("words").layouts()).isEmpty();
    }

    @Test
    void itIsNotWrittenUnlessItSaysSo() {
        OutputStream out = new ByteArrayOutputStream();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordWriter.create(out, "words"))
                .withMessage("the format words can be read but not written");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> new WordsFormat().write(out));
    }
}
