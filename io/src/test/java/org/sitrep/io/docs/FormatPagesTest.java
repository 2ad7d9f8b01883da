package org.sitrep.io.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.io.Carried;
import org.sitrep.io.Format;
import org.sitrep.io.Formats;
import org.sitrep.io.RepositoryRoot;
import org.sitrep.io.acled.AcledFormat;
import org.sitrep.io.gdelt.Gdelt2Format;
import org.sitrep.io.gtd.GtdFormat;

/** The pages about the formats are those that the code makes. */
class FormatPagesTest {
    private static final Path FOLDER = RepositoryRoot.find().resolve("docs/formats");

    @Test
    void thePagesAreUpToDate() throws IOException {
        Map<String, String> made = FormatPages.all();
        if (Boolean.getBoolean("sitrep.regenerate")) {
            Files.createDirectories(FOLDER);
            for (String stale : committed().keySet()) {
                Files.delete(FOLDER.resolve(stale));
            }
            for (Map.Entry<String, String> page : made.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }

        Map<String, String> committed = committed();
        assertThat(committed.keySet())
                .as("docs/formats has other pages than there are formats: make them anew with " + FormatPages.COMMAND)
                .isEqualTo(made.keySet());
        made.forEach((name, page) -> assertThat(committed.get(name))
                .as("docs/formats/" + name + " is out of date: make it anew with " + FormatPages.COMMAND)
                .isEqualTo(page));
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.toList()) {
                    pages.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return pages;
    }

    @Test
    void everyColumnOfEveryLayoutIsOnThePage() {
        Map<String, String> pages = FormatPages.all();
        for (Format format : Formats.all()) {
            String page = pages.get(format.id() + ".md");
            if (page != null) {
                format.layouts().values().stream()
                        .flatMap(List::stream)
                        .forEach(column -> assertThat(page).as(format.id()).containsIgnoringCase("`" + column + "`"));
            }
        }
    }

    @Test
    void whatIsCarriedIsOnThePageWithItsLimits() {
        Map<String, String> pages = FormatPages.all();
        for (Carried carried : new AcledFormat().carries()) {
            assertThat(pages.get("acled-csv.md"))
                    .contains("| `" + carried.attribute() + "` | `")
                    .contains(Markdown.cell(carried.limits()));
        }
    }

    @Test
    void rowsOfThePagesSayWhatTheColumnsAre() {
        Map<String, String> pages = FormatPages.all();

        assertThat(pages.get(AcledFormat.ID + ".md"))
                .contains(
                        "| `assoc_actor_1`; also `ally_actor_1` | all | list: text | Who stood beside the first actor:"
                                + " allies, or groups that its people belong to. May be empty. | `AcledColumns.ASSOC_ACTOR_1` |"
                                + " `participants` |")
                .contains("| `timestamp` | A3, A4, A4m, A4p | ")
                .contains(" | `AcledColumns.TIMESTAMP` | kept in the row |")
                .contains(
                        "commas between cells, quotes around cells that need them, rows that end with a line feed, UTF-8");
        assertThat(pages.get(Gdelt2Format.ID + ".md"))
                .contains("| `Day`; also `SQLDATE` | all | day | The day of the event. | `GdeltColumns.DAY` | `time` |")
                .contains("without a header: tabs between cells, no quoting");
        assertThat(pages.get(GtdFormat.ID + ".md")).contains("`GtdColumns.NKILL` |");
        assertThat(pages.get("README.md"))
                .contains("| [sitrep-json](sitrep-json.md) | ")
                .contains(" | everything |");
    }

    @Test
    void nothingOfTheMarkupOfCommentsIsLeft() {
        FormatPages.all()
                .forEach((name, page) -> assertThat(page)
                        .as(name)
                        .doesNotContain("{@", "<p>", "<ul>", "<li>", "</", "&lt;", "@return", "@param"));
    }
}
