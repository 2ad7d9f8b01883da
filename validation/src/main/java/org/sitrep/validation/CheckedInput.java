package org.sitrep.validation;

import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.sitrep.validation.internal.ValidationValue;

/**
 * An input that was checked, and how much of it there was.
 *
 * <p>Immutable and thread-safe.
 */
@ValidationValue
@Value.Immutable
public interface CheckedInput {
    /**
     * The input's name as it was given to the reader.
     *
     * @return the name, or empty for records that were not read from a file
     */
    Optional<String> file();

    /**
     * The id of the format it was read in.
     *
     * @return the format, or empty for records that were not read from a file; of an archive, that of its last member
     */
    Optional<String> format();

    /**
     * The layout within the format.
     *
     * @return the layout, or empty for records that were not read from a file; of an archive, that of its last member
     */
    Optional<String> layout();

    /**
     * How many rows there were, rejected ones among them.
     *
     * @return the number of rows; for an input without rows, of records
     */
    long rows();

    /**
     * How many of the rows could not be read, and so were not checked by any rule.
     *
     * @return the number of rejected rows
     */
    @Value.Default
    default long rejected() {
        return 0;
    }

    /**
     * How many records were checked.
     *
     * @return the number of events, parties and statements
     */
    long records();

    /**
     * How many bytes there were, compressed as they are.
     *
     * @return the number of bytes; 0 for records that were not read from a file
     */
    @Value.Default
    default long bytes() {
        return 0;
    }

    /**
     * The SHA-256 of those bytes; of a folder, of its files one after another as they were read.
     *
     * @return 64 hexadecimal digits in lower case; empty if nobody asked the reader for it, and for records that were not read
     *     from a file
     */
    Optional<String> sha256();

    /**
     * The rules that could say nothing about this input, and why: because no row is of the formats that they are about, or none
     * has the columns.
     *
     * @return the reasons in a few words, by the codes of the rules
     */
    @Value.NaturalOrder
    SortedMap<String, String> rulesNotRun();

    /**
     * A new builder.
     *
     * @return the builder
     */
    static CheckedInputBuilder builder() {
        return new CheckedInputBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default CheckedInputBuilder toBuilder() {
        return builder().from(this);
    }
}
