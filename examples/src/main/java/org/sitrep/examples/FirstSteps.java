package org.sitrep.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.event.Event;
import org.sitrep.id.ClaimId;
import org.sitrep.io.Conversion;
import org.sitrep.io.ReadSummary;
import org.sitrep.io.RecordReader;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.io.jackson.SitrepModule;
import org.sitrep.party.Party;
import org.sitrep.statement.Attribution;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;

/** The examples of the README, in its order: a test holds the two together. */
@SuppressWarnings("SystemOut") // examples talk to people
public final class FirstSteps {
    private FirstSteps() {}

    /**
     * Reads a file, one event at a time.
     *
     * @param file a file of any format that Sitrep reads
     * @throws IOException if it cannot be read
     */
    public static void read(Path file) throws IOException {
        try (RecordReader reader = RecordReader.open(file)) {
            reader.events().forEach(event -> System.out.println(event.id() + " " + event.type()));
        }
    }

    /**
     * Converts a file.
     *
     * @param file a file of any format that Sitrep reads
     * @param target the file to write
     * @return what was read
     * @throws IOException if a file cannot be read or written
     */
    public static ReadSummary convert(Path file, Path target) throws IOException {
        ReadSummary summary = Conversion.convert(file, target, "sitrep-ndjson");
        return summary;
    }

    /**
     * Reaches a column that {@link Event} does not have.
     *
     * @param event an event of GDELT
     * @return the average tone of its articles
     */
    public static Optional<Double> reach(Event event) {
        Optional<Double> tone = GdeltColumns.AVG_TONE.in(event);
        return tone;
    }

    /**
     * Says what somebody said.
     *
     * @param isfara who said it
     * @return the claim
     */
    public static CasualtyClaim say(Party isfara) {
        CasualtyClaim claim = CasualtyClaim.builder()
                .id(ClaimId.of("b-c2"))
                .harm(Harm.WOUNDED)
                .count(Count.exact(3))
                .attribution(Attribution.builder().claimant(isfara).build())
                .build();
        return claim;
    }

    /**
     * Finds what contradicts what.
     *
     * @param file a file of any format that Sitrep reads
     * @return the report
     * @throws IOException if it cannot be read
     */
    public static ValidationReport validate(Path file) throws IOException {
        ValidationReport report = Validator.standard().validate(file);
        return report;
    }

    /**
     * Makes a mapper that knows the values.
     *
     * @return the mapper
     */
    public static ObjectMapper bind() {
        ObjectMapper mapper = JsonMapper.builder().addModule(new SitrepModule()).build();
        return mapper;
    }
}
