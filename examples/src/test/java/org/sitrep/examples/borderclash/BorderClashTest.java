package org.sitrep.examples.borderclash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.party.Party;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Statement;

class BorderClashTest {
    @Test
    void partiesComeFirstThenEventsThenStatements() {
        List<Record> records = BorderClash.records();

        assertThat(records).hasSize(26 + 16 + 15);
        assertThat(records.subList(0, 26)).allMatch(Party.class::isInstance);
        assertThat(records.subList(26, 42)).allMatch(Event.class::isInstance);
        assertThat(records.subList(42, 57)).allMatch(Statement.class::isInstance);
    }

    @Test
    void theDatasetSaysWhatItIsAndUnderWhatTerms() {
        Dataset dataset = BorderClash.dataset();

        assertThat(dataset.title())
                .hasValueSatisfying(title -> assertThat(title).contains("Border clash"));
        assertThat(dataset.version()).hasValue("1.0");
        assertThat(dataset.publisher()).hasValue("Sitrep");
        assertThat(dataset.licence()).hasValue("CC0-1.0");
        assertThat(dataset.description())
                .hasValueSatisfying(description ->
                        assertThat(description).contains("27 January").contains("16 September 2022"));
    }

    @Test
    void theReportsAreThoseOfAThursdayInJanuaryAndAFridayInSeptember() {
        List<Source> reports = BorderClash.events().stream()
                .flatMap(event -> event.sources().stream())
                .distinct()
                .toList();

        assertThat(reports).hasSize(2);
        assertThat(reports.get(0).publisher()).hasValue("RIA Novosti");
        assertThat(reports.get(0).note())
                .hasValueSatisfying(note -> assertThat(note).contains("state", "Moscow"));
        assertThat(published(reports.get(0))).isEqualTo("2022-01-27");
        assertThat(published(reports.get(0)).getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(reports.get(1).publisher()).isEmpty();
        assertThat(reports.get(1).note())
                .hasValueSatisfying(note -> assertThat(note).contains("broadcaster", "web"));
        assertThat(published(reports.get(1))).isEqualTo("2022-09-16");
        assertThat(published(reports.get(1)).getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    }

    private static LocalDate published(Source report) {
        return report.published().orElseThrow().earliest().orElseThrow();
    }

    /** So "19:35 local is 16:35 in Moscow" is one moment, told twice. */
    @Test
    void theTwoRenderingsOfTheOpeningOfFireAgree() {
        Event fire = BorderClash.events().get(6);

        assertThat(fire.time().orElseThrow().earliestInstant())
                .isPresent()
                .isEqualTo(fire.time().orElseThrow().renderings().get(0).earliestInstant());
    }

    @Test
    void whatComesByAStatementCameByItsPath() {
        List<Attribution> byStatement = BorderClash.events().stream()
                .flatMap(event -> event.casualties().stream())
                .flatMap(claim -> claim.attribution().stream())
                .filter(attribution -> attribution.statement().isPresent())
                .toList();

        assertThat(byStatement).hasSize(2).allSatisfy(attribution -> {
            Statement statement = BorderClash.statements().stream()
                    .filter(one -> Optional.of(one.id()).equals(attribution.statement()))
                    .findFirst()
                    .orElseThrow();
            assertThat(statement.speakers())
                    .containsExactly(attribution.claimant().orElseThrow());
            assertThat(statement.attribution().orElseThrow().relays()).isEqualTo(attribution.relays());
        });
    }
}
