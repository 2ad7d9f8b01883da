package org.sitrep.io.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Term;

/** Reads names of members as words of vocabularies. */
final class TermKeyDeserializers implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        Class<?> vocabulary = type.getRawClass();
        if (!vocabulary.isEnum() || !Term.class.isAssignableFrom(vocabulary)) {
            return null;
        }
        return new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) throws IOException {
                Object term = TermDeserializers.find(vocabulary, key);
                return term != null
                        ? term
                        : context.handleWeirdKey(vocabulary, key, "%s has no such word", vocabulary.getSimpleName());
            }
        };
    }
}
