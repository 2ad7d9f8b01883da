package org.sitrep.validation.rules.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Fixtures.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.casualty.Harm;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.finding.Finding;
import org.sitrep.io.ReadOptions;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Place;
import org.sitrep.time.EventTime;
import org.sitrep.validation.Fixtures;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;

/** What repeats in tables, by design and not. */
class DuplicatesTest {
    private static final String ICEWS = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text"
            + "\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher"
            + "\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";
    private static final String UCDP =
            "id,type_of_violence,date_start,date_end,side_a_new_id,side_a,side_b_new_id,side_b,"
                    + "latitude,longitude,country,best,high,low,deaths_a,deaths_b,deaths_civilians,deaths_unknown\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static ValidationReport validate(Path... paths) throws IOException {
        return Validator.of(RuleSet.standard()
                        .only("duplicate-id", "repeated-record", "same-record-other-id", "near-duplicate-event"))
                .withClock(Fixtures.CLOCK)
                .validate(List.of(paths), ReadOptions.DEFAULT);
    }

    private static List<String> lines(ValidationReport report) {
        return report.findings().stream()
                .map(finding -> finding.location().orElseThrow().line() + " " + finding.code())
                .toList();
    }

    private static String icews(String id, String day, String city) {
        return id + "\t" + day + "\tPolice (Exland)\tPolice\tExland\tMake statement\t010\t0\tCitizen (Exland)\t\tExland"
                + "\t77\t1\tExland Daily\t" + city + "\t\t\tExland\t1.5\t2.5\n";
    }

    @Test
    void anIdOfIcewsBelongsToADay() throws IOException {
        Path path = file(
                "events.tab",
                ICEWS
                        + icews("1", "2018-06-01", "Ford")
                        + icews("1", "2018-06-02", "Ford")
                        + icews("1", "2018-06-01", "Pass")
                        + icews("1", "2018-06-02", "Ford"));

        assertThat(lines(validate(path))).containsExactly("4 duplicate-id", "5 repeated-record");
    }

    private static String ucdp(int id, String name, int best) {
        return id + ",1,2022-01-27,2022-01-27,500,Government of Ruritania,501," + name + ",42.5,74.5,Kyrgyzstan," + best
                + "," + best + "," + best + ",0,0,0," + best + "\n";
    }

    @Test
    void theEarlierRecordIsNamedWithItsLineAndItsFileIfThatIsAnother() throws IOException {
        Path one = file("one.csv", UCDP + ucdp(1, "R.L.F.", 3) + ucdp(2, "Reds", 4) + ucdp(1, "Blues", 5));
        Path two = file("two.csv", UCDP + ucdp(2, "Greens", 4));

        assertThat(validate(one, two).findings())
                .extracting(Finding::message)
                .containsExactly(
                        "event 1 has the id of an earlier event (line 2), and does not say the same",
                        "event 2 has the id of an earlier event (" + one + ", line 3), and does not say the same");
    }

    @Test
    void twoIdsForOneEventAreToldAtTheLater() throws IOException {
        Path path = file("one.csv", UCDP + ucdp(7, "Reds", 4) + ucdp(8, "Blues", 4) + ucdp(9, "Reds", 4));

        assertThat(validate(path).findings())
                .extracting(Finding::message)
                .containsExactly(
                        "event 9 has the type (state-based-violence), day (2022-01-27), place and parties of event 7"
                                + " (line 2)");
    }

    @Test
    void recordsInMemoryNeedNoLines() {
        assertThat(Fixtures.messages(
                        "duplicate-id",
                        event("a"),
                        event("b"),
                        event("a").toBuilder().type(EventType.RIOT).build()))
                .containsExactly("event a has the id of an earlier event, and does not say the same");
    }

    @Test
    void manyIdsAreKeptApart() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            events.add(event("e" + i));
        }
        events.add(event("e77777").toBuilder().type(EventType.RIOT).build());

        ValidationReport report = Validator.of(RuleSet.standard().only("duplicate-id", "repeated-record"))
                .validate(events);

        assertThat(report.findings())
                .extracting(Finding::code, Finding::raw)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("duplicate-id", java.util.Optional.of("e77777")));
    }

    private static Event clash(String id, String killed) {
        return clash(id, killed, "Valley Guard");
    }

    private static Event clash(String id, String killed, String guard) {
        return Fixtures.event(id, Fixtures.claim(id + "-k", Harm.KILLED, killed)).toBuilder()
                .time(EventTime.parse("2024-03-02"))
                .addPlace(Place.of("Mill Bridge"))
                .addParticipant(
                        Participant.of(ParticipantRole.SIDE_A, Party.of("guard", PartyKind.STATE_FORCES, guard)))
                .build();
    }

    /** Which event is found to be like which. */
    private static List<String> alike(Event... events) {
        return Validator.of(RuleSet.standard().only("near-duplicate-event", "inverted-bounds"))
                .validate(List.of(events))
                .findings()
                .stream()
                .filter(finding -> finding.code().equals("near-duplicate-event"))
                .map(finding -> finding.records().get(0) + " is like "
                        + finding.records().get(1))
                .toList();
    }

    @Test
    void anEventIsNotBlamedForBeingLikeOneThatIsWrong() {
        String inverted = "9..10..5";

        assertThat(alike(clash("a", "4"), clash("b", "4"), clash("c", "4")))
                .containsExactlyInAnyOrder("b is like a", "c is like b");
        assertThat(alike(clash("a", "4"), clash("b", inverted), clash("c", "4")))
                .containsExactlyInAnyOrder("b is like a", "c is like a");
        assertThat(alike(clash("a", inverted), clash("b", "4"), clash("c", "4")))
                .containsExactly("c is like b");
    }

    @Test
    void whatMostRecordsCallAPartyIsToldByThoseThatAreRight() {
        List<Finding> found = Validator.of(RuleSet.standard().only("inconsistent-party", "inverted-bounds"))
                .validate(List.of(
                        clash("a", "9..10..5", "River Guard"),
                        clash("b", "4", "Valley Guard"),
                        clash("c", "9..10..5", "River Guard")))
                .findings();

        assertThat(found)
                .filteredOn(finding -> finding.code().equals("inconsistent-party"))
                .extracting(Finding::raw)
                .containsOnly(Optional.of("River Guard"));
    }
}
