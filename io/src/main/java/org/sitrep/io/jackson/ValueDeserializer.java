package org.sitrep.io.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.json.FormatLayouts;
import org.sitrep.io.json.ValueJson;

/** Reads values of one type. */
@SuppressWarnings("serial") // mappers are made, not sent
final class ValueDeserializer<T> extends StdDeserializer<T> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String UNKNOWN_MEMBER = "unknown-member";

    private final ValueJson<T> value;

    ValueDeserializer(ValueJson<T> value) {
        super(value.type());
        this.value = value;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        List<Finding> findings = new ArrayList<>();
        T read = value.read(parser, FormatLayouts.INSTANCE, findings::add);
        boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR
                    || (strict && finding.code().equals(UNKNOWN_MEMBER))) {
                throw problem(parser, finding);
            }
        }
        if (read == null) {
            throw JsonMappingException.from(parser, "no " + value.type().getSimpleName() + " could be read");
        }
        return read;
    }

    private static JsonMappingException problem(JsonParser parser, Finding finding) {
        JsonLocation location = finding.location()
                .filter(at -> at.line() > 0)
                .map(ValueDeserializer::location)
                .orElseGet(parser::currentLocation);
        return new JsonMappingException(parser, finding.message(), location);
    }

    private static JsonLocation location(SourceLocation at) {
        return new JsonLocation(ContentReference.unknown(), -1, (int) at.line(), at.column());
    }
}
