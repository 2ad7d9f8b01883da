package org.sitrep.io.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sitrep.code.MatchRelation;
import org.sitrep.dataset.Dataset;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.id.PartyId;
import org.sitrep.io.RecordWriter;
import org.sitrep.party.Party;

class LossMeterTest {
    @Test
    void aTargetThatCarriesEverythingLosesNothing() {
        LossReport report = measured("sitrep-json", FieldEvents.clash());
        assertThat(report.attributes()).allSatisfy((name, loss) -> {
            assertThat(loss.exact()).isEqualTo(loss.present());
            assertThat(loss.examples()).isEmpty();
        });
        // id, type, time, place, 2 participants, weapon, 2 claims, 2 sources, link, note, tag
        assertThat(report.present()).isEqualTo(14);
        assertThat(report.summary()).isEqualTo("to sitrep-json: 14 values, all carried exactly");
    }

    @Test
    void whatATableHasNoColumnForIsDropped() {
        LossReport report = measured("acled-csv", FieldEvents.clash());
        assertThat(numbers(report, "links")).containsExactly(1, 0, 0, 1);
        assertThat(numbers(report, "weapons")).containsExactly(1, 0, 0, 1);
        assertThat(numbers(report, "time")).containsExactly(1, 1, 0, 0);
        assertThat(numbers(report, "note")).containsExactly(1, 1, 0, 0);
        assertThat(report.attributes()).doesNotContainKeys("title", "medium", "origin");
        LossExample example = report.attribute("links").examples().get(0);
        assertThat(example.record()).isEqualTo("MLI7001");
        assertThat(example.outcome()).isEqualTo(Outcome.DROPPED);
        assertThat(example.value()).isEqualTo("{\"kind\":\"follows\",\"event\":\"MLI7000\"}");
        assertThat(example.carried()).isEmpty();
    }

    @Test
    void ofTwoClaimsTheOneAboutDeathsIsKept() {
        LossReport report = measured("acled-csv", FieldEvents.clash());
        assertThat(numbers(report, "casualties")).containsExactly(2, 1, 0, 1);
    }

    @Test
    void aYearBecomesAnotherTimeWhereThereAreOnlyDays() {
        LossReport report = measured("acled-csv", FieldEvents.demonstration());
        assertThat(numbers(report, "time")).containsExactly(1, 0, 1, 0);
        LossExample example = report.attribute("time").examples().get(0);
        assertThat(example.value()).isEqualTo("2021");
        assertThat(example.carried()).isPresent();
    }

    @Test
    void aTypeUnderACodeThatMeansMoreIsApproximate() {
        AttributeLoss type = measured("gdelt2", FieldEvents.clash()).attribute("type");
        assertThat(type.approximate()).isEqualTo(1);
        assertThat(type.relations()).containsExactly(Map.entry(MatchRelation.CLOSE, 1L));
        assertThat(type.examples().get(0).relation()).contains(MatchRelation.CLOSE);
    }

    @Test
    void aTypeForWhichThereIsOnlyAnotherOfItsCategoryIsRelated() {
        AttributeLoss type = measured("ucdp-ged-csv", FieldEvents.clash()).attribute("type");
        assertThat(type.relations()).containsExactly(Map.entry(MatchRelation.RELATED, 1L));
        assertThat(type.examples().get(0).value()).isEqualTo("armed-clash");
        assertThat(type.examples().get(0).carried()).contains("state-based-violence");
    }

    @Test
    void moreThanTenExamplesAreCountedAndNotKept() {
        Event event = FieldEvents.clash();
        LossMeter meter = LossMeter.into("acled-csv");
        for (int i = 0; i < 25; i++) {
            meter.add(event);
        }
        AttributeLoss links = meter.report().attribute("links");
        assertThat(links.dropped()).isEqualTo(25);
        assertThat(links.examples()).hasSize(10);
    }

    @Test
    void partiesAndTheDatasetAreCountedWhole() {
        LossMeter meter = LossMeter.into("gdelt2");
        meter.add(Dataset.builder().title("Border").build());
        meter.add(Party.builder().id(PartyId.of("p")).build());
        assertThat(numbers(meter.report(), "dataset")).containsExactly(1, 0, 0, 1);
        assertThat(numbers(meter.report(), "parties")).containsExactly(1, 0, 0, 1);
        assertThat(meter.report().summary())
                .isEqualTo(
                        "to gdelt2: of 2 values 0 carried exactly, 0 approximately, 2 dropped (dataset 1, parties 1)");
    }

    @Test
    void aWriterShowsTheMeterWhatItWrites() throws IOException {
        LossMeter meter = LossMeter.into("acled-csv");
        meter.source("sitrep-json");
        try (RecordWriter writer = RecordWriter.create(new ByteArrayOutputStream(), "acled-csv")) {
            writer.onWrite(meter::add);
            writer.write(FieldEvents.clash());
            writer.write(FieldEvents.demonstration());
        }
        assertThat(numbers(meter.report(), "id")).containsExactly(2, 2, 0, 0);
        assertThat(meter.report().summary()).startsWith("sitrep-json to acled-csv: of ");
    }

    @Test
    void theReportIsJson() throws IOException {
        LossMeter meter = LossMeter.into("acled-csv");
        meter.source("sitrep-ndjson");
        meter.add(FieldEvents.demonstration());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        meter.report().writeJson(bytes);
        JsonNode json = new ObjectMapper().readTree(bytes.toByteArray());
        assertThat(json.get("source").asText()).isEqualTo("sitrep-ndjson");
        assertThat(json.get("target").asText()).isEqualTo("acled-csv");
        JsonNode time = json.get("attributes").get("time");
        assertThat(time.get("present").asInt()).isEqualTo(1);
        assertThat(time.get("exact").asInt()).isZero();
        assertThat(time.get("approximate").asInt()).isEqualTo(1);
        assertThat(time.get("dropped").asInt()).isZero();
        assertThat(time.get("examples").get(0).get("record").asText()).isEqualTo("MLI7002");
        assertThat(time.get("examples").get(0).get("value").asText()).isEqualTo("2021");
        assertThat(time.get("examples").get(0).get("outcome").asText()).isEqualTo("approximate");
    }

    @Test
    void numbersThatDoNotAddUpAreNoReport() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttributeLoss(4, 1, 1, 1, new TreeMap<>(), List.of()))
                .withMessageContaining("do not add up to 4");
    }

    @Test
    void anAttributeIsNotComparedByTheIdsThatReadersGive() {
        Event other = FieldEvents.clash().toBuilder()
                .type(EventType.UNKNOWN)
                .casualties(List.of(FieldEvents.clash().casualties().get(0)))
                .build();
        assertThat(numbers(measured("ucdp-ged-csv", other), "casualties")).startsWith(1, 0, 1);
        assertThat(Optional.of(
                        measured("acled-csv", other).attribute("casualties").exact()))
                .contains(1L);
    }

    private static LossReport measured(String target, Event event) {
        LossMeter meter = LossMeter.into(target);
        meter.add(event);
        return meter.report();
    }

    private static long[] numbers(LossReport report, String attribute) {
        AttributeLoss loss = report.attribute(attribute);
        return new long[] {loss.present(), loss.exact(), loss.approximate(), loss.dropped()};
    }
}
