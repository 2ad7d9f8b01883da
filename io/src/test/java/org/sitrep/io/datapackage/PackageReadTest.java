package org.sitrep.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.StatementId;
import org.sitrep.io.Doors;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RejectedRowException;
import org.sitrep.io.UnknownFormatException;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

/** Reads packages that people have written or edited. */
class PackageReadTest {
    private static final Party GUARD = Party.of("guard", PartyKind.STATE_FORCES, "Border guard");
    private static final Party MAYOR = Party.of("mayor", PartyKind.PERSON, "The mayor");
    private static final Event CLASH = Event.builder()
            .id(EventId.of("e1"))
            .type(EventType.ARMED_CLASH)
            .time(EventTime.parse("2022-01-27"))
            .note("Shots, then \"quiet\"")
            .addPlace(Place.builder()
                    .name("Batken")
                    .coordinates(Coordinates.of(40.06, 70.82))
                    .build())
            .addPlace(Place.of("Tort-Kocho"))
            .addParticipant(Participant.of(ParticipantRole.INITIATOR, GUARD))
            .addCasualty(CasualtyClaim.builder()
                    .id(ClaimId.of("c1"))
                    .harm(Harm.KILLED)
                    .count(Count.exact(3))
                    .attribution(Attribution.builder()
                            .claimant(GUARD)
                            .source(Source.builder()
                                    .publisher("24.kg")
                                    .url("https://24.kg/1")
                                    .build())
                            .build())
                    .build())
            .build();
    private static final Event SHELLING = Event.builder()
            .id(EventId.of("e2"))
            .type(EventType.SHELLING)
            .time(EventTime.parse("2022-09-16/.."))
            .addParticipant(Participant.of(ParticipantRole.TARGET, MAYOR))
            .addCasualty(CasualtyClaim.builder()
                    .id(ClaimId.of("c2"))
                    .harm(Harm.WOUNDED)
                    .count(Count.range(12, 24))
                    .attribution(Attribution.builder().claimant(MAYOR).build())
                    .build())
            .build();
    private static final Statement DENIAL = Statement.builder()
            .id(StatementId.of("s1"))
            .addSpeaker(GUARD)
            .act(SpeechAct.DENY)
            .gist("We did not fire first.")
            .attribution(Attribution.builder().claimant(GUARD).build())
            .build();
    private static final List<Record> ALL = List.of(GUARD, CLASH, DENIAL, SHELLING);

    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void writePackage() throws IOException {
        folder = Packages.handWritten(Files.createDirectory(temp.resolve("package")));
    }

    private void assertFindings(String... expected) {
        assertThat(Packages.findings(folder, Packages.read(folder))).containsExactly(expected);
    }

    @Test
    void aPackageWrittenByHandIsReadInTheOrderOfItsNumbers() {
        Doors.Result result = Packages.read(folder);
        assertThat(result.findings()).isEmpty();
        assertThat(result.format()).isEqualTo("sitrep-csv");
        assertThat(result.records()).isEqualTo(ALL);
        assertThat(result.summary().rowsRead()).isEqualTo(4);
    }

    @Test
    void itIsOpenedByItsDescriptorToo() {
        assertThat(Packages.read(folder.resolve("datapackage.json")).records()).isEqualTo(ALL);
    }

    private byte[] zipped(String prefix, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(prefix + name));
                zip.write(Files.readAllBytes(folder.resolve(name)));
            }
        }
        return bytes.toByteArray();
    }

    private String[] namesWithDescriptorLast() {
        return new String[] {
            "casualties.csv",
            "events.csv",
            "parties.csv",
            "participants.csv",
            "places.csv",
            "sources.csv",
            "speakers.csv",
            "statements.csv",
            "datapackage.json"
        };
    }

    @Test
    void aZipThatOthersHavePackedIsRead() throws IOException {
        byte[] flat = zipped("", namesWithDescriptorLast());
        byte[] nested = zipped("package/", namesWithDescriptorLast());
        assertThat(Doors.read(flat, "p.zip").records()).isEqualTo(ALL);
        assertThat(Doors.read(nested, "p.zip").records()).isEqualTo(ALL);
        assertThat(Packages.read(Doors.file(temp, "flat.zip", flat)).records()).isEqualTo(ALL);
        try (RecordReader reader = RecordReader.open(Doors.file(temp, "nested.zip", nested))) {
            assertThat(reader.compression()).contains("zip");
            assertThat(reader.records().toList()).isEqualTo(ALL);
            assertThat(reader.bytesRead()).isPositive();
        }
    }

    @Test
    void aZipOfOthersWithADescriptorIsReadAsBefore() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("events.ndjson"));
            zip.write("{\"record\":\"party\",\"id\":\"a\"}\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.write("{\"resources\":[{\"name\":\"x\",\"path\":\"x.csv\"}]}".getBytes(StandardCharsets.UTF_8));
        }
        Path file = Doors.file(temp, "other.zip", bytes.toByteArray());
        assertThat(Packages.read(file).ids()).containsExactly("a");
        assertThat(Packages.read(file).summary().findingCounts()).containsOnlyKeys("unknown-member");
    }

    @Test
    void tablesMayBeCompressed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(folder.resolve("events.csv")));
        }
        Files.write(folder.resolve("events.csv.gz"), bytes.toByteArray());
        Files.delete(folder.resolve("events.csv"));
        Packages.replace(folder, "datapackage.json", "events.csv", "events.csv.gz");
        assertThat(Packages.read(folder).records()).isEqualTo(ALL);
    }

    @Test
    void columnsInAnotherOrderAndADelimiterOfASpreadsheetAreRead() {
        Packages.write(
                folder,
                "places.csv",
                "\uFEFF"
                        + String.join(
                                "\r\n",
                                "longitude;latitude;name;position;event",
                                "70.82;40.06;Batken;1;2",
                                ";;Tort-Kocho;2;2"));
        assertThat(Packages.read(folder).records()).isEqualTo(ALL);
        assertFindings();
    }

    @Test
    void rowsThatASpreadsheetHasSavedInWindows1252AreRead() throws IOException {
        Files.writeString(
                folder.resolve("places.csv"), "event,position,name\n2,1,Dépôt\n", Charset.forName("windows-1252"));
        Doors.Result result = Packages.read(folder);
        assertThat(((Event) result.records().get(1)).places()).containsExactly(Place.of("Dépôt"));
        assertThat(result.findings()).singleElement().asString().endsWith("charset-fallback");
    }

    @Test
    void aCellThatWasEditedCountsAndWhatIsMadeOfItIsCompared() {
        Packages.replace(folder, "casualties.csv", "killed,3,3,3,3", "killed,4,3,3,3");
        Doors.Result result = Packages.read(folder);
        assertThat(((Event) result.records().get(1)).casualties().get(0).count())
                .isEqualTo(Count.exact(4));
        assertThat(Packages.findings(folder, result))
                .containsExactly(
                        "casualties.csv:2:17 derived-differs: low is made of the column count, by which it would be 4;"
                                + " the column count is read, and not this",
                        "casualties.csv:2:19 derived-differs: best is made of the column count, by which it would be 4;"
                                + " the column count is read, and not this",
                        "casualties.csv:2:21 derived-differs: high is made of the column count, by which it would be 4;"
                                + " the column count is read, and not this");
        assertThat(result.summary().rowsRejected()).isZero();
    }

    @Test
    void unknownColumnsAndTablesAreReportedAndPassedOver() {
        Packages.replace(folder, "events.csv", "time,note", "time,colour");
        Packages.write(folder, "ties.csv", "party,position,kind,tied_party\n");
        Packages.replace(folder, "datapackage.json", "\"speakers\"", "\"talkers\"");
        assertFindings(
                "events.csv:1:20 unknown-column: the table events has no column \"colour\"; it is not read",
                "datapackage.json unknown-table: there is no table \"talkers\"; it is not read",
                "datapackage.json unlisted-table: the descriptor does not list speakers.csv, which is not read",
                "datapackage.json unlisted-table: the descriptor does not list ties.csv, which is not read");
        assertThat(Packages.read(folder).ids()).containsExactly("guard", "e1", "s1", "e2");
    }

    @Test
    void aTableThatIsListedAndNotThereIsReportedAndTheRestIsRead() throws IOException {
        Files.delete(folder.resolve("places.csv"));
        assertFindings("places.csv missing-table: there is no file for the table places");
        Doors.Result result = Packages.read(folder);
        assertThat(result.ids()).containsExactly("guard", "e1", "s1", "e2");
        assertThat(result.summary().rowsRejected()).isEqualTo(1);
        assertThatThrownBy(() -> RecordReader.open(folder)).isInstanceOf(RejectedRowException.class);
    }

    @Test
    void aTableOutsideTheFolderIsNotRead() {
        Packages.write(temp, "outside.csv", "event,position,name\n2,1,Elsewhere\n");
        Packages.replace(folder, "datapackage.json", "places.csv", "../outside.csv");
        assertThat(Packages.read(folder).summary().findingCounts()).containsEntry("missing-table", 1L);
    }

    @Test
    void aCellThatIsNoValueOfItsKindRejectsItsRecordWithItsPlace() {
        Packages.replace(folder, "casualties.csv", "wounded,12..24", "wounded,a dozen");
        Doors.Result result = Packages.read(folder);
        assertThat(result.ids()).containsExactly("guard", "e1", "s1");
        assertThat(result.summary().findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("bad-value");
            assertThat(finding.location().orElseThrow().toString())
                    .isEqualTo(folder.resolve("casualties.csv") + ":3:16");
            assertThat(finding.location().orElseThrow().field()).contains("count");
            assertThat(finding.raw()).contains("a dozen");
        });
    }

    @Test
    void aRowIsRejectedWithoutItsRecordWhereItsNumbersDangle() {
        Packages.write(folder, "participants.csv", """
                event,position,party,role
                1,1,1,initiator
                2,1,7,initiator
                2,2,x,target
                4,1,2,target
                5,1,2,target
                """);
        Packages.replace(folder, "casualties.csv", "12,,24,2,", "12,,24,2,9");
        assertFindings(
                "participants.csv:2:1 dangling-key: event: the table events has no row of this number",
                "participants.csv:3:5 dangling-key: party: there is no row of this number: 7",
                "participants.csv:4:5 dangling-key: party: there is no row of this number: x",
                "casualties.csv:3:32 dangling-key: attribution.source: there is no row of this number: 9",
                "participants.csv:6:1 dangling-key: event: the table events has no row of this number");
        Doors.Result result = Packages.read(folder);
        assertThat(result.ids()).containsExactly("guard", "e1", "s1", "e2");
        assertThat(((Event) result.records().get(1)).participants()).isEmpty();
        assertThat(result.records().get(3)).isEqualTo(SHELLING);
    }

    @Test
    void brokenRowsCostThemselves() {
        Packages.write(folder, "events.csv", """
                event,id,type,time,note
                2,e1,armed-clash,2022-01-27,"never closed
                x,e3,armed-clash,2022-01-27,
                4,e2,shelling,2022-09-16/..,
                4,e4,armed-clash,,
                3,e5,armed-clash,,
                6,e6
                7,e7,armed-clash,,,more
                8,e8,armed-clash,2022-01-40,
                """);
        Doors.Result result = Packages.read(folder);
        assertThat(result.ids()).containsExactly("guard", "s1", "e2");
        assertThat(Packages.findings(folder, result))
                .anyMatch(text -> text.startsWith("events.csv:2:29 unclosed-quote"))
                .anyMatch(text -> text.startsWith("events.csv:3:1 bad-value: event must be the number of a row"))
                .anyMatch(text -> text.startsWith("events.csv:5:1 duplicate-key"))
                .anyMatch(text -> text.startsWith("events.csv:6:1 out-of-order: event stands after 4"))
                .anyMatch(text -> text.startsWith("events.csv:7:3 too-few-cells"))
                .anyMatch(text -> text.startsWith("events.csv:8:20 too-many-cells"))
                .anyMatch(text -> text.startsWith("events.csv:9:18 bad-value"));
    }

    @Test
    void jsonInACellIsReadAndReportedWhereItIsNone() {
        Packages.write(folder, "events.csv", """
                event,id,type,tags,rest
                2,e1,armed-clash,"[""a"",""b;c""]","{""note"":\"\"\"\"}"
                4,e2,armed-clash,a;b,
                """);
        Doors.Result result = Packages.read(folder);
        Event event = (Event) result.records().get(1);
        assertThat(event.tags()).containsExactly("a", "b;c");
        assertThat(event.note()).contains("");
        assertThat(Packages.findings(folder, result))
                .anyMatch(
                        text -> text.startsWith(
                                "events.csv:3:18 malformed-json: tags must be a JSON array such as [\"text\"], but is no JSON"));
    }

    @Test
    void aPartyThatCannotBeReadIsReportedOnce() {
        Packages.replace(folder, "parties.csv", "mayor,person", ",person");
        assertFindings(
                "parties.csv:3:6 missing-attribute: id is missing, without which there is no party",
                "participants.csv:3:5 dangling-key: party: there is no row of this number: 2",
                "casualties.csv:3:30 dangling-key: attribution.claimant: there is no row of this number: 2");
    }

    @Test
    void theDatasetIsReadFromTheDescriptorOfOthers() throws IOException {
        Packages.replace(
                folder,
                "datapackage.json",
                "{\"sitrep\"",
                "{\"title\":\"Clashes\",\"licenses\":[{\"name\":\"CC-BY-4.0\"}],\"sources\":[{\"title\":\"24.kg\","
                        + "\"path\":\"https://24.kg\"}],\"sitrep\"");
        try (RecordReader reader = RecordReader.open(folder)) {
            assertThat(reader.dataset().orElseThrow().title()).contains("Clashes");
            assertThat(reader.dataset().orElseThrow().licence()).contains("CC-BY-4.0");
            assertThat(reader.dataset().orElseThrow().url()).contains("https://24.kg");
        }
    }

    @Test
    void aDescriptorAloneSaysThatItsTablesCannotBeReached() throws IOException {
        byte[] descriptor = Files.readAllBytes(folder.resolve("datapackage.json"));
        assertThatThrownBy(() -> RecordReader.open(new ByteArrayInputStream(descriptor), "x", Doors.SKIP))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageContaining("open the folder, or the zip archive itself");
    }

    @Test
    void aPackageOfOtherTablesIsNotOurs() {
        Packages.write(folder, "datapackage.json", "{\"resources\":[{\"name\":\"x\",\"path\":\"events.csv\"}]}");
        assertThatThrownBy(() -> RecordReader.open(folder)).isInstanceOf(UnknownFormatException.class);
        assertThatThrownBy(() -> RecordReader.open(
                        folder, Doors.SKIP.toBuilder().format("sitrep-csv").build()))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageContaining("it has no table events, statements or parties");
    }
}
