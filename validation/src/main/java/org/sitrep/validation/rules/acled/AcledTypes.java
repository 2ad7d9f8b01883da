package org.sitrep.validation.rules.acled;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;

/** What event types and sub-event types imply, by their codes. */
final class AcledTypes {
    static final String BATTLES = "Battles";
    static final String PROTESTS = "Protests";
    static final String RIOTS = "Riots";
    static final String VIOLENCE_AGAINST_CIVILIANS = "Violence against civilians";
    static final String STRATEGIC = "Strategic developments";
    static final String EXCESSIVE_FORCE = "Excessive force against protesters";
    static final String PEACEFUL_PROTEST = "Peaceful protest";
    static final String WITH_INTERVENTION = "Protest with intervention";
    private static final String RIOTS_OR_PROTESTS = "Riots/Protests";

    private static final Map<String, List<String>> UNDER =
            CodeList.of(CodeScheme.ACLED_SUB_EVENT_TYPE).codings().stream()
                    .map(Coding::code)
                    .collect(Collectors.groupingBy(AcledTypes::typeOf));

    private AcledTypes() {}

    /** The event type that a sub-event type belongs to; empty for one that is not known. */
    static String typeOf(String subType) {
        return AcledCodes.SUB_EVENT_TYPES.attribute(subType, "event-type").stream()
                .findFirst()
                .orElse("");
    }

    /** The sub-event types that belong to an event type. */
    static List<String> under(String type) {
        return UNDER.getOrDefault(type, List.of());
    }

    /** Tells whether the disorder types of a row, by their codes, are those of a sub-event type. */
    static boolean fitsDisorder(String subType, Set<String> disorders) {
        Set<String> usual = AcledCodes.SUB_EVENT_TYPES.attribute(subType, "disorder-type");
        return usual.isEmpty()
                || usual.equals(disorders)
                || (subType.equals(EXCESSIVE_FORCE) && disorders.equals(Set.of("Demonstrations")));
    }

    /** The codes of the disorder types in a cell; a part that is none stands for itself. */
    static Set<String> disorders(String text) {
        Set<String> found = new HashSet<>();
        for (String part : text.split(";", -1)) {
            String code = AcledCodes.DISORDER_TYPES.find(part.strip());
            found.add(code.isEmpty() ? part.strip() : code);
        }
        return found;
    }

    /**
     * What is wrong with the kinds of actors in an event of a type; empty if nothing is.
     *
     * @param type the code of the event type
     * @param pair the number of the interaction
     * @param subTyped whether the table has sub-event types, as all since 2018
     */
    static String actorsMissing(String type, int pair, boolean subTyped) {
        boolean rioters = AcledInters.has(pair, AcledInters.RIOTERS);
        boolean protesters = AcledInters.has(pair, AcledInters.PROTESTERS);
        boolean civilians = AcledInters.has(pair, AcledInters.CIVILIANS);
        return switch (type) {
            case PROTESTS -> protesters ? "" : "has no protesters";
            case RIOTS -> rioters ? "" : "has no rioters";
            case RIOTS_OR_PROTESTS -> rioters || protesters ? "" : "has neither rioters nor protesters";
            case VIOLENCE_AGAINST_CIVILIANS -> {
                if (!subTyped) {
                    yield "";
                }
                if (!civilians) {
                    yield "has no civilians";
                }
                yield rioters || protesters ? "has demonstrators as well as civilians" : "";
            }
            default -> {
                if (!type.startsWith("Battle")) {
                    yield "";
                }
                if (rioters || protesters || civilians) {
                    yield "has unarmed people on a side";
                }
                yield pair % 10 == 0 ? "has one side only" : "";
            }
        };
    }
}
