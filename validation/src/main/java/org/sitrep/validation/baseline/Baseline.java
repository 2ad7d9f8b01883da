package org.sitrep.validation.baseline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Findings that are accepted, each with a reason: they are counted apart and do not make a check fail.
 *
 * <p>It is kept as a JSON file, which {@link BaselineRecorder} makes of the findings of a check, and in which people write down
 * the reasons. Immutable and thread-safe.
 */
public final class Baseline {
    /** The reason in a file that was just written: {@value}. */
    public static final String DEFAULT_REASON = "TODO: say why this is accepted";

    private static final Comparator<BaselineEntry> ORDER =
            Comparator.comparing(BaselineEntry::code).thenComparing(BaselineEntry::fingerprint);

    private final List<BaselineEntry> entries;
    private final Map<Fingerprint, BaselineEntry> byFingerprint = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    private Baseline(Collection<BaselineEntry> entries) {
        List<BaselineEntry> sorted = new ArrayList<>(entries);
        sorted.sort(ORDER);
        this.entries = List.copyOf(sorted);
        for (BaselineEntry entry : sorted) {
            codes.add(entry.code());
            if (byFingerprint.put(entry.fingerprint(), entry) != null) {
                throw new IllegalArgumentException("the fingerprint " + entry.fingerprint() + " is there twice");
            }
        }
    }

    /**
     * A baseline that accepts nothing.
     *
     * @return the baseline
     */
    public static Baseline empty() {
        return new Baseline(List.of());
    }

    /**
     * A baseline with entries.
     *
     * @param entries the entries
     * @return the baseline
     * @throws IllegalArgumentException if two have the same fingerprint
     */
    public static Baseline of(Collection<BaselineEntry> entries) {
        return new Baseline(entries);
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return what is in it
     * @throws BaselineFormatException if it is no baseline
     * @throws IOException if it cannot be read
     */
    public static Baseline read(Path path) throws IOException {
        return BaselineJson.read(new ByteArrayInputStream(Files.readAllBytes(path)), path.toString());
    }

    /**
     * Writes a file, in place of what it held.
     *
     * @param path the file
     * @throws IOException if it cannot be written
     */
    public void write(Path path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);
        Files.write(path, out.toByteArray());
    }

    /**
     * Writes the text of a file.
     *
     * @param out where to; flushed and not closed
     * @throws IOException if nothing can be written there
     */
    public void write(OutputStream out) throws IOException {
        BaselineJson.write(this, out);
    }

    /**
     * The entries.
     *
     * @return the entries, by code and fingerprint
     */
    public List<BaselineEntry> entries() {
        return entries;
    }

    /**
     * The entry with a fingerprint.
     *
     * @param fingerprint the fingerprint
     * @return the entry, or empty if there is none
     */
    public Optional<BaselineEntry> find(Fingerprint fingerprint) {
        return Optional.ofNullable(byFingerprint.get(fingerprint));
    }

    /**
     * Tells whether there is an entry for a kind of finding.
     *
     * @param code the code of the finding
     * @return true if there is
     */
    public boolean hasCode(String code) {
        return codes.contains(code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline baseline && entries.equals(baseline.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Baseline of " + entries.size() + " entries";
    }
}
