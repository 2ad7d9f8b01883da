package org.sitrep.validation.rules.acled;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.code.CodeEntry;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;

/** ACLED's lists of codes, by every spelling that its files are known to have. */
final class AcledCodes {
    static final AcledCodes EVENT_TYPES = new AcledCodes(CodeScheme.ACLED_EVENT_TYPE);
    static final AcledCodes SUB_EVENT_TYPES = new AcledCodes(CodeScheme.ACLED_SUB_EVENT_TYPE);
    static final AcledCodes DISORDER_TYPES = new AcledCodes(CodeScheme.ACLED_DISORDER_TYPE);
    static final AcledCodes INTERS = new AcledCodes(CodeScheme.ACLED_INTER);
    static final AcledCodes INTERACTIONS = new AcledCodes(CodeScheme.ACLED_INTERACTION);
    static final AcledCodes REGIONS = new AcledCodes(CodeScheme.ACLED_REGION);

    private final CodeList list;
    private final Map<String, String> spellings = new HashMap<>();

    private AcledCodes(CodeScheme scheme) {
        list = CodeList.of(scheme);
        for (CodeEntry entry : list.entries()) {
            String code = entry.coding().code();
            spellings.put(code, code);
            entry.spellings().forEach(spelling -> spellings.put(spelling, code));
        }
    }

    /** The code that a text is a known spelling of, in the upper and lower case that files are known to have; empty if none. */
    String exact(String text) {
        return spellings.getOrDefault(text, "");
    }

    /** The code that a text is a spelling of, whatever its case; empty if none. */
    String find(String text) {
        String exact = exact(text);
        return exact.isEmpty() ? list.findSpelling(text).map(Coding::code).orElse("") : exact;
    }

    /** What a code's line says in another column, part by part; none if the list does not have the code. */
    Set<String> attribute(String code, String name) {
        return Set.copyOf(list.entry(code)
                .flatMap(entry -> entry.attribute(name))
                .map(parts -> List.of(parts.split("; ", -1)))
                .orElse(List.of()));
    }

    /** What is wrong with a text that is no known spelling: what it is called, and what may be meant. */
    String complaint(String column, String text) {
        return list.findSpelling(text)
                .map(meant -> column + " is \"" + text + "\", which ACLED writes \"" + written(meant, text) + '"')
                .orElse(column + " is \"" + text + "\", which is no " + noun() + " of ACLED");
    }

    /** The usual spelling in the same form, by number or in words. */
    private static String written(Coding meant, String text) {
        boolean number = !text.isEmpty() && Character.isDigit(text.charAt(0));
        return number ? meant.code() : meant.label().orElse(meant.code());
    }

    private String noun() {
        return list.scheme().id().replace("acled-", "").replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
