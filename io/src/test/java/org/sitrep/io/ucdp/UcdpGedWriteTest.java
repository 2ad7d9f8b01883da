package org.sitrep.io.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.SharedData;
import org.sitrep.io.WriteBack;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

class UcdpGedWriteTest {
    private static final String U0 = "u0-low-before-best.csv";

    private static byte[] fixture(String name) {
        try {
            return Files.readAllBytes(Fixtures.path(UcdpGedFormatTest.class, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> changes(UnaryOperator<Event> change) {
        return WriteBack.changedCells(fixture(U0), "a.csv", "ucdp-ged-csv", 0, change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ged231_sample1000_from_rda.csv",
                "ged191_myanmar_bangladesh_subset.csv",
                "GEDEvent_v26_0_8_excerpt.csv"
            })
    void everyByteOfAPublishedFileComesBack(String file) throws IOException {
        Path path = SharedData.assumePresent("samples/ucdp/" + file);
        WriteBack.assertEveryByteComesBack(path, "ucdp-ged-csv");
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            WriteBack.assertEveryCellComesBack(path, StandardCharsets.UTF_8, "ucdp-ged-csv", through, ',');
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                U0,
                "u1-three-types-of-violence.csv",
                "candidate-without-header.csv",
                "extra-column-with-a-hash.csv",
                "u2-without-country-numbers-of-sides.csv",
                "ux-chosen-columns.csv",
                "date-precisions.csv",
                "sources.csv"
            })
    void everyByteOfEveryLayoutComesBack(String name) {
        byte[] file = fixture(name);
        assertThat(WriteBack.convert(file, name, "ucdp-ged-csv")).isEqualTo(file);
    }

    @Test
    void anotherCountChangesTheThreeEstimates() {
        assertThat(changes(event -> event.toBuilder()
                        .casualties(List.of(event.casualties().get(0).toBuilder()
                                .count(Count.estimate(5, 8, 9))
                                .build()))
                        .build()))
                .containsExactly("best: 7 -> 8");
    }

    @Test
    void otherCoordinatesChangeTheirThreeColumns() {
        assertThat(changes(event -> event.toBuilder()
                        .places(List.of(event.places().get(0).toBuilder()
                                .coordinates(Coordinates.of(35.5, 36.558974))
                                .build()))
                        .build()))
                .containsExactly(
                        "latitude: 35.763369 -> 35.5",
                        "geom_wkt: POINT (36.558974 35.763369) -> POINT (36.558974 35.5)");
    }

    @Test
    void anotherDayKeepsItsForm() {
        assertThat(changes(event -> event.toBuilder()
                        .time(EventTime.between(LocalDate.of(2013, 1, 3), LocalDate.of(2013, 1, 5)))
                        .build()))
                .containsExactly("date_prec: 1 -> 2", "date_end: 2013-01-03 -> 2013-01-05");
        assertThat(WriteBack.changedCells(
                        fixture("u1-three-types-of-violence.csv"),
                        "a.csv",
                        "ucdp-ged-csv",
                        0,
                        event -> event.toBuilder()
                                .time(EventTime.of(LocalDate.of(2014, 2, 1)))
                                .build()))
                .contains("year: 2013 -> 2014")
                .anyMatch(change -> change.startsWith("date_start: ") && change.endsWith("-> 2014-02-01 00:00:00.000"));
    }

    @Test
    void anotherTypeChangesTheTypeOfViolence() {
        assertThat(changes(event ->
                        event.toBuilder().type(EventType.NON_STATE_VIOLENCE).build()))
                .containsExactly("type_of_violence: 1 -> 2");
    }

    @Test
    void anotherNameOfASideChangesItsName() {
        assertThat(changes(event -> {
                    Participant second = event.participants().get(1);
                    Participant named = second.toBuilder()
                            .party(second.party().toBuilder()
                                    .name("New \"Front\", Exland")
                                    .build())
                            .build();
                    return event.toBuilder()
                            .participants(List.of(event.participants().get(0), named))
                            .build();
                }))
                .containsExactly("side_b: NF -> New \"Front\", Exland");
    }

    @Test
    void anotherHeadlineChangesTheArticleToo() {
        assertThat(changes(event -> event.toBuilder()
                        .sources(List.of(event.sources().get(0).toBuilder()
                                .title("Fire at the ford")
                                .build()))
                        .build()))
                .containsExactly(
                        "source_article: \"Exland Daily,2013-01-04,Clash at the ford\" ->"
                                + " \"Exland Daily,2013-01-04,Fire at the ford\"",
                        "source_headline: Clash at the ford -> Fire at the ford");
    }

    @Test
    void aTagHasNoPlace() {
        assertThat(changes(event -> event.toBuilder().addTag("checked").build()))
                .isEmpty();
    }

    @Test
    void anEventMadeByHandBecomesARowOfTheNewestLayout() {
        Event event = Event.builder()
                .id(EventId.of("clash-1"))
                .type(EventType.ARMED_CLASH)
                .time(EventTime.between(LocalDate.of(2022, 1, 27), LocalDate.of(2022, 1, 28)))
                .addParticipant(Participant.of(
                        ParticipantRole.SIDE_A, Party.of("kg", PartyKind.STATE, "Government of Kyrgyzstan")))
                .addParticipant(Participant.of(ParticipantRole.SIDE_B, Party.of("x", PartyKind.ARMED_GROUP, "X")))
                .addPlace(Place.builder()
                        .name("Tort-Kocho")
                        .precision(PlacePrecision.EXACT)
                        .coordinates(Coordinates.of(39.9, 70.55))
                        .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA2, "KG"))
                        .build())
                .addCasualty(CasualtyClaim.builder()
                        .id(ClaimId.of("c"))
                        .harm(Harm.KILLED)
                        .count(Count.range(2, 4))
                        .build())
                .addSource(Source.builder()
                        .publisher("Agency")
                        .title("A clash")
                        .published(EventTime.of(LocalDate.of(2022, 1, 29)))
                        .build())
                .build();
        byte[] file = WriteBack.write(List.of(event), "ucdp-ged-csv");
        assertThat(WriteBack.cells(new String(file, StandardCharsets.UTF_8), ',')
                        .get(0))
                .hasSize(49)
                .startsWith("id", "relid", "year");
        Event read = WriteBack.events(file, "x.csv").get(0);
        assertThat(read.id().toString()).matches("9[0-9]{11}");
        assertThat(read.type()).isEqualTo(EventType.STATE_BASED_VIOLENCE);
        assertThat(UcdpGedColumns.DATE_START.raw(read)).contains("2022-01-27 00:00:00.000");
        assertThat(UcdpGedColumns.DATE_END.raw(read)).contains("2022-01-28 00:00:00.000");
        assertThat(UcdpGedColumns.DATE_PREC.raw(read)).contains("2");
        assertThat(UcdpGedColumns.SIDE_A.raw(read)).contains("Government of Kyrgyzstan");
        assertThat(UcdpGedColumns.SIDE_B.raw(read)).contains("X");
        assertThat(UcdpGedColumns.COUNTRY_ID.raw(read)).contains("703");
        assertThat(UcdpGedColumns.COUNTRY.raw(read)).contains("Kyrgyzstan");
        // (39.9 + 90) * 2 = 259.8, (70.55 + 180) * 2 = 501.1, 259 * 720 + 501 + 1
        assertThat(UcdpGedColumns.PRIOGRID_GID.raw(read)).contains("186982");
        assertThat(read.casualties().get(0).count()).isEqualTo(Count.estimate(2, 2, 4));
        assertThat(UcdpGedColumns.DEATHS_UNKNOWN.raw(read)).contains("2");
        assertThat(read.sources()).isEqualTo(event.sources());
    }
}
