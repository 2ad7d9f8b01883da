package org.sitrep.io.polecat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.code.CodeEntry;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.code.Plover;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.io.coded.CameoCodes;
import org.sitrep.io.internal.Codes;

/** Event types and modes of PLOVER. */
final class PolecatTypes {
    private static final Crosswalk<EventType> TYPES = Crosswalk.load(CodeScheme.PLOVER_EVENT, EventType.class);
    private static final Crosswalk<EventType> MODES = Crosswalk.load(CodeScheme.PLOVER_MODE, EventType.class);
    private static final Crosswalk<Coding> TYPES_OF_CAMEO =
            Crosswalk.load(CodeScheme.CAMEO_EVENT, CodeScheme.PLOVER_EVENT);
    private static final Crosswalk<Coding> MODES_OF_CAMEO =
            Crosswalk.load(CodeScheme.CAMEO_EVENT, CodeScheme.PLOVER_MODE);
    private static final CodeList TYPE_CODES = CodeList.of(CodeScheme.PLOVER_EVENT);
    private static final CodeList MODE_CODES = CodeList.of(CodeScheme.PLOVER_MODE);
    private static final Map<String, String> QUAD_CODES = Map.of(
            "1", "VERBAL COOPERATION",
            "2", "MATERIAL COOPERATION",
            "3", "VERBAL CONFLICT",
            "4", "MATERIAL CONFLICT");

    private PolecatTypes() {}

    /** The codings of an event type and a mode, as the columns have them; the mode means nothing without the type. */
    static List<Coding> codings(String type, String mode) {
        if (type.isEmpty()) {
            return List.of();
        }
        List<Coding> codings = new ArrayList<>();
        Coding coding = TYPE_CODES.findSpelling(type).orElseGet(() -> Coding.of(CodeScheme.PLOVER_EVENT, type));
        codings.add(coding);
        if (!mode.isEmpty()) {
            codings.add(Plover.mode(coding.code(), mode.toLowerCase(Locale.ROOT))
                    .orElseGet(() -> Coding.of(CodeScheme.PLOVER_MODE, coding.code() + "/" + mode)));
        }
        return codings;
    }

    /** The type of event that codings of PLOVER mean: that of the mode or, where it tells none, of the event type. */
    static EventType type(List<Coding> codings) {
        String type = Codes.of(codings, CodeScheme.PLOVER_EVENT);
        Optional<EventType> byMode =
                MODES.match(Codes.of(codings, CodeScheme.PLOVER_MODE)).map(Match::target);
        return byMode.or(() -> TYPES.match(type).map(Match::target))
                .orElse(type.isEmpty() ? EventType.UNKNOWN : EventType.OTHER);
    }

    /** What the columns for type and mode say; both may be empty. */
    record Words(String type, String mode) {
        private static final Words NONE = new Words("", "");

        private static Words of(List<Coding> codings) {
            String type = Codes.of(codings, CodeScheme.PLOVER_EVENT);
            String mode = Codes.of(codings, CodeScheme.PLOVER_MODE);
            return new Words(type, mode.startsWith(type + "/") ? mode.substring(type.length() + 1) : "");
        }

        /** The type and mode that a mode of the list stands for. */
        private static Words ofMode(String mode) {
            int slash = mode.indexOf('/');
            return new Words(mode.substring(0, slash), mode.substring(slash + 1));
        }

        EventType means() {
            return PolecatTypes.type(codings(type, mode));
        }

        /** The code of the mode in its list; empty if there is none. */
        private Optional<CodeEntry> modeEntry() {
            return MODE_CODES.entry(type + "/" + mode);
        }

        /** The quad code of the type in PLOVER's list. */
        String quadCode() {
            return TYPE_CODES
                    .entry(type)
                    .flatMap(entry -> entry.attribute("quad-class"))
                    .map(quad -> QUAD_CODES.getOrDefault(quad, ""))
                    .orElse("");
        }

        /** The score of the mode or, without one, of the type in PLOVER's list. */
        String score() {
            return (mode.isEmpty() ? TYPE_CODES.entry(type) : modeEntry())
                    .flatMap(entry -> entry.attribute("score"))
                    .orElse("");
        }
    }

    /**
     * The type and mode of an event: those among its codings if they mean its type, else those for its code in CAMEO if those do,
     * else those that the crosswalk gives for the type, else those for the type's code in CAMEO.
     */
    static Words of(Event event) {
        Words own = Words.of(event.codings());
        if (!own.type().isEmpty() && own.means() == event.type()) {
            return own;
        }
        Words ofCameo = ofCameo(Codes.of(event.codings(), CodeScheme.CAMEO_EVENT));
        if (!ofCameo.type().isEmpty() && ofCameo.means() == event.type()) {
            return ofCameo;
        }
        Words best = ofType(event.type());
        if (best.equals(Words.NONE)) {
            best = own.equals(Words.NONE) ? ofCameo(CameoCodes.of(event)) : own;
        }
        return best;
    }

    private static Words ofCameo(String code) {
        return MODES_OF_CAMEO
                .match(code)
                .map(match -> Words.ofMode(match.target().code()))
                .or(() -> TYPES_OF_CAMEO
                        .match(code)
                        .map(match -> new Words(match.target().code(), "")))
                .orElse(Words.NONE);
    }

    /** The closest; of a type and a mode that are as close, the type, which says less. */
    private static Words ofType(EventType type) {
        List<Match<Coding>> types = TYPES.codesFor(type);
        List<Match<Coding>> modes = MODES.codesFor(type);
        boolean byMode = !modes.isEmpty()
                && (types.isEmpty()
                        || modes.get(0).relation().compareTo(types.get(0).relation()) < 0);
        if (byMode) {
            return Words.ofMode(modes.get(0).target().code());
        }
        return types.isEmpty() ? Words.NONE : new Words(types.get(0).target().code(), "");
    }
}
