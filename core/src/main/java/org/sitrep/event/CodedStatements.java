package org.sitrep.event;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.Cameo;
import org.sitrep.code.CameoEvent;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.code.MatchRelation;
import org.sitrep.id.StatementId;
import org.sitrep.party.Party;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.statement.StatementBuilder;

/**
 * Events that consist in saying something, as statements.
 *
 * <p>Machine-coded data tell words and deeds alike as events: in GDELT, ICEWS and Phoenix by a CAMEO code such as {@code 112}
 * (accuse), in POLECAT by a PLOVER event type and mode such as {@code REQUEST/meet}. Which codes stand for words, and for
 * which {@link SpeechAct}, is told by the crosswalks from {@link CodeScheme#CAMEO_EVENT}, {@link CodeScheme#PLOVER_MODE} and
 * {@link CodeScheme#PLOVER_EVENT} ({@code docs/codes.md}). Events are not replaced: a reader gives events, and who wants the
 * statements asks here.
 *
 * <pre>{@code
 * List<Statement> said = reader.events().flatMap(event -> CodedStatements.of(event).stream()).toList();
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class CodedStatements {
    private static final CodeList MODES = CodeList.of(CodeScheme.PLOVER_MODE);
    private static final CodeList TYPES = CodeList.of(CodeScheme.PLOVER_EVENT);

    private static final Crosswalk<SpeechAct> BY_CAMEO = Crosswalk.load(CodeScheme.CAMEO_EVENT, SpeechAct.class);
    private static final Crosswalk<SpeechAct> BY_MODE = Crosswalk.load(CodeScheme.PLOVER_MODE, SpeechAct.class);
    private static final Crosswalk<SpeechAct> BY_TYPE = Crosswalk.load(CodeScheme.PLOVER_EVENT, SpeechAct.class);

    /** A code by its list, with its label, and what it corresponds to. */
    private record Decision(Coding code, Optional<Match<SpeechAct>> act) {}

    private CodedStatements() {}

    /**
     * The statement that an event stands for.
     *
     * <ul>
     *   <li>Its id is the event's with {@code -s1} behind it, and it is about the event.
     *   <li>The speakers are the initiators. The targets are the accused if the act is {@link SpeechAct#ACCUSE}, since to accuse
     *       somebody is not to speak to them, and else the addressees: CAMEO and PLOVER do not tell whom words are
     *       spoken to from whom they are about.
     *   <li>The gist is the label of the code; the note, the time, the codings, the tags and the origin are those of the event.
     *   <li>The attribution names the first source of the event, and nothing else; without a source there is none.
     * </ul>
     *
     * @param event the event
     * @return the statement; empty if no code of the event is known to stand for words, as for an event coded by ACLED or
     *     UCDP
     */
    public static Optional<Statement> of(Event event) {
        Optional<Decision> decision = decide(event);
        return decision.flatMap(Decision::act)
                .map(act -> statement(event, decision.get().code(), act.target()));
    }

    /**
     * What an event does by speaking, and how closely its code corresponds to that.
     *
     * <p>One code decides: the CAMEO code if there is a known one, else the PLOVER mode, else the PLOVER event type. A CAMEO code
     * that is in no list counts as the longest known code that it begins with, never more exactly than
     * {@link MatchRelation#BROAD}. Where a code corresponds to several acts, this is the first: for {@code REQUEST}, demand, as the
     * crosswalk has it.
     *
     * @param event the event
     * @return the act with the relation of the code to it; empty if no code of the event is known to stand for words
     */
    public static Optional<Match<SpeechAct>> act(Event event) {
        return decide(event).flatMap(Decision::act);
    }

    private static Optional<Decision> decide(Event event) {
        return first(event, CodeScheme.CAMEO_EVENT)
                .flatMap(CodedStatements::byCameo)
                .or(() -> first(event, CodeScheme.PLOVER_MODE)
                        .flatMap(mode -> MODES.findSpelling(mode.code()))
                        .map(mode -> new Decision(mode, BY_MODE.match(mode.code()))))
                .or(() -> first(event, CodeScheme.PLOVER_EVENT)
                        .flatMap(type -> TYPES.findSpelling(type.code()))
                        .map(type -> new Decision(type, BY_TYPE.match(type.code()))));
    }

    private static Optional<Coding> first(Event event, CodeScheme scheme) {
        for (Coding coding : event.codings()) {
            if (coding.scheme().equals(scheme)) {
                return Optional.of(coding);
            }
        }
        return Optional.empty();
    }

    private static Optional<Decision> byCameo(Coding coding) {
        return Cameo.nearest(coding.code()).map(CameoEvent::coding).map(known -> {
            Optional<Match<SpeechAct>> act = BY_CAMEO.match(known.code());
            boolean itself = known.code().equals(coding.code());
            return new Decision(known, itself ? act : act.map(CodedStatements::below));
        });
    }

    /** The match of a code that begins like the one matched. */
    private static Match<SpeechAct> below(Match<SpeechAct> match) {
        return switch (match.relation()) {
            case EXACT, CLOSE, BROAD -> new Match<>(match.target(), MatchRelation.BROAD);
            case NARROW, RELATED -> new Match<>(match.target(), MatchRelation.RELATED);
        };
    }

    private static Statement statement(Event event, Coding code, SpeechAct act) {
        List<Party> targets = parties(event, ParticipantRole.TARGET);
        StatementBuilder statement = Statement.builder()
                .id(StatementId.of(event.id() + "-s1"))
                .addAllSpeakers(parties(event, ParticipantRole.INITIATOR))
                .act(act)
                .gist(code.label())
                .addAboutEvent(event.id())
                .time(event.time())
                .attribution(event.sources().stream()
                        .findFirst()
                        .map(source -> Attribution.builder().source(source).build()))
                .addAllCodings(event.codings())
                .note(event.note())
                .addAllTags(event.tags())
                .origin(event.origin());
        return (act == SpeechAct.ACCUSE ? statement.addAllAccused(targets) : statement.addAllAddressees(targets))
                .build();
    }

    private static List<Party> parties(Event event, ParticipantRole role) {
        return event.participants().stream()
                .filter(participant -> participant.role() == role)
                .map(Participant::party)
                .toList();
    }
}
