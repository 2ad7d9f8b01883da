package org.sitrep.io.loss;

import java.util.Objects;
import java.util.Optional;
import org.sitrep.code.MatchRelation;
import org.sitrep.finding.SourceLocation;

/**
 * A value that a conversion did not carry as it was.
 *
 * <p>Immutable and thread-safe.
 *
 * @param record the id of the record
 * @param location where the record was read; empty if it was not read from a row
 * @param outcome {@link Outcome#APPROXIMATE} or {@link Outcome#DROPPED}
 * @param value the value, as Sitrep's JSON has it; long ones are cut
 * @param carried what came back in its stead; empty if nothing did
 * @param relation how the code that was written relates to the type that was meant; empty for what is not coded by a
 *     crosswalk
 */
public record LossExample(
        String record,
        Optional<SourceLocation> location,
        Outcome outcome,
        String value,
        Optional<String> carried,
        Optional<MatchRelation> relation) {
    /** Checks the parts. */
    public LossExample {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(carried, "carried");
        Objects.requireNonNull(relation, "relation");
    }
}
