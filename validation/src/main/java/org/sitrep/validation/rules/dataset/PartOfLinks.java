package org.sitrep.validation.rules.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which events are parts of which others, over several levels and safe against circles. */
final class PartOfLinks {
    /** How many levels are followed; events nested deeper than this are no longer compared. */
    static final int MAX_LEVELS = 64;

    private final Map<String, List<String>> wholes = new LinkedHashMap<>();
    private final Map<String, List<String>> parts = new LinkedHashMap<>();

    void add(String part, String whole) {
        if (part.equals(whole)) {
            return;
        }
        List<String> known = wholes.computeIfAbsent(part, key -> new ArrayList<>(1));
        if (!known.contains(whole)) {
            known.add(whole);
            parts.computeIfAbsent(whole, key -> new ArrayList<>(1)).add(part);
        }
    }

    boolean isEmpty() {
        return wholes.isEmpty();
    }

    boolean names(String event) {
        return wholes.containsKey(event) || parts.containsKey(event);
    }

    /** The parts of an event and the parts of these, the nearest first, without the event itself. */
    List<String> partsOf(String whole, Budget budget) {
        return reach(whole, parts, budget);
    }

    /** The events that an event is part of, directly or over others, the nearest first. */
    List<String> wholesOf(String part, Budget budget) {
        return reach(part, wholes, budget);
    }

    private static List<String> reach(String from, Map<String, List<String>> links, Budget budget) {
        Set<String> seen = new HashSet<>(Set.of(from));
        List<String> reached = new ArrayList<>();
        List<String> level = List.of(from);
        for (int i = 0; i < MAX_LEVELS && !level.isEmpty(); i++) {
            List<String> next = new ArrayList<>();
            for (String event : level) {
                for (String other : links.getOrDefault(event, List.of())) {
                    if (budget.spend() && seen.add(other)) {
                        next.add(other);
                    }
                }
            }
            reached.addAll(next);
            level = next;
        }
        return reached;
    }
}
