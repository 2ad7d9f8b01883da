package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Finding;
import org.sitrep.finding.FindingBuilder;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.RecordId;

/**
 * One record while it is read, and what is wrong with it.
 *
 * <p>The first thing that cannot be read rejects the record and is reported; the rest of the record is read all the same,
 * without a further word, so that the parties it introduces are known to the records after it.
 */
final class JsonIn {
    private final JsonInput input;
    private JsonParser parser;
    private final JsonScope scope;
    private final OriginLayouts layouts;
    private final Consumer<? super Finding> findings;
    private final JsonStreamContext surrounding;
    private int failures;
    private @Nullable ReplayParser replay;
    private @Nullable Finding rejection;
    private @Nullable RecordId recordId;
    private @Nullable String unknownEventType;

    /** The record of which the current token is the first. */
    JsonIn(JsonInput input, JsonScope scope, OriginLayouts layouts, Consumer<? super Finding> findings) {
        this.input = input;
        this.parser = input.parser();
        this.scope = scope;
        this.layouts = layouts;
        this.findings = findings;
        JsonStreamContext context = parser.getParsingContext();
        this.surrounding = at(JsonToken.START_OBJECT) || at(JsonToken.START_ARRAY) ? context.getParent() : context;
    }

    JsonScope scope() {
        return scope;
    }

    OriginLayouts layouts() {
        return layouts;
    }

    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IllegalStateException("read beyond the end of a record");
        }
        return token;
    }

    String text() throws IOException {
        return parser.getText();
    }

    String name() throws IOException {
        return parser.currentName();
    }

    /** The object or array that is open. */
    JsonStreamContext context() {
        return parser.getParsingContext();
    }

    /** How many attributes could not be read so far. */
    int failures() {
        return failures;
    }

    /** What rejects the record, or {@code null} if nothing did so far. */
    @Nullable Finding rejection() {
        return rejection;
    }

    /** Tells whether an object is the record itself, not a part of it. */
    boolean isRecord(JsonStreamContext object) {
        return object.getNestingDepth() == surrounding.getNestingDepth() + 1;
    }

    void recordId(RecordId id) {
        recordId = id;
    }

    /** Keeps the word for the type of event that the vocabulary does not have. */
    void unknownEventType(@Nullable String word) {
        unknownEventType = word;
    }

    @Nullable String unknownEventType() {
        return unknownEventType;
    }

    /** Rejects the record because of the current value, and skips the value. */
    void reject(String reason) throws IOException {
        rejectValue(JsonFindings.BAD_VALUE, reason);
    }

    /** Rejects the record because the current value cannot be understood, and skips the value. */
    void rejectNotUnderstood(RuntimeException problem) throws IOException {
        String path = path();
        SourceLocation location = input.locate(parser.currentTokenLocation()).withField(path);
        reject(JsonFindings.BAD_VALUE, path + ": " + JsonFindings.line(problem), location, text());
    }

    void rejectWrongType(String expected) throws IOException {
        reject("must be " + expected + ", but is " + JsonFindings.nameOf(parser.currentToken()));
    }

    void rejectUnknownTerm(String name) throws IOException {
        rejectValue(JsonFindings.UNKNOWN_TERM, "is not the word for " + name);
    }

    /** Rejects the record because its kind is none, and skips the rest of it. */
    void rejectKind() throws IOException {
        rejectValue(JsonFindings.BAD_VALUE, "must be \"event\", \"party\" or \"statement\"");
        skipRest();
    }

    /**
     * Goes on to the value of a member of the record, whose current token is a name; what stands before it is read after it.
     *
     * @return false if there is none
     */
    boolean bringForward(String name) throws IOException {
        if (name().equals(name)) {
            next();
            return true;
        }
        replay = ReplayParser.upTo(parser, name);
        return replay != null;
    }

    /** Goes back to what stood before the member that was brought forward. */
    void replay() {
        if (replay != null) {
            parser = replay;
        }
    }

    /** Reads on to the last token of the record. */
    void skipRest() throws IOException {
        while (context().getNestingDepth() > surrounding.getNestingDepth()) {
            next();
        }
    }

    private void rejectValue(String code, String reason) throws IOException {
        String path = path();
        SourceLocation location = input.locate(parser.currentTokenLocation()).withField(path);
        String raw = JsonFindings.consume(parser);
        reject(code, path + " " + reason + ": " + JsonFindings.excerpt(raw), location, raw);
    }

    /** Rejects the record because of an object that was read to its end. */
    void rejectObject(JsonStreamContext object, RuntimeException problem) {
        String path = path();
        reject(
                JsonFindings.BAD_VALUE,
                path + ": " + JsonFindings.line(problem),
                startOf(object).withField(path),
                null);
    }

    /** Rejects the record because an object that was read to its end lacks something. */
    void rejectMissing(JsonStreamContext object, String of, String attribute) {
        String path = JsonFindings.join(path(), attribute);
        reject(
                JsonFindings.MISSING_ATTRIBUTE,
                path + " is missing, without which there is no " + JsonFindings.withoutArticle(of),
                startOf(object).withField(path),
                null);
    }

    private SourceLocation startOf(JsonStreamContext object) {
        JsonLocation start = object.startLocation(ContentReference.unknown());
        return input.locate(start);
    }

    private void reject(String code, String message, SourceLocation location, @Nullable String raw) {
        if (failures++ == 0) {
            rejection = finding(code, Severity.ERROR, message, location, raw);
        }
    }

    /** Reports the member whose name is the current token, and skips it. */
    void skipUnknownMember(String of) throws IOException {
        String path = path();
        String name = name();
        SourceLocation location = input.locate(parser.currentTokenLocation()).withField(path);
        next();
        String raw = JsonFindings.consume(parser);
        warn(
                JsonFindings.UNKNOWN_MEMBER,
                path + " is not read: " + of + " has no attribute " + JsonFindings.excerpt(name),
                location,
                raw);
    }

    /** Reports that the name which is the current token occurred before in the same object. */
    void warnOfDuplicate() throws IOException {
        String path = path();
        warn(
                JsonFindings.DUPLICATE_MEMBER,
                path + " occurs more than once; the last one counts",
                input.locate(parser.currentTokenLocation()).withField(path),
                name());
    }

    void warnOfUnknownTerm(String name, String taken) throws IOException {
        String path = path();
        String raw = text();
        warn(
                JsonFindings.UNKNOWN_TERM,
                path + " is not the word for " + name + ", and taken as \"" + taken + "\": "
                        + JsonFindings.excerpt(raw),
                input.locate(parser.currentTokenLocation()).withField(path),
                raw);
    }

    /** Reports something odd about an object that was read to its end. */
    void warnOf(JsonStreamContext object, String code, String reason) {
        String path = path();
        warn(code, path + " " + reason, startOf(object).withField(path), null);
    }

    private void warn(String code, String message, SourceLocation location, @Nullable String raw) {
        if (failures == 0) {
            findings.accept(finding(code, Severity.WARNING, message, location, raw));
        }
    }

    private Finding finding(
            String code, Severity severity, String message, SourceLocation location, @Nullable String raw) {
        FindingBuilder finding =
                Finding.builder().code(code).severity(severity).message(message).location(location);
        if (raw != null) {
            finding.raw(JsonFindings.bounded(raw));
        }
        if (recordId != null) {
            finding.addRecord(recordId);
        }
        return finding.build();
    }

    /** The path of the current value within the record, such as {@code casualties[2].count}. */
    private String path() {
        StringBuilder path = new StringBuilder();
        int depth = surrounding.getNestingDepth();
        for (JsonStreamContext at = context(); at.getNestingDepth() > depth; at = at.getParent()) {
            if (at.inObject() && at.hasCurrentName()) {
                path.insert(0, "." + JsonFindings.excerpt(at.getCurrentName()));
            } else if (at.inArray() && at.hasCurrentIndex()) {
                path.insert(0, "[" + at.getCurrentIndex() + "]");
            }
        }
        if (path.isEmpty()) {
            return "the record";
        }
        return path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }
}
