package org.sitrep.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts by name, in bounded memory: names beyond {@link #MOST_NAMES} are counted together. A name is kept from its first
 * occurrence or never, so that the counts are exact.
 */
final class Tally {
    /** How many names are kept apart. */
    static final int MOST_NAMES = 10_000;

    /** How many characters of a name are kept. */
    static final int LONGEST_NAME = 200;

    /**
     * A name and how often it occurred.
     *
     * @param name the name
     * @param count how often
     */
    record Entry(String name, long count) {}

    private final Map<String, long[]> counts = new HashMap<>();
    private long beyond;

    void add(String name) {
        String key = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
        long[] count = counts.get(key);
        if (count != null) {
            count[0]++;
        } else if (counts.size() < MOST_NAMES) {
            counts.put(key, new long[] {1});
        } else {
            beyond++;
        }
    }

    /** How many names there are, as far as they are kept. */
    int size() {
        return counts.size();
    }

    /** How many occurrences were of names that are not kept. */
    long beyond() {
        return beyond;
    }

    /** The most frequent names, of equally frequent ones the first by the alphabet. */
    List<Entry> top(int most) {
        return counts.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue()[0]))
                .sorted(Comparator.comparing(Entry::count, Comparator.reverseOrder())
                        .thenComparing(Entry::name))
                .limit(most)
                .toList();
    }
}
