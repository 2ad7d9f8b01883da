package org.sitrep.examples.borderclash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.io.RecordWriter;
import org.sitrep.party.Party;
import org.sitrep.statement.Statement;

/**
 * Two news reports on clashes at the Kyrgyz–Tajik border in 2022, coded by hand: the reference case of Sitrep.
 *
 * <p>It is a tutorial too. Coding a report takes four steps, and the files follow them:
 *
 * <ol>
 *   <li><b>Who</b> ({@code Parties}): every party once, with its ties to others. The rest of the code uses these constants.
 *   <li><b>What happened</b> (first half of {@code ReportA} and {@code ReportB}): events, each with time, places,
 *       participants in their roles, and links to other events.
 *   <li><b>Who said what</b> (second half): statements, with the path by which they reached us.
 *   <li><b>Who was harmed</b>: casualty claims stand inside the event they are about, and name their claimant. Those that
 *       contradict each other stand side by side.
 * </ol>
 *
 * <p>The guiding rule is to say what the report says and no more: no day where it gives a week, no number where it says
 * "several", no fact where it says that somebody claims so. What is told here is a paraphrase.
 *
 * <p>Run it from the root of the repository to write {@code examples/data/border-clash.json}.
 */
public final class BorderClash {
    private BorderClash() {}

    /**
     * Writes the dataset as {@code sitrep-json}.
     *
     * @param args the file to write; without it, {@code examples/data/border-clash.json}
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args.length > 0 ? args[0] : "examples/data/border-clash.json"));
    }

    /**
     * Writes the dataset as {@code sitrep-json}.
     *
     * @param file the file to write
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file) throws IOException {
        try (RecordWriter writer = RecordWriter.create(file, "sitrep-json")) {
            writer.dataset(dataset());
            for (Record record : records()) {
                writer.write(record);
            }
        }
    }

    /**
     * What the dataset is, and under what terms.
     *
     * @return title, version, publisher, licence and description
     */
    public static Dataset dataset() {
        return Dataset.builder()
                .title("Border clash: two reports on the Kyrgyz–Tajik border, 2022")
                .version("1.0")
                .publisher("Sitrep")
                .licence("CC0-1.0")
                .description(
                        "Two news reports, of 27 January and 16 September 2022, restated as events, parties, statements"
                                + " and casualty claims in our own words. A worked example, not a source on the conflict.")
                .build();
    }

    /**
     * All records: parties, then events with the casualty claims inside, then statements, report A before report B.
     *
     * @return 26 parties, 16 events and 15 statements
     */
    public static List<Record> records() {
        return Stream.of(parties(), ReportA.events(), ReportB.events(), ReportA.statements(), ReportB.statements())
                .<Record>flatMap(List::stream)
                .toList();
    }

    /**
     * The parties of both reports.
     *
     * @return 26 parties
     */
    public static List<Party> parties() {
        return Parties.all();
    }

    /**
     * The events of both reports, with the casualty claims inside.
     *
     * @return 16 events with 6 claims
     */
    public static List<Event> events() {
        return Stream.of(ReportA.events(), ReportB.events())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The statements of both reports.
     *
     * @return 15 statements
     */
    public static List<Statement> statements() {
        return Stream.of(ReportA.statements(), ReportB.statements())
                .flatMap(List::stream)
                .toList();
    }
}
