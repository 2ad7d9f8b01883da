package org.sitrep.validation.rules.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Fixtures.by;
import static org.sitrep.validation.Fixtures.claim;
import static org.sitrep.validation.Fixtures.event;
import static org.sitrep.validation.Fixtures.find;
import static org.sitrep.validation.Fixtures.messages;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.id.StatementId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.party.PartyTie;
import org.sitrep.party.TieKind;
import org.sitrep.place.Place;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

class InvertedBoundsTest {
    private static final String CODE = "inverted-bounds";

    @Test
    void aLowAboveTheHighIsSuspicious() {
        assertThat(find(CODE, event("e", claim("c", Harm.KILLED, "9..10..5"))))
                .containsExactly(Finding.builder()
                        .code(CODE)
                        .severity(Severity.WARNING)
                        .message("the count of claim c is inverted: low 9 is above high 5")
                        .raw("9..10..5")
                        .addRecords(EventId.of("e"), ClaimId.of("c"))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"9..3..10, low 9 is above best 3", "1..12..10, best 12 is above high 10", "7..3, low 7 is above high 3"
    })
    void eachOrderIsChecked(String count, String wrong) {
        assertThat(messages(CODE, event("e", claim("c", Harm.KILLED, count))))
                .containsExactly("the count of claim c is inverted: " + wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3..3", "1..2..3", "0..0..0", "5..", "..5", "some", "none-reported", "unknown", "0.5"})
    void countsInOrderAreLeftInPeace(String count) {
        assertThat(messages(CODE, event("e", claim("c", Harm.KILLED, count)))).isEmpty();
    }

    @Test
    void partsOfACountAndNumbersOfPlacesAreChecked() {
        Event event = event(
                        "e",
                        claim("c", Harm.KILLED, "5").toBuilder()
                                .addBreakdown(Breakdown.of(VictimGroup.CHILDREN, Count.range(3, 1)))
                                .build())
                .toBuilder()
                .addPlace(Place.builder().number(Count.range(8, 7)).build())
                .build();

        assertThat(messages(CODE, event))
                .containsExactly(
                        "the count of children of claim c is inverted: low 3 is above high 1",
                        "the number of places of event e is inverted: low 8 is above high 7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-01-28/2022-01-27",
                "2022/2021",
                "2022-01-27/2021",
                "2022-01-27T19:35/2022-01-27T18:00",
                "2022-01-27T19:35+06:00/2022-01-27T16:34+03:00"
            })
    void aTimeThatEndsBeforeItStartsIsSuspicious(String time) {
        Event event = event("e").toBuilder().time(EventTime.parse(time)).build();

        assertThat(messages(CODE, event)).hasSize(1).first().asString().startsWith("the time of event e is inverted: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-01-27",
                "2022-01-27/2022-01-27",
                "2022-01-27/2022",
                "2022/2022-01-27",
                "2022-09-16/..",
                "../2022",
                "/2022-01-27",
                "2022-01-27T19:35+06:00/2022-01-27T16:35+03:00",
                "2022-01-27T23:00/2022-01-28T01:00"
            })
    void aTimeInOrderIsLeftInPeace(String time) {
        Event event = event("e").toBuilder().time(EventTime.parse(time)).build();

        assertThat(messages(CODE, event)).isEmpty();
    }

    @Test
    void timesOfStatementsTiesAndAssertionsAreChecked() {
        EventTime wrong = EventTime.parse("2022-02/2022-01");
        Statement statement =
                Statement.builder().id(StatementId.of("s")).time(wrong).build();
        Party party = Party.of("p", PartyKind.PERSON, "P").toBuilder()
                .addTie(PartyTie.of(TieKind.MEMBER_OF, PartyId.of("q")).toBuilder()
                        .time(wrong)
                        .build())
                .build();
        Event event = event(
                "e",
                claim("c", Harm.KILLED, "1").toBuilder()
                        .attribution(by("x").toBuilder().asserted(wrong).build())
                        .build());
        String order = " is inverted: it ends at 2022-01, before it starts at 2022-02";

        assertThat(messages(CODE, statement, party, event))
                .isEqualTo(List.of(
                        "the tie of party p to q" + order,
                        "the time of an assertion in claim c" + order,
                        "the time of statement s" + order));
    }
}
