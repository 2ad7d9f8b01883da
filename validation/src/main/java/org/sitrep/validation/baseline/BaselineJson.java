package org.sitrep.validation.baseline;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.SourceLocation;

/** The file form of a baseline: one JSON object, the accepted findings by their fingerprints. */
final class BaselineJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String VERSION_NAME = "sitrepBaseline";
    private static final int VERSION = 1;
    private static final String ACCEPTED = "accepted";

    private final JsonParser json;
    private final String file;
    private final List<BaselineEntry> entries = new ArrayList<>();

    private BaselineJson(JsonParser json, String file) {
        this.json = json;
        this.file = file;
    }

    static Baseline read(InputStream in, String file) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            BaselineJson reader = new BaselineJson(parser, file);
            try {
                return reader.document();
            } catch (JsonProcessingException e) {
                throw new BaselineFormatException(reader.place(e.getLocation()), e.getOriginalMessage(), e);
            } catch (IllegalArgumentException e) {
                throw new BaselineFormatException(
                        reader.place(parser.currentTokenLocation()), String.valueOf(e.getMessage()), e);
            }
        }
    }

    private SourceLocation place(@Nullable JsonLocation at) {
        return at == null
                ? SourceLocation.of(file)
                : SourceLocation.of(file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    private BaselineFormatException wrong(String message) {
        return new BaselineFormatException(place(json.currentTokenLocation()), message, null);
    }

    private Baseline document() throws IOException {
        json.nextToken();
        beginObject("a baseline");
        boolean versioned = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case VERSION_NAME -> {
                    if (number(name) != VERSION) {
                        throw wrong("this version of Sitrep reads version " + VERSION + " of baselines");
                    }
                    versioned = true;
                }
                case ACCEPTED -> accepted();
                default -> throw unknown(name, VERSION_NAME + " and " + ACCEPTED);
            }
        }
        if (!versioned) {
            throw wrong("this is no baseline: it has no \"" + VERSION_NAME + "\"");
        }
        return Baseline.of(entries);
    }

    private void accepted() throws IOException {
        beginObject(ACCEPTED);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            Fingerprint fingerprint = new Fingerprint(json.currentName());
            json.nextToken();
            entries.add(entry(fingerprint));
        }
    }

    private BaselineEntry entry(Fingerprint fingerprint) throws IOException {
        beginObject("an accepted finding");
        String code = "";
        String message = "";
        String reason = "";
        Optional<LocalDate> until = Optional.empty();
        int count = 1;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "code" -> code = text(name);
                case "message" -> message = text(name);
                case "reason" -> reason = text(name);
                case "until" -> until = Optional.of(date(text(name)));
                case "count" -> count = number(name);
                default -> throw unknown(name, "code, message, reason, until and count");
            }
        }
        if (code.isEmpty()) {
            throw wrong("an accepted finding needs a code");
        }
        return new BaselineEntry(fingerprint, code, message, reason, until, count);
    }

    private void beginObject(String what) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw wrong(what + " is a JSON object");
        }
    }

    private BaselineFormatException unknown(String name, String known) {
        return wrong("there is no member \"" + name + "\"; there are " + known);
    }

    private String text(String name) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong("\"" + name + "\" is a text");
        }
        return json.getText();
    }

    private int number(String name) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw wrong("\"" + name + "\" is a whole number");
        }
        return json.getIntValue();
    }

    private LocalDate date(String text) throws IOException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BaselineFormatException(
                    place(json.currentTokenLocation()),
                    "\"until\" is \"" + text + "\", and should be a date such as 2026-12-31",
                    e);
        }
    }

    static void write(Baseline baseline, OutputStream out) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeNumberField(VERSION_NAME, VERSION);
            json.writeObjectFieldStart(ACCEPTED);
            for (BaselineEntry entry : baseline.entries()) {
                json.writeObjectFieldStart(entry.fingerprint().value());
                text("code", entry.code(), json);
                text("message", entry.message(), json);
                text("reason", entry.reason(), json);
                if (entry.until().isPresent()) {
                    text("until", entry.until().get().toString(), json);
                }
                if (entry.count() > 1) {
                    json.writeNumberField("count", entry.count());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    /** Half a surrogate pair has no bytes. */
    private static void text(String name, String value, JsonGenerator json) throws IOException {
        StringBuilder mended = new StringBuilder(value.length());
        value.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\ufffd' : c)
                .forEach(mended::appendCodePoint);
        json.writeStringField(name, mended.toString());
    }
}
