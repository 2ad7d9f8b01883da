package org.sitrep.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimStatus;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.event.Weapon;
import org.sitrep.event.WeaponKind;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.SourceId;
import org.sitrep.id.StatementId;
import org.sitrep.io.RecordWriter;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceKind;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Medium;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

/**
 * Codes a report by hand and writes it as sitrep-json.
 *
 * <p>The report, invented: <i>Around 19:35 on 2 March the Valley Guard and the River Band exchanged mortar fire at Mill Bridge. At
 * least two of the guards were wounded, the Upper Valley clinic says. The River Band says that it has no losses to report so far.
 * The Valley Council called on both sides to cease fire. (Exland Daily, 3 March 2024)</i>
 *
 * <p>Who says how many is kept with each number; "no losses to report so far" is neither zero nor unknown.
 */
@SuppressWarnings("SystemOut") // examples talk to people
public final class WriteReport {
    private static final Source REPORT = Source.builder()
            .id(SourceId.of("exland-daily-1"))
            .publisher("Exland Daily")
            .title("Fire at Mill Bridge")
            .published(EventTime.parse("2024-03-03"))
            .language("en")
            .build();

    private static final Party GUARD = Party.of("guard", PartyKind.STATE_FORCES, "Valley Guard");
    private static final Party BAND = Party.of("band", PartyKind.ARMED_GROUP, "River Band");
    private static final Party CLINIC = Party.of("clinic", PartyKind.OTHER, "Upper Valley clinic");
    private static final Party COUNCIL = Party.of("council", PartyKind.LOCAL_GOVERNMENT, "Valley Council");

    private WriteReport() {}

    /**
     * Writes the report to a file and prints what is in it.
     *
     * @param arguments the file to write; without one, a temporary file
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path file = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempFile("report", ".json");
        try (RecordWriter writer = RecordWriter.create(file, "sitrep-json")) {
            writer.dataset(Dataset.builder()
                    .title("One report, coded by hand")
                    .version("1")
                    .licence("CC0-1.0")
                    .build());
            for (Record record : records()) {
                writer.write(record);
            }
        }
        System.out.printf(Locale.ROOT, "%-10s %3d%n", "parties", count(Party.class));
        System.out.printf(Locale.ROOT, "%-10s %3d%n", "events", count(Event.class));
        System.out.printf(
                Locale.ROOT, "%-10s %3d%n", "claims", clash().casualties().size());
        System.out.printf(Locale.ROOT, "%-10s %3d%n", "statements", count(Statement.class));
        System.out.println("written to " + file);
    }

    private static long count(Class<? extends Record> kind) {
        return records().stream().filter(kind::isInstance).count();
    }

    /**
     * The report as records.
     *
     * @return four parties, an event with two claims, and a statement
     */
    static List<Record> records() {
        return List.of(GUARD, BAND, CLINIC, COUNCIL, clash(), appeal());
    }

    private static Event clash() {
        return Event.builder()
                .id(EventId.of("clash"))
                .type(EventType.ARMED_CLASH)
                .addCoding(Coding.of(CodeScheme.ACLED_SUB_EVENT_TYPE, "Armed clash"))
                .time(EventTime.parse("2024-03-02T19:35~"))
                .addPlace(Place.builder()
                        .name("Mill Bridge")
                        .kind(PlaceKind.POINT)
                        .coordinates(Coordinates.of(40.06, 70.83))
                        .build())
                .addParticipant(Participant.of(ParticipantRole.SIDE_A, GUARD))
                .addParticipant(Participant.of(ParticipantRole.SIDE_B, BAND))
                .addWeapon(Weapon.builder().kind(WeaponKind.MORTAR).build())
                .addCasualty(CasualtyClaim.builder()
                        .id(ClaimId.of("clash-wounded"))
                        .harm(Harm.WOUNDED)
                        .count(Count.atLeast(2).withWording("at least two"))
                        .victimStatus(VictimStatus.COMBATANT)
                        .victims(GUARD)
                        .attribution(said(CLINIC))
                        .status(ClaimStatus.CLAIMED)
                        .build())
                .addCasualty(CasualtyClaim.builder()
                        .id(ClaimId.of("clash-losses"))
                        .harm(Harm.KILLED)
                        .count(Count.noneReported())
                        .victims(BAND)
                        .attribution(said(BAND))
                        .status(ClaimStatus.PROVISIONAL)
                        .build())
                .addSource(REPORT)
                .build();
    }

    private static Statement appeal() {
        return Statement.builder()
                .id(StatementId.of("appeal"))
                .addSpeaker(COUNCIL)
                .act(SpeechAct.APPEAL)
                .gist("Both sides should cease fire.")
                .addAddressees(GUARD, BAND)
                .addAboutEvent(EventId.of("clash"))
                .attribution(Attribution.builder()
                        .medium(Medium.ARTICLE)
                        .source(REPORT)
                        .build())
                .build();
    }

    private static Attribution said(Party claimant) {
        return Attribution.builder().claimant(claimant).source(REPORT).build();
    }
}
