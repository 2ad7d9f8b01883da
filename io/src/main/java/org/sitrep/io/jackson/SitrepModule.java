package org.sitrep.io.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.Serial;
import org.sitrep.code.Term;
import org.sitrep.io.json.ValueJson;

/**
 * Teaches a mapper to read and write every value as it stands in Sitrep's own formats.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new SitrepModule()).build();
 * String json = mapper.writeValueAsString(event);
 * Event same = mapper.readValue(json, Event.class);
 * }</pre>
 *
 * <p>Events and statements are written as records, tagged with {@code "record"}; {@link org.sitrep.dataset.Record} reads any of
 * the three kinds. Each value stands alone: a party is written whole where it first occurs in it. Vocabularies are strings, as
 * values and as keys of maps. A member that a value does not have is refused or passed over as the mapper is configured
 * ({@code FAIL_ON_UNKNOWN_PROPERTIES}); whatever cannot be read is a {@code JsonMappingException} with its line and column.
 */
public final class SitrepModule extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A module to register in a mapper. */
    public SitrepModule() {
        super("SitrepModule", Version.unknownVersion());
        ValueJson.all().forEach(this::add);
        addSerializer(Term.class, new TermSerializer());
        addKeySerializer(Term.class, new TermKeySerializer());
        setDeserializers(new TermDeserializers(_deserializers));
    }

    private <T> void add(ValueJson<T> value) {
        addSerializer(value.type(), new ValueSerializer<>(value));
        addDeserializer(value.type(), new ValueDeserializer<>(value));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addKeyDeserializers(new TermKeyDeserializers());
    }
}
