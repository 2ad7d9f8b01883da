package org.sitrep.io.coded;

import java.util.Optional;
import org.sitrep.code.Cameo;
import org.sitrep.code.CameoEvent;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.io.internal.Codes;

/** CAMEO event codes as the machine-coded formats carry them. */
public final class CameoCodes {
    private static final Crosswalk<EventType> TYPES = Crosswalk.load(CodeScheme.CAMEO_EVENT, EventType.class);
    private static final CodeList EVENTS = CodeList.of(CodeScheme.CAMEO_EVENT);

    private CameoCodes() {}

    /**
     * The coding of a code; one that is in no list is kept as it is.
     *
     * @param code the code
     * @return the coding, with a label if the code is known
     */
    public static Coding coding(String code) {
        return EVENTS.find(code).orElseGet(() -> Coding.of(CodeScheme.CAMEO_EVENT, code));
    }

    /**
     * The code that an event text stands for.
     *
     * @param text the text, such as {@code Make statement}
     * @return the coding; empty if no list has the text
     */
    public static Optional<Coding> ofText(String text) {
        return EVENTS.findSpelling(text);
    }

    /**
     * The type of event that a code corresponds to, or the longest known code that it begins with.
     *
     * @param code the code
     * @return the type; {@link EventType#OTHER} if nothing is known about the code
     */
    public static EventType type(String code) {
        return TYPES.match(code)
                .or(() -> Cameo.nearest(code).map(CameoEvent::code).flatMap(TYPES::match))
                .map(Match::target)
                .orElse(EventType.OTHER);
    }

    /**
     * The code of three or four digits for an event: the one among its codings if it means the event's type, else the one that
     * the crosswalk gives for the type. For two digits the general code of that root stands.
     *
     * @param event the event
     * @return the code; empty if there is none
     */
    public static String of(Event event) {
        String coded = Codes.of(event.codings(), CodeScheme.CAMEO_EVENT);
        String code = !coded.isEmpty() && type(coded) == event.type()
                ? coded
                : Codes.of(event.codings(), TYPES, event.type());
        return code.length() == 2 && EVENTS.find(code + "0").isPresent() ? code + "0" : code;
    }

    /**
     * The text for a code.
     *
     * @param code the code
     * @return the label; empty if no list has the code
     */
    public static String label(String code) {
        return EVENTS.find(code).flatMap(Coding::label).orElse("");
    }
}
