package org.sitrep.io.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Term;

/** Reads words of vocabularies by their code, besides what was registered already. */
final class TermDeserializers extends SimpleDeserializers {
    @Serial
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // mappers are made, not sent
    private final @Nullable SimpleDeserializers others;

    TermDeserializers(@Nullable SimpleDeserializers others) {
        this.others = others;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) throws JsonMappingException {
        return others == null ? null : others.findBeanDeserializer(type, config, bean);
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription bean) {
        return Term.class.isAssignableFrom(type) ? new TermDeserializer(type) : null;
    }

    /** Reads the words of one vocabulary. */
    private static final class TermDeserializer extends StdScalarDeserializer<Object> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final Class<?> vocabulary;

        TermDeserializer(Class<?> vocabulary) {
            super(vocabulary);
            this.vocabulary = vocabulary;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String code = parser.getText();
            Object term = find(vocabulary, code);
            return term != null
                    ? term
                    : context.handleWeirdStringValue(
                            vocabulary, code, "%s has no such word", vocabulary.getSimpleName());
        }
    }

    static @Nullable Object find(Class<?> vocabulary, String code) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(constant -> ((Term) constant).code().equalsIgnoreCase(code))
                .findFirst()
                .orElse(null);
    }
}
