package org.sitrep.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.io.Doors;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.statement.Attribution;
import org.sitrep.time.EventTime;

/** Writes packages. */
class PackageWriteTest {
    private static final Party GUARD = Party.of("guard", PartyKind.STATE_FORCES, "Border guard");
    private static final Event CLASH = Event.builder()
            .id(EventId.of("e1"))
            .type(EventType.ARMED_CLASH)
            .time(EventTime.parse("2022-01"))
            .note("a\n\"b\"")
            .addPlace(Place.builder()
                    .name("Баткен")
                    .coordinates(Coordinates.of(40.06, -70.5))
                    .build())
            .addParticipant(Participant.of(ParticipantRole.INITIATOR, GUARD))
            .addCasualty(CasualtyClaim.builder()
                    .id(ClaimId.of("c1"))
                    .harm(Harm.KILLED)
                    .count(Count.estimate(2, 3, 5))
                    .attribution(Attribution.builder().claimant(GUARD).build())
                    .build())
            .build();
    private static final Dataset DATASET = Dataset.builder()
            .title("Clashes on the border")
            .version("2.1")
            .publisher("24.kg")
            .licence("CC BY 4.0")
            .citation("24.kg (2022)")
            .url("https://24.kg/data")
            .retrieved(Instant.parse("2022-09-20T10:00:00Z"))
            .description("All of them.")
            .build();

    @TempDir
    private Path temp;

    private Path written(Record... records) {
        return Packages.written(temp.resolve("out"), List.of(records));
    }

    private static String text(Path folder, String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void aRecordIsSpreadOverTheTables() throws IOException {
        Path out = written(CLASH, GUARD);
        assertThat(text(out, "events.csv")).isEqualTo("""
                event,id,type,time,earliest,latest,title,status,medium,note,tags,time_alleged_by,rest
                1,e1,armed-clash,2022-01,2022-01-01,2022-01-31,,,,"a
                ""b\""",,,
                """);
        assertThat(text(out, "places.csv")).endsWith("\n1,1,Баткен,,,,,40.06,-70.5,,,,,,,,,\n");
        assertThat(text(out, "participants.csv")).endsWith("\n1,1,1,Border guard,initiator,,,,\n");
        assertThat(text(out, "casualties.csv"))
                .endsWith("\n1,1,c1,killed,2..3..5,2,3,5,,,,1,Border guard,,,,,,,,,,,,\n");
        assertThat(text(out, "parties.csv")).isEqualTo("""
                party,record,listed,id,kind,name,aliases,countries,codings,identifiers,note,rest
                1,1,,guard,state-forces,Border guard,,,,,,
                2,2,true,guard,state-forces,Border guard,,,,,,
                """);
        assertThat(text(out, "statements.csv").lines()).hasSize(1);
    }

    @Test
    void whatNoCellCanSayStandsInTheLastColumn() throws IOException {
        Event odd = Event.builder()
                .id(EventId.of("e1"))
                .type(EventType.RIOT)
                .title("")
                .note("half \uD83D and \u0000")
                .build();
        Path out = written(odd);
        assertThat(text(out, "events.csv"))
                .endsWith(
                        "\n1,e1,riot,,,,,,,,,,\"{\"\"title\"\":\"\"\"\",\"\"note\"\":\"\"half \\uD83D and \\u0000\"\"}\"\n");
        assertThat(Packages.read(out).records()).containsExactly(odd);
    }

    @Test
    void idsThatOccurTwiceAreKeptApart() {
        Event other = CLASH.toBuilder().note("another with the same id").build();
        Party otherGuard = Party.of("guard", PartyKind.PERSON, "A guard");
        Event third = Event.builder()
                .id(EventId.of("e1"))
                .type(EventType.RIOT)
                .addParticipant(Participant.of(ParticipantRole.INITIATOR, GUARD))
                .addParticipant(Participant.of(ParticipantRole.TARGET, otherGuard))
                .build();
        Path out = written(CLASH, other, CLASH, third, GUARD, GUARD);
        assertThat(Packages.read(out).records()).containsExactly(CLASH, other, CLASH, third, GUARD, GUARD);
        assertThat(Packages.read(out).findings()).isEmpty();
    }

    private static List<Error> profileErrors(String descriptor) throws IOException {
        try (InputStream profile =
                Objects.requireNonNull(PackageWriteTest.class.getResourceAsStream("tabular-data-package.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(profile);
            return schema.validate(descriptor, InputFormat.JSON);
        }
    }

    @Test
    void theDescriptorIsValidByTheProfileOfTheStandard() throws IOException {
        assertThat(profileErrors(text(written(CLASH, GUARD), "datapackage.json")))
                .isEmpty();
        Path described = temp.resolve("described");
        try (RecordWriter writer = RecordWriter.create(described, "sitrep-csv")) {
            writer.dataset(DATASET);
        }
        assertThat(profileErrors(text(described, "datapackage.json"))).isEmpty();
        assertThat(profileErrors("{\"profile\":\"tabular-data-package\",\"resources\":[]}"))
                .isNotEmpty();
    }

    @Test
    void whatIsKnownAboutTheDatasetStandsInTheDescriptorAndComesBack() throws IOException {
        Path out = temp.resolve("out");
        try (RecordWriter writer = RecordWriter.create(out, "sitrep-csv")) {
            writer.dataset(DATASET);
            writer.write(GUARD);
        }
        assertThat(text(out, "datapackage.json"))
                .contains(
                        "\"name\" : \"clashes-on-the-border\"",
                        "\"title\" : \"Clashes on the border\"",
                        "\"version\" : \"2.1\"",
                        "\"homepage\" : \"https://24.kg/data\"",
                        "\"name\" : \"CC-BY-4.0\"",
                        "\"title\" : \"CC BY 4.0\"",
                        "\"role\" : \"publisher\"",
                        "\"citation\" : \"24.kg (2022)\"")
                .doesNotContain("\"created\"");
        try (RecordReader reader = RecordReader.open(out)) {
            assertThat(reader.dataset()).contains(DATASET);
        }
    }

    @Test
    void aDatasetThatTheStandardHasNoPropertiesForComesBack() throws IOException {
        for (Dataset odd : List.of(
                Dataset.builder().build(),
                Dataset.builder()
                        .title("")
                        .licence("ask us")
                        .url("see the book")
                        .publisher("a\u0001")
                        .build())) {
            Path out = temp.resolve("odd.zip");
            try (RecordWriter writer = RecordWriter.create(out, "sitrep-csv")) {
                writer.dataset(odd);
            }
            try (RecordReader reader = RecordReader.open(out)) {
                assertThat(reader.dataset()).contains(odd);
                assertThat(reader.next()).isFalse();
            }
        }
        try (RecordReader reader = RecordReader.open(written())) {
            assertThat(reader.dataset()).isEmpty();
        }
    }

    @Test
    void aStreamGetsAZipThatIsTheSameEveryTime() throws IOException {
        byte[] first = Doors.write("sitrep-csv", List.of(CLASH, GUARD));
        byte[] second = Doors.write("sitrep-csv", List.of(CLASH, GUARD));
        assertThat(first).isEqualTo(second);
        Path file = Packages.written(temp.resolve("out.zip"), List.of(CLASH, GUARD));
        assertThat(file).hasBinaryContent(first);
        assertThat(Doors.read(first, "-").records()).containsExactly(CLASH, GUARD);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            ZipEntry entry = Objects.requireNonNull(zip.getNextEntry());
            assertThat(entry.getName()).isEqualTo("datapackage.json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.csv", "notes.txt", "datapackage.json"})
    void aFolderWithOtherFilesIsLeftAlone(String name) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("mine"));
        Files.writeString(folder.resolve(name), "{}");
        assertThatThrownBy(() -> RecordWriter.create(folder, "sitrep-csv"))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("holds no data package of Sitrep");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly(name);
        }
        assertThat(folder.resolve(name)).hasContent("{}");
    }

    @Test
    void aPackageIsOverwrittenAndOtherFilesBesideItStay() throws IOException {
        Path out = written(CLASH, GUARD);
        Files.writeString(out.resolve("README.md"), "mine");
        Packages.written(out, List.of(GUARD));
        assertThat(Packages.read(out).records()).containsExactly(GUARD);
        assertThat(out.resolve("README.md")).hasContent("mine");
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertThat(Packages.read(Packages.written(empty, List.of(CLASH))).records())
                .containsExactly(CLASH);
    }

    @Test
    void aFileOrAnotherCompressionIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThatThrownBy(() -> RecordWriter.create(file, "sitrep-csv"))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("this is a file");
        assertThatThrownBy(() -> RecordWriter.create(temp.resolve("x.gz"), "sitrep-csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("or as a zip archive if the name ends in .zip");
        assertThatThrownBy(() -> RecordWriter.create(temp.resolve("x.zip"), "sitrep-ndjson"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
