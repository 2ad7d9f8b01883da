package org.sitrep.io.hxl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.code.Term;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.io.internal.Codes;

/** The words of event types: those of HDX HAPI, of ACLED and of Sitrep itself are known. */
final class HxlTypes {
    /** Words for types of which nothing else is known. */
    static final CodeScheme OTHER_TYPE = CodeScheme.of("hxl-event-type");

    private static final CodeScheme OTHER_SUBTYPE = CodeScheme.of("hxl-event-subtype");

    private static final List<CodeScheme> KNOWN =
            List.of(CodeScheme.HAPI_EVENT_TYPE, CodeScheme.ACLED_EVENT_TYPE, CodeScheme.ACLED_SUB_EVENT_TYPE);

    private HxlTypes() {}

    /**
     * What the words say.
     *
     * @param type the type
     * @param codings the words as codings, unless they are Sitrep's own
     */
    record Kind(EventType type, List<Coding> codings) {
        /** Whether the row tells the number of events in an area and a time, as HAPI does. */
        boolean isAggregate() {
            return codings.stream().anyMatch(coding -> coding.scheme().equals(CodeScheme.HAPI_EVENT_TYPE));
        }
    }

    /** What a type and a subtype say, of which each may be empty. */
    static Kind read(String type, String subtype) {
        List<Coding> codings = new ArrayList<>();
        Optional<EventType> general = read(type, KNOWN, OTHER_TYPE, codings);
        Optional<EventType> special = read(subtype, List.of(CodeScheme.ACLED_SUB_EVENT_TYPE), OTHER_SUBTYPE, codings);
        EventType ours = special.or(() -> general)
                .orElse(type.isEmpty() && subtype.isEmpty() ? EventType.UNKNOWN : EventType.OTHER);
        return new Kind(ours, List.copyOf(codings));
    }

    private static Optional<EventType> read(
            String word, List<CodeScheme> schemes, CodeScheme otherwise, List<Coding> codings) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<EventType> own = Term.find(EventType.class, word);
        if (own.isPresent() && own.get().code().equals(word)) {
            return own;
        }
        for (CodeScheme scheme : schemes) {
            Optional<Coding> coding = CodeList.of(scheme).findSpelling(word);
            if (coding.isPresent()) {
                codings.add(coding.get());
                return Crosswalk.load(scheme, EventType.class)
                        .match(coding.get().code())
                        .map(Match::target);
            }
        }
        if (own.isEmpty()) {
            codings.add(Coding.of(otherwise, word));
        }
        return own;
    }

    /** The word for the type of an event: the one that stands there if it still holds, else one of the same vocabulary. */
    static String type(Event event, String original, String subtype) {
        Kind before = read(original, subtype);
        if (before.type() == event.type() && event.codings().containsAll(before.codings())) {
            return original;
        }
        for (CodeScheme scheme : KNOWN) {
            if (CodeList.of(scheme).findSpelling(original).isPresent()) {
                String code = Codes.of(event.codings(), Crosswalk.load(scheme, EventType.class), event.type());
                if (!code.isEmpty() && read(code, "").type() == event.type()) {
                    return code;
                }
            }
        }
        String other = Codes.of(event.codings(), OTHER_TYPE);
        return event.type() == EventType.OTHER && !other.isEmpty()
                ? other
                : event.type().code();
    }

    /** The word for the subtype of an event; empty if there is none. */
    static String subtype(Event event, String type, String original) {
        Kind before = read(type, original);
        if (before.type() == event.type() && event.codings().containsAll(before.codings())) {
            return original;
        }
        String code = Codes.of(
                event.codings(), Crosswalk.load(CodeScheme.ACLED_SUB_EVENT_TYPE, EventType.class), event.type());
        return !code.isEmpty() && read("", code).type() == event.type() ? code : "";
    }
}
