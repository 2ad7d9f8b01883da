package org.sitrep.io.gdelt;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Words that an article quotes (GKG codebook 2.1, V2.1QUOTATIONS); it does not say whose they are.
 *
 * <p>Immutable and thread-safe.
 *
 * @param offset where in the article, in characters
 * @param length how long the quotation is in the article, in characters; its text here may be some characters shorter or longer
 * @param verb the verb that introduces it; empty where the GKG has none, as almost always
 * @param text the words, with blanks around punctuation as the GKG has them
 */
public record GkgQuotation(int offset, int length, String verb, String text) {
    /** A quotation may hold a #, so that only one before two numbers begins the next. */
    private static final Splitter BLOCKS = Splitter.on(Pattern.compile("#(?=[0-9]+\\|[0-9]+\\|)"));

    private static final int FIELDS = 4;

    static Optional<List<GkgQuotation>> parseAll(String text) {
        List<GkgQuotation> quotations = new ArrayList<>();
        for (String block : BLOCKS.split(text)) {
            String[] fields = block.split("\\|", FIELDS);
            if (fields.length == FIELDS) {
                OptionalInt offset = GkgText.offset(fields[0]);
                OptionalInt length = GkgText.offset(fields[1]);
                if (offset.isPresent() && length.isPresent()) {
                    quotations.add(new GkgQuotation(offset.getAsInt(), length.getAsInt(), fields[2], fields[3]));
                }
            }
        }
        return Optional.of(List.copyOf(quotations));
    }
}
