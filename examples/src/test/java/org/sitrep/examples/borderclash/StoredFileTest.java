package org.sitrep.examples.borderclash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.examples.RepositoryRoot;
import org.sitrep.io.RecordReader;

/** {@code examples/data/border-clash.json} is what the program writes; if not, run {@link BorderClash} again. */
class StoredFileTest {
    private static final Path STORED = RepositoryRoot.find().resolve("examples/data/border-clash.json");

    @Test
    void storedFileEqualsTheProgram(@TempDir Path folder) throws IOException {
        Path written = folder.resolve("border-clash.json");

        BorderClash.main(new String[] {written.toString()});

        assertThat(STORED).hasSameBinaryContentAs(written);
    }

    @Test
    void storedFileIsReadBackAsTheSameRecords() throws IOException {
        try (RecordReader reader = RecordReader.open(STORED)) {
            assertThat(reader).containsExactlyElementsOf(BorderClash.records());
            assertThat(reader.dataset()).hasValue(BorderClash.dataset());
        }
    }
}
