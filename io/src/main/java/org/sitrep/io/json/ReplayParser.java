package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members once more that stand before a certain one of an object, and then goes on after that one.
 *
 * <p>Sitrep writes {@code "record"} first, but tools that sort the names of an object do not know that. Only what is used of a
 * parser in this package is replayed.
 */
final class ReplayParser extends JsonParserDelegate {
    private static final int MAX_TOKENS = 1_000_000;
    private static final long MAX_CHARACTERS = 64 << 20;

    private final List<Token> tokens = new ArrayList<>();
    private int position = -1;
    private JsonReadContext context;

    private ReplayParser(JsonParser parser) {
        super(parser);
        JsonReadContext object = (JsonReadContext) parser.getParsingContext();
        this.context = new JsonReadContext(
                object.getParent(), object.getNestingDepth(), null, JsonReadContext.TYPE_OBJECT, 0, 0);
    }

    /**
     * Keeps the members from the current token, which is a name, up to a certain one.
     *
     * @param parser afterwards stands on the value of that member, or on the end of the object if it was not found, or where
     *     too much would have had to be kept
     * @param name the name of that member
     * @return a parser that begins with what was kept, or {@code null} if the member was not found
     */
    static @Nullable ReplayParser upTo(JsonParser parser, String name) throws IOException {
        ReplayParser replay = new ReplayParser(parser);
        int depth = 0;
        long characters = 0;
        for (JsonToken token = parser.currentToken(); depth >= 0; token = parser.nextToken()) {
            if (depth == 0
                    && token == JsonToken.FIELD_NAME
                    && parser.currentName().equals(name)) {
                parser.nextToken();
                return replay;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth < 0) {
                return null;
            }
            String text = parser.getText();
            characters += text.length();
            if (replay.tokens.size() >= MAX_TOKENS || characters > MAX_CHARACTERS) {
                return null;
            }
            replay.tokens.add(new Token(token, text, parser.currentTokenLocation()));
        }
        return null;
    }

    private record Token(JsonToken token, String text, JsonLocation location) {}

    private boolean replaying() {
        return position < tokens.size();
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        position++;
        if (!replaying()) {
            position = tokens.size();
            return delegate.nextToken();
        }
        Token next = tokens.get(position);
        JsonToken token = next.token();
        if (token == JsonToken.FIELD_NAME) {
            context.setCurrentName(next.text());
        } else if (token.isStructEnd()) {
            context = context.getParent();
        } else {
            if (context.inArray()) {
                context.expectComma();
            }
            int line = next.location().getLineNr();
            int column = next.location().getColumnNr();
            if (token == JsonToken.START_OBJECT) {
                context = context.createChildObjectContext(line, column);
            } else if (token == JsonToken.START_ARRAY) {
                context = context.createChildArrayContext(line, column);
            }
        }
        return token;
    }

    @Override
    public @Nullable JsonToken currentToken() {
        return replaying() ? tokens.get(position).token() : delegate.currentToken();
    }

    @Override
    public String currentName() throws IOException {
        return replaying() ? context.getCurrentName() : delegate.currentName();
    }

    @Override
    public String getText() throws IOException {
        return replaying() ? tokens.get(position).text() : delegate.getText();
    }

    @Override
    public JsonStreamContext getParsingContext() {
        return replaying() ? context : delegate.getParsingContext();
    }

    @Override
    public JsonLocation currentTokenLocation() {
        return replaying() ? tokens.get(position).location() : delegate.currentTokenLocation();
    }
}
