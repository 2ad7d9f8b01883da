package org.sitrep.io.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import org.sitrep.io.json.FormatLayouts;
import org.sitrep.io.json.ValueJson;

/** Writes values of one type. */
@SuppressWarnings("serial") // mappers are made, not sent
final class ValueSerializer<T> extends StdSerializer<T> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ValueJson<T> value;

    ValueSerializer(ValueJson<T> value) {
        super(value.type());
        this.value = value;
    }

    @Override
    public void serialize(T object, JsonGenerator generator, SerializerProvider provider) throws IOException {
        value.write(object, generator, FormatLayouts.INSTANCE);
    }

    /** The type is told by the place of the value; no mapper's type id is mixed in. */
    @Override
    public void serializeWithType(
            T object, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(object, generator, provider);
    }
}
