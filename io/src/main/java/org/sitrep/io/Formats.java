package org.sitrep.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The formats that are known: Sitrep's own, and those that others provide through {@link ServiceLoader}.
 *
 * <p>Thread-safe.
 */
public final class Formats {
    private static final Map<String, Format> BY_ID = load();

    private Formats() {}

    private static Map<String, Format> load() {
        Map<String, Format> byId = new TreeMap<>();
        for (Format format : ServiceLoader.load(Format.class, Format.class.getClassLoader())) {
            byId.put(format.id(), format);
        }
        for (Format format : ServiceLoader.load(Format.class)) {
            byId.putIfAbsent(format.id(), format);
        }
        return byId;
    }

    /**
     * All formats.
     *
     * @return the formats, in the order of their ids
     */
    public static List<Format> all() {
        return List.copyOf(BY_ID.values());
    }

    /**
     * The format with an id.
     *
     * @param id the id, such as {@code ucdp-ged-csv}
     * @return the format
     * @throws IllegalArgumentException if there is none
     */
    public static Format get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "there is no format \"" + id + "\"; there are " + String.join(", ", BY_ID.keySet())));
    }

    /**
     * Finds the format with an id.
     *
     * @param id the id, such as {@code ucdp-ged-csv}
     * @return the format, or empty if there is none
     */
    public static Optional<Format> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * Finds the format of a file by its beginning. The surest format wins; of two that are equally sure, the one whose id
     * comes first.
     *
     * @param sample the beginning of the file
     * @return the format, or empty if none takes it for its own
     */
    public static Optional<Format> detect(Sample sample) {
        record Opinion(Format format, Detection detection) {}
        List<Opinion> opinions = new ArrayList<>();
        for (Format format : BY_ID.values()) {
            if (format.canRead()) {
                format.detect(sample).ifPresent(detection -> opinions.add(new Opinion(format, detection)));
            }
        }
        return opinions.stream()
                .sorted(Comparator.comparing(
                        (Opinion opinion) -> opinion.detection().confidence(), Comparator.reverseOrder()))
                .map(Opinion::format)
                .findFirst();
    }
}
