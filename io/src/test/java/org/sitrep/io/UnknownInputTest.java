package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownInputTest {
    @TempDir
    Path folder;

    private UnreadableInputException refused(String content, ReadOptions options) {
        Path file = Doors.file(folder, "x", content.getBytes(StandardCharsets.ISO_8859_1));
        return catchThrowableOfType(
                UnreadableInputException.class,
                () -> RecordReader.open(file, options).close());
    }

    private UnreadableInputException refused(String content) {
        UnreadableInputException refusal = refused(content, ReadOptions.DEFAULT);
        assertThat(refusal).isInstanceOf(UnknownFormatException.class);
        assertThat(refusal.location().file()).isEqualTo(folder.resolve("x").toString());
        return refusal;
    }

    private UnreadableInputException refusedAs(String format, String content) {
        UnreadableInputException refusal =
                refused(content, ReadOptions.builder().format(format).build());
        assertThat(refusal).isInstanceOf(UnknownFormatException.class);
        return refusal;
    }

    @Test
    void theMessageSaysWhatWasFound() {
        assertThat(refused("")).hasMessage("the file is empty");
        assertThat(refused("\n \r\n\t\n")).hasMessage("the file is blank");
        assertThat(refused("abc\n\u0001\u0000")).hasMessageStartingWith("this is a binary file (it holds a NUL byte)");
        assertThat(refused("<!DOCTYPE html>\n<html>"))
                .hasMessageContaining("<!DOCTYPE html>")
                .hasMessageContaining("a page of the web");
        assertThat(refused("name;age\nAnna;33\n"))
                .hasMessageStartingWith("no known format begins like this: \"name;age\"")
                .hasMessageContaining("ucdp-ged-csv");
        assertThat(refused("\u0007a\tb\n").getMessage()).doesNotContain("\u0007", "\t", "\n");
        assertThat(refused("x".repeat(1000)).getMessage())
                .doesNotContain("x".repeat(81))
                .contains("x...\"");
    }

    @Test
    void theMessageSaysWhatTheFormatBeginsWith() {
        assertThat(refusedAs("gdelt2", "name;age\nAnna;33\n"))
                .hasMessageContaining("61 cells")
                .hasMessageContaining("found 1 cell: name;age");
        assertThat(refusedAs("gdelt2", ""))
                .hasMessageContaining("the file is empty")
                .hasMessageContaining("61 cells");
        assertThat(refusedAs("ucdp-ged-csv", "id,\"never closed\n1,2\n")).hasMessageContaining("ucdp-ged-csv");
        assertThat(refusedAs("acled-csv", "a,b\n1,2\n")).hasMessageContaining("found 2 cells: a, b");
        assertThat(refusedAs("sitrep-json", "[1,2]")).hasMessageContaining("\"sitrep\": \"1.0\"");
        assertThat(refusedAs("sitrep-json", "")).hasMessageContaining("\"sitrep\": \"1.0\"");
        assertThat(refusedAs("sitrep-json", "{nonsense")).hasMessageContaining("this is not JSON");
    }

    @Test
    void aDocumentOfAnotherVersionIsRefused() {
        assertThat(refused("{\"sitrep\":\"2.0\",\"events\":[]}"))
                .hasMessage("this document is of a version that is not known: expected 1.x, found 2.0");
        assertThat(refused("{\"sitrep\":null}")).hasMessageContaining("expected 1.x");
    }

    @Test
    void aDocumentThatIsNoUtf8IsRefusedInWords() {
        assertThat(refused("{\"sitrep\":\"1.0\",\"events\":[],\"x\":\"Saint-\u00c9tienne\"}"))
                .hasMessageContaining("no UTF-8");
    }

    @Test
    void directoriesAndMissingFilesAreNamed() {
        Path missing = folder.resolve("missing.csv");
        assertThat(catchThrowableOfType(UnreadableInputException.class, () -> RecordReader.open(folder)))
                .hasMessage("this is a directory, not a file, and it holds no datapackage.json");
        assertThat(catchThrowableOfType(UnreadableInputException.class, () -> RecordReader.open(missing)))
                .hasMessage("there is no such file");
    }

    @Test
    void aFormatThatDoesNotExistIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordReader.open(
                        Doors.file(folder, "x", GdeltRows.file(1)),
                        ReadOptions.builder().format("gdelt3").build()))
                .withMessageContaining("there is no format \"gdelt3\"")
                .withMessageContaining("gdelt2");
    }
}
