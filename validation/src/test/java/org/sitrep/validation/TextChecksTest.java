package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.finding.Finding;
import org.sitrep.id.EventId;
import org.sitrep.id.StatementId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Place;
import org.sitrep.source.Source;
import org.sitrep.statement.Statement;

class TextChecksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "plain text of more than eight bytes",
                "tab\there and\nline",
                "\t\t\t\t\t\t\t\t\t",
                "~~~~~~~~%'()"
            })
    void plainTextIsToldAtAnyPosition(String text) {
        for (int before = 0; before < 17; before++) {
            byte[] bytes = (" ".repeat(before) + text).getBytes(StandardCharsets.UTF_8);

            assertThat(PlainBytes.isPlain(bytes, before, bytes.length)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "é", "\u0000", "\u0001", "\u001f", "\ufffd", "\u200b", "\u000b"})
    void whatIsNotPlainIsToldAtAnyPosition(String text) {
        for (int before = 0; before < 17; before++) {
            for (int after = 0; after < 9; after++) {
                byte[] bytes = ("a\t".repeat(20).substring(0, before) + text + "\t".repeat(after))
                        .getBytes(StandardCharsets.UTF_8);

                assertThat(PlainBytes.isPlain(bytes, 0, bytes.length)).isFalse();
            }
        }
    }

    @Test
    void aSignedNumberBeginsNoFormula() {
        for (String text : List.of("-6.5", "7", "", "a=b", "-.5")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(PlainBytes.mayBeFormula(bytes, 0, bytes.length)).isFalse();
        }
        for (String text : List.of("=1", "\"=1\"", "@a", "+a", "-a")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(PlainBytes.mayBeFormula(bytes, 0, bytes.length)).isTrue();
        }
    }

    @Test
    void theTextsOfARecordWithoutARowAreChecked() {
        String text = "Ã©";
        Party party = Party.of("p", PartyKind.MEDIA, text);
        Event event = Event.builder()
                .id(EventId.of("e"))
                .type(EventType.ARMED_CLASH)
                .title(text)
                .note(text)
                .addTag(text)
                .addPlace(Place.of(text))
                .addParticipant(Participant.of(ParticipantRole.INITIATOR, party))
                .addSource(Source.builder().publisher(text).build())
                .build();
        Statement statement = Statement.builder()
                .id(StatementId.of("s"))
                .gist(text)
                .addSpeaker(party)
                .build();

        List<Finding> found = Validator.of(RuleSet.standard().only("mojibake-text"))
                .withClock(Fixtures.CLOCK)
                .validate(List.of(event, statement, party))
                .findings();

        assertThat(found)
                .hasSize(9)
                .allSatisfy(finding -> assertThat(finding.raw()).contains(text));
    }
}
