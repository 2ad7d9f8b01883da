package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import org.sitrep.io.Limits;

/** Makes parsers that keep to limits, and generators that write as this package expects. */
public final class JsonFactories {
    private static final int MAX_NAME_LENGTH = 50_000;
    private static final int MAX_NUMBER_LENGTH = 1_000;

    private JsonFactories() {}

    /**
     * A factory for files that keep to limits; what goes beyond them is a finding {@code limit-exceeded}.
     *
     * <p>Strings may have as many characters as a cell may have bytes; names 50,000, numbers 1,000 characters. Generators must
     * write to a byte stream: one that writes to a {@link java.io.Writer} loses lone surrogates. Values at the root are
     * separated by a line feed.
     *
     * @param limits how long a string may be, and how deep the nesting
     * @return a new factory; thread-safe, to be kept and shared
     */
    public static JsonFactory of(Limits limits) {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxNesting())
                        .maxStringLength(limits.maxCellBytes())
                        .maxNameLength(MAX_NAME_LENGTH)
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .build())
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .rootValueSeparator("\n")
                .build()
                .enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    }
}
