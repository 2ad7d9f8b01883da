package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Term;

/**
 * A word of a vocabulary, as a string.
 *
 * <p>A word that the vocabulary does not have becomes {@code other}, or {@code unknown}, whichever the vocabulary has, with a
 * finding; where it has neither the record is rejected.
 *
 * @param <E> the vocabulary
 */
final class TermType<E extends Enum<E> & Term> implements JsonType<E> {
    private final Class<E> vocabulary;
    private final String name;
    private final EnumMap<E, SerializedString> codes;
    private final Map<String, E> byCode = new HashMap<>();
    private final @Nullable E fallback;
    private final BiConsumer<JsonIn, @Nullable String> keeper;

    /**
     * The words of a vocabulary.
     *
     * @param vocabulary the vocabulary
     * @param name what a word of it is called in messages, with its article: {@code a kind of harm}
     */
    TermType(Class<E> vocabulary, String name) {
        this(vocabulary, name, (in, word) -> {});
    }

    /**
     * The words of a vocabulary.
     *
     * @param vocabulary the vocabulary
     * @param name what a word of it is called in messages, with its article: {@code a kind of harm}
     * @param keeper is told each word that the vocabulary does not have, and {@code null} for one that it has
     */
    TermType(Class<E> vocabulary, String name, BiConsumer<JsonIn, @Nullable String> keeper) {
        this.vocabulary = vocabulary;
        this.name = name;
        this.keeper = keeper;
        this.codes = new EnumMap<>(vocabulary);
        for (E term : vocabulary.getEnumConstants()) {
            codes.put(term, new SerializedString(term.code()));
            byCode.put(term.code(), term);
        }
        this.fallback = byCode.getOrDefault("other", byCode.get("unknown"));
    }

    Class<E> vocabulary() {
        return vocabulary;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(vocabulary.getSimpleName(), () -> {
            E[] terms = vocabulary.getEnumConstants();
            SchemaWords words = definitions.words();
            Map<String, Object> schema = SchemaDefinitions.node(
                    "description",
                    Arrays.stream(terms)
                            .map(term -> "- " + term.code() + ": " + words.member(vocabulary, term.name()))
                            .collect(Collectors.joining("\n", words.type(vocabulary) + "\n\n", "")));
            schema.put("enum", Arrays.stream(terms).map(Term::code).toList());
            return schema;
        });
    }

    @Override
    public String expected() {
        return "a string";
    }

    @Override
    public void write(E value, JsonOut out) throws IOException {
        out.generator().writeString(codes.get(value));
    }

    @Override
    public @Nullable E read(JsonIn in) throws IOException {
        if (!in.at(JsonToken.VALUE_STRING)) {
            in.rejectWrongType(expected());
            return null;
        }
        String word = in.text();
        E term = byCode.get(word);
        if (term == null) {
            term = Term.find(vocabulary, word).orElse(null);
        }
        if (term != null) {
            keeper.accept(in, null);
            return term;
        }
        if (fallback == null || word.isBlank()) {
            in.rejectUnknownTerm(name);
            return null;
        }
        keeper.accept(in, word);
        in.warnOfUnknownTerm(name, fallback.code());
        return fallback;
    }
}
