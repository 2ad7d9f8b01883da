package org.sitrep.io.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reply of a service says about itself, as far as it has been read. */
final class JsonReply {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> MESSAGES = Set.of("error", "message", "messages");
    private static final int MAX_MESSAGE = 300;
    private static final int MAX_KEPT = 64;
    private static final int FIRST_ERROR_STATUS = 400;

    private final long line;
    private final int column;
    private final Set<String> members = new LinkedHashSet<>();
    private final List<String> messages = new ArrayList<>();
    private String success = "";
    private String status = "";
    private boolean error;
    private boolean data;

    JsonReply(long line, int column) {
        this.line = line;
        this.column = column;
    }

    /** The line on which the reply begins. */
    long line() {
        return line;
    }

    /** The column in which the reply begins. */
    int column() {
        return column;
    }

    /** The names of the first members. */
    Set<String> members() {
        return members;
    }

    boolean hasData() {
        return data;
    }

    void dataFound() {
        data = true;
    }

    void member(String name) {
        if (members.size() < MAX_KEPT) {
            members.add(name);
        }
    }

    /** Takes note of a member that is not the data. */
    void value(String name, byte[] json) throws IOException {
        if (name.equals("success")) {
            success = texts(json).stream().findFirst().orElse("").toLowerCase(Locale.ROOT);
        } else if (name.equals("status")) {
            status = texts(json).stream().findFirst().orElse("");
        } else if (MESSAGES.contains(name)) {
            List<String> texts = texts(json);
            texts.stream().limit(Math.max(0, MAX_KEPT - messages.size())).forEach(messages::add);
            error |= name.equals("error") && texts.stream().anyMatch(text -> !text.equals("false"));
        }
    }

    /** Tells whether the reply says that the service has failed. */
    boolean hasFailed() {
        if (success.isEmpty()) {
            return error
                    || (status.matches("[0-9]{1,6}") && Integer.parseInt(status) >= FIRST_ERROR_STATUS)
                    || (!data && !messages.isEmpty());
        }
        return success.equals("false") || success.equals("0");
    }

    /** What the service says of its failure. */
    String failure() {
        Set<String> said = new LinkedHashSet<>();
        said.add(status);
        said.addAll(messages);
        String text = said.stream()
                .filter(part -> !part.isBlank() && !part.equals("200"))
                .collect(Collectors.joining(" "))
                .replaceAll("\\p{Cntrl}+", " ");
        return text.isBlank() ? "it gives no reason" : TableRow.cut(text, MAX_MESSAGE);
    }

    /** All scalars within a value, but {@code null}. */
    private static List<String> texts(byte[] json) throws IOException {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(new String(json, StandardCharsets.UTF_8))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()
                        && token != JsonToken.VALUE_NULL
                        && !parser.getText().isEmpty()) {
                    texts.add(parser.getText());
                }
            }
        }
        return texts;
    }
}
