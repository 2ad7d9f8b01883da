package org.sitrep.io.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the members of an object that are the cells of a row.
 *
 * <p>Where a format says that its cells stand in a member that is an object itself, such as the properties of a GeoJSON feature,
 * the members of that one come in its place, and all others have {@link JsonTableFormat#OUTER} before their names.
 */
final class JsonMembers {
    private final JsonParser parser;
    private final String inner;
    private boolean within;
    private String name = "";

    /** The members of the object that the parser has entered; the inner member's name is empty if there is none. */
    JsonMembers(JsonParser parser, String inner) {
        this.parser = parser;
        this.inner = inner;
    }

    /** Goes on to the value of the next member, which is for the caller to pass over; null behind the last one. */
    @Nullable JsonToken next() throws IOException {
        for (; ; ) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_OBJECT && within) {
                within = false;
                continue;
            }
            if (token != JsonToken.FIELD_NAME) {
                return null;
            }
            String member = parser.currentName();
            token = parser.nextToken();
            if (!within && token == JsonToken.START_OBJECT && !inner.isEmpty() && member.equals(inner)) {
                within = true;
                continue;
            }
            name = inner.isEmpty() || within ? member : JsonTableFormat.OUTER + member;
            return token;
        }
    }

    /** The name of the cell. */
    String name() {
        return name;
    }
}
