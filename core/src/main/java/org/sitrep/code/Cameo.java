package org.sitrep.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The event codes of CAMEO, 318 of them: 20 roots, 149 bases and 149 leaves.
 *
 * <p>They are the union of GDELT's list, the one of ICEWS and the manual 1.1b3. The labels are those of
 * {@link CodeList#of(CodeScheme) CodeList.of(CodeScheme.CAMEO_EVENT)}. Thread-safe; looking a code up makes no object.
 */
public final class Cameo {
    private static final CodeList LIST = CodeList.of(CodeScheme.CAMEO_EVENT);
    private static final List<CameoEvent> EVENTS =
            LIST.entries().stream().map(Cameo::event).toList();
    private static final Map<String, Optional<CameoEvent>> BY_CODE = index();

    private Cameo() {}

    /**
     * Finds an event code.
     *
     * @param code the code with its leading zero: {@code 010} and {@code 10} differ
     * @return what is known about it, the same object at each call; empty if the code is in none of the lists
     */
    public static Optional<CameoEvent> find(String code) {
        return BY_CODE.getOrDefault(code, Optional.empty());
    }

    /**
     * Finds an event code or, if it is in none of the lists, the longest known code that it begins with.
     *
     * @param code the code, such as {@code 1999} or the {@code 13y} seen in ICEWS
     * @return the code itself, its base or its root; empty if not even the first two characters are a root
     */
    public static Optional<CameoEvent> nearest(String code) {
        Optional<CameoEvent> found = find(code);
        for (int length = Math.min(code.length() - 1, 3); length >= 2 && found.isEmpty(); length--) {
            found = find(code.substring(0, length));
        }
        return found;
    }

    /**
     * All event codes, in their order.
     *
     * @return the events
     */
    public static List<CameoEvent> events() {
        return EVENTS;
    }

    private static Map<String, Optional<CameoEvent>> index() {
        Map<String, Optional<CameoEvent>> index = new HashMap<>();
        for (CameoEvent event : EVENTS) {
            index.put(event.code(), Optional.of(event));
        }
        return index;
    }

    private static CameoEvent event(CodeEntry entry) {
        String code = entry.coding().code();
        CameoLevel level = Term.find(CameoLevel.class, entry.attribute("level").orElse(""))
                .orElseThrow(() -> new IllegalStateException("the CAMEO code " + code + " has no level"));
        return new CameoEvent(
                entry.coding(),
                level,
                code.substring(0, 2),
                level == CameoLevel.ROOT ? Optional.empty() : Optional.of(code.substring(0, 3)),
                number(entry, "goldstein"),
                number(entry, "icews-intensity"),
                integer(entry, "gdelt-quad-class"),
                integer(entry, "icews-quad-class"),
                integer(entry, "phoenix-penta-class"));
    }

    private static OptionalDouble number(CodeEntry entry, String column) {
        return entry.attribute(column)
                .map(Double::parseDouble)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private static OptionalInt integer(CodeEntry entry, String column) {
        return entry.attribute(column)
                .map(Integer::parseInt)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
