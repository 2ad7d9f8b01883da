package org.sitrep.io.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import org.sitrep.code.Term;

/** Writes words of vocabularies by their code, as names of members. */
final class TermKeySerializer extends StdSerializer<Term> {
    @Serial
    private static final long serialVersionUID = 1L;

    TermKeySerializer() {
        super(Term.class);
    }

    @Override
    public void serialize(Term term, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeFieldName(term.code());
    }
}
