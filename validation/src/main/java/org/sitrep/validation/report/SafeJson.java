package org.sitrep.validation.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;

/**
 * JSON that may be shown: indented with line feeds, in UTF-8, and in its texts no character that a terminal, a log or a page
 * could take for anything but text.
 */
final class SafeJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private SafeJson() {}

    /** A generator, to be closed; that ends the text with a line end and leaves the stream open. */
    static JsonGenerator writeTo(OutputStream out) throws IOException {
        Separators separators = Separators.createDefaultInstance()
                .withRootSeparator("")
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return json.setPrettyPrinter(new DefaultPrettyPrinter(separators)
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n")));
    }

    /** Writes a member that is a text. */
    static void text(String name, String value, JsonGenerator json) throws IOException {
        name(name, json);
        text(value, json);
    }

    /** Writes the name of a member, which may come from data. */
    static void name(String name, JsonGenerator json) throws IOException {
        json.writeFieldName(mended(name));
    }

    /** Writes a text. */
    static void text(String value, JsonGenerator json) throws IOException {
        json.writeRawValue(literal(value));
    }

    /** Half a surrogate pair has no bytes. */
    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            mended.append(PlainText.isHalf(text, i) ? '\ufffd' : text.charAt(i));
        }
        return mended.toString();
    }

    private static String literal(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (PlainText.isHalf(text, i)) {
                        json.append('\ufffd');
                    } else if (PlainText.isSpecial(text, i)) {
                        json.append(PlainText.code(c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}
