package org.sitrep.code;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a list or a table of codes comes from, and on what terms.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the document or repository, with the path in it
 * @param version the edition or commit
 * @param licence the terms that the source states
 * @param retrieved the day on which it was taken from the source
 * @param note what was changed or left out; empty where nothing was
 */
public record Provenance(String source, String version, String licence, LocalDate retrieved, Optional<String> note) {
    /** Refuses null. */
    public Provenance {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(retrieved, "retrieved");
        Objects.requireNonNull(note, "note");
    }
}
