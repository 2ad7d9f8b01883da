package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Samples;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Match;
import org.sitrep.code.MatchRelation;
import org.sitrep.id.EventId;
import org.sitrep.id.StatementId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

class CodedStatementsTest {
    private static final Party SPEAKER = Party.of("p1", PartyKind.STATE, "Aland");
    private static final Party SECOND_SPEAKER = Party.of("p2", PartyKind.PERSON, "Its minister");
    private static final Party OTHER = Party.of("p3", PartyKind.STATE, "Beland");
    private static final Party BYSTANDER = Party.of("p4", PartyKind.CIVILIANS, "Villagers");
    private static final Source FIRST = Source.builder().publisher("First").build();

    private static Event coded(Coding... codings) {
        return Event.builder()
                .id(EventId.of("77"))
                .type(EventType.UNKNOWN)
                .addAllCodings(List.of(codings))
                .time(EventTime.parse("2022-01-27"))
                .addParticipant(Participant.of(ParticipantRole.TARGET, OTHER))
                .addParticipant(Participant.of(ParticipantRole.INITIATOR, SPEAKER))
                .addParticipant(Participant.of(ParticipantRole.INITIATOR, SECOND_SPEAKER))
                .addParticipant(Participant.of(ParticipantRole.VICTIM, BYSTANDER))
                .addSource(FIRST)
                .addSource(Source.builder().publisher("Second").build())
                .build();
    }

    private static Coding cameo(String code) {
        return Coding.of(CodeScheme.CAMEO_EVENT, code);
    }

    private static Coding plover(String code) {
        return Coding.of(code.contains("/") ? CodeScheme.PLOVER_MODE : CodeScheme.PLOVER_EVENT, code);
    }

    @Test
    void anAppealHasItsSpeakersItsAddresseesAndItsPathToUs() {
        Coding quadClass = Coding.of(CodeScheme.GDELT_QUAD_CLASS, "1");
        Event event = coded(cameo("0256"), quadClass).toBuilder()
                .note("Aland called upon Beland")
                .addTag("ceasefire")
                .origin(Samples.origin())
                .build();

        assertThat(CodedStatements.of(event))
                .contains(Statement.builder()
                        .id(StatementId.of("77-s1"))
                        .addSpeakers(SPEAKER, SECOND_SPEAKER)
                        .act(SpeechAct.APPEAL)
                        .gist("Appeal for de-escalation of military engagement")
                        .addAddressee(OTHER)
                        .addAboutEvent(EventId.of("77"))
                        .time(EventTime.parse("2022-01-27"))
                        .attribution(Attribution.builder().source(FIRST).build())
                        .addCodings(cameo("0256"), quadClass)
                        .note("Aland called upon Beland")
                        .addTag("ceasefire")
                        .origin(Samples.origin())
                        .build());
    }

    @Test
    void whoIsAccusedIsNotSpokenTo() {
        Statement accusation = CodedStatements.of(coded(cameo("1124"))).orElseThrow();

        assertThat(accusation.act()).isEqualTo(SpeechAct.ACCUSE);
        assertThat(accusation.accused()).containsExactly(OTHER);
        assertThat(accusation.addressees()).isEmpty();
        assertThat(accusation.gist()).contains("Accuse of war crimes");
    }

    @ParameterizedTest
    @CsvSource({
        // 01 to 06
        "01, report, close",
        "010, report, close",
        "011, decline-comment, exact",
        "012, express-concern, close",
        "013, express-hope, close",
        "015, confirm, close",
        "016, deny, close",
        "018, express-concern, related",
        "019, agree, close",
        "020, appeal, exact",
        "023, appeal, broad",
        "0233, appeal, broad",
        "030, promise, close",
        "0311, promise, broad",
        "033, offer, close",
        "0333, offer, broad",
        "036, promise, broad",
        "039, offer, close",
        "040, discuss, close",
        "041, discuss, broad",
        "046, discuss, broad",
        "051, praise, exact",
        "052, praise, close",
        "053, appeal, close",
        "055, apologise, exact",
        "057, agree, close",
        // 08 to 13
        "083, agree, broad",
        "0831, agree, broad",
        "100, demand, exact",
        "1056, demand, broad",
        "110, condemn, exact",
        "111, condemn, exact",
        "112, accuse, exact",
        "1122, accuse, broad",
        "115, accuse, related",
        "120, reject, exact",
        "1246, reject, broad",
        "130, threaten, exact",
        "138, threaten, broad",
        "139, threaten, close"
    })
    void aVerbalCameoCodeDoesThisBySpeaking(String code, String act, String relation) {
        Match<SpeechAct> match = CodedStatements.act(coded(cameo(code))).orElseThrow();

        assertThat(match.target().code()).isEqualTo(act);
        assertThat(match.relation().code()).isEqualTo(relation);
        assertThat(CodedStatements.of(coded(cameo(code))).orElseThrow().act()).isEqualTo(match.target());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "014", "017", "042", "043", "050", "054", "056", "06", "060", "0611", "064", "070", "080", "081",
                        "0841",
                "087", "09", "090", "094", "116", "128", "140", "1411", "150", "160", "173", "180", "190", "195", "203"
            })
    void aCameoCodeOfADeedIsNoStatement(String code) {
        assertThat(CodedStatements.of(coded(cameo(code)))).isEmpty();
        assertThat(CodedStatements.act(coded(cameo(code)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE, agree, close",
        "CONSULT, discuss, close",
        "SUPPORT, praise, close",
        "CONCEDE, agree, related",
        "REQUEST, demand, narrow",
        "ACCUSE, accuse, narrow",
        "REJECT, reject, exact",
        "THREATEN, threaten, exact",
        "CONSULT/phone, discuss, broad",
        "REQUEST/assist, appeal, narrow",
        "REQUEST/meet, appeal, narrow",
        "REQUEST/yield, demand, narrow",
        "ACCUSE/disapprove, condemn, exact",
        "ACCUSE/allege, accuse, exact",
        "REJECT/yield, reject, broad",
        "THREATEN/violence, threaten, broad"
    })
    void aVerbalPloverCodeDoesThisBySpeaking(String code, String act, String relation) {
        Match<SpeechAct> match = CodedStatements.act(coded(plover(code))).orElseThrow();

        assertThat(match.target().code()).isEqualTo(act);
        assertThat(match.relation().code()).isEqualTo(relation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COOPERATE",
                "AID",
                "RETREAT",
                "PROTEST",
                "SANCTION",
                "MOBILIZE",
                "COERCE",
                "ASSAULT",
                "CONSULT/visit",
                "ACCUSE/investigate",
                "RETREAT/ceasefire",
                "PROTEST/demo",
                "COERCE/arrest",
                "ASSAULT/aerial"
            })
    void aPloverCodeOfADeedIsNoStatement(String code) {
        assertThat(CodedStatements.of(coded(plover(code)))).isEmpty();
    }

    @Test
    void theModeDecidesOverTheEventType() {
        Statement disapproval = CodedStatements.of(coded(plover("ACCUSE"), plover("ACCUSE/disapprove")))
                .orElseThrow();
        assertThat(disapproval.act()).isEqualTo(SpeechAct.CONDEMN);
        assertThat(disapproval.gist()).contains("Disapproves");
        assertThat(disapproval.addressees()).containsExactly(OTHER);
        assertThat(disapproval.accused()).isEmpty();

        // to investigate is a deed, although its event type is one of words
        assertThat(CodedStatements.of(coded(plover("ACCUSE"), plover("ACCUSE/investigate"))))
                .isEmpty();
    }

    @Test
    void aModeThatIsInNoListLeavesTheDecisionToTheEventType() {
        Statement threat = CodedStatements.of(coded(plover("THREATEN"), plover("THREATEN/glare")))
                .orElseThrow();

        assertThat(threat.act()).isEqualTo(SpeechAct.THREATEN);
        assertThat(threat.gist()).contains("Announces harm");
    }

    @Test
    void aCodeThatIsInNoListCountsAsTheOneItBeginsWith() {
        assertThat(CodedStatements.act(coded(cameo("13y"))))
                .contains(new Match<>(SpeechAct.THREATEN, MatchRelation.BROAD));
        assertThat(CodedStatements.act(coded(cameo("1159"))))
                .contains(new Match<>(SpeechAct.ACCUSE, MatchRelation.RELATED));
        assertThat(CodedStatements.of(coded(cameo("19x")))).isEmpty();
        assertThat(CodedStatements.of(coded(cameo("99")))).isEmpty();
    }

    @Test
    void cameoDecidesOverPlover() {
        assertThat(CodedStatements.act(coded(plover("THREATEN"), cameo("190")))).isEmpty();
        assertThat(CodedStatements.act(coded(plover("THREATEN"), cameo("99"))))
                .contains(new Match<>(SpeechAct.THREATEN, MatchRelation.EXACT));
    }

    @Test
    void whatIsNotToldIsAbsent() {
        Event bare = Event.builder()
                .id(EventId.of("8"))
                .type(EventType.UNKNOWN)
                .addCoding(cameo("010"))
                .build();

        assertThat(CodedStatements.of(bare))
                .contains(Statement.builder()
                        .id(StatementId.of("8-s1"))
                        .act(SpeechAct.REPORT)
                        .gist("Make statement")
                        .addAboutEvent(EventId.of("8"))
                        .addCoding(cameo("010"))
                        .build());
    }

    @Test
    void anEventWithoutSuchCodesIsNoStatement() {
        assertThat(CodedStatements.of(coded())).isEmpty();
        assertThat(CodedStatements.of(coded(Coding.of(CodeScheme.ACLED_EVENT_TYPE, "Battles"))))
                .isEmpty();
    }
}
