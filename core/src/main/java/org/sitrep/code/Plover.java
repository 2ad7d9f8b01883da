package org.sitrep.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The modes of PLOVER under their event types.
 *
 * <p>Files carry event type and mode in two columns, and {@code restrict} under THREATEN is another thing than under COERCE;
 * therefore {@link CodeScheme#PLOVER_MODE} has the code {@code COERCE/restrict}. Thread-safe; looking a mode up makes no
 * object.
 */
public final class Plover {
    private static final Map<String, Map<String, Optional<Coding>>> MODES = index();

    private Plover() {}

    /**
     * Finds a mode under its event type.
     *
     * @param eventType the event type, upper case: {@code COERCE}
     * @param mode the mode alone, as files carry it: {@code restrict}
     * @return the coding in {@link CodeScheme#PLOVER_MODE}, the same object at each call; empty if the manual has no such
     *     mode under the event type
     */
    public static Optional<Coding> mode(String eventType, String mode) {
        @Nullable Map<String, Optional<Coding>> modes = MODES.get(eventType);
        return modes == null ? Optional.empty() : modes.getOrDefault(mode, Optional.empty());
    }

    private static Map<String, Map<String, Optional<Coding>>> index() {
        Map<String, Map<String, Optional<Coding>>> index = new HashMap<>();
        for (Coding coding : CodeList.of(CodeScheme.PLOVER_MODE).codings()) {
            int slash = coding.code().indexOf('/');
            index.computeIfAbsent(coding.code().substring(0, slash), type -> new HashMap<>())
                    .put(coding.code().substring(slash + 1), Optional.of(coding));
        }
        return index;
    }
}
