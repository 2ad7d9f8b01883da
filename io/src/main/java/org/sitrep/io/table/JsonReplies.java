package org.sitrep.io.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.Limits;
import org.sitrep.io.table.JsonScanner.Outcome;

/**
 * Walks over the replies of a service, one behind another or in arrays, and stops at each object in their data.
 *
 * <p>An object whose first member is one of a reply is a reply; any other is an object of data. Not thread-safe.
 */
final class JsonReplies implements Closeable {
    /** Where the walk has stopped. */
    enum Item {
        /** At an object of data. */
        OBJECT,
        /** At something that is no object, or too long; the walk can go on. */
        DEFECT,
        /** At the end of a reply that says that the service has failed, or has no data. */
        FAILURE,
        /** At something that is not JSON, or the end of the input within a value; the walk is over. */
        BROKEN,
        /** At the end. */
        END
    }

    /** Tells whether an object that begins with some bytes is a reply; empty if they do not tell. */
    interface ReplyTest {
        Optional<Boolean> test(byte[] bytes, int from, int to);
    }

    /** Is told of the members of replies that are not the data. */
    interface MemberListener {
        void member(String name, byte[] json, SourceLocation at);
    }

    private static final int MAX_MEMBER = 1 << 20;
    private static final int FEW = 1 << 10;
    private static final int MANY = 1 << 16;

    private final JsonScanner scanner;
    private final String file;
    private final String dataMember;
    private final ReplyTest replyTest;
    private final Limits limits;
    private MemberListener listener = (name, json, at) -> {};
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable JsonReply firstReply;
    private boolean begun;
    private boolean ended;
    private long line;
    private int column;
    private byte[] bytes = {};
    private @Nullable Finding finding;
    private Optional<byte[]> gap = Optional.empty();
    private boolean gapTaken;

    /** An array, or a reply; not both. */
    private static final class Level {
        private final @Nullable JsonReply reply;
        private boolean first = true;

        Level(@Nullable JsonReply reply) {
            this.reply = reply;
        }

        Level copy() {
            JsonReply copied = reply == null ? null : new JsonReply(reply.line(), reply.column());
            if (copied != null) {
                copied.dataFound();
            }
            Level copy = new Level(copied);
            copy.first = first;
            return copy;
        }
    }

    JsonReplies(InputStream in, String file, String dataMember, ReplyTest replyTest, Limits limits) {
        this.scanner = new JsonScanner(in);
        this.file = file;
        this.dataMember = dataMember;
        this.replyTest = replyTest;
        this.limits = limits;
    }

    /** Says whom to tell of the members of replies that are not the data. */
    void onMember(MemberListener told) {
        listener = told;
    }

    /** The bytes between the object and the one before it, or the beginning of the file; empty if they are too many. */
    Optional<byte[]> gap() {
        return gap;
    }

    /** Tells whether the walk has stopped at a value among the data, and not at something around it. */
    boolean isAmongData() {
        return gapTaken;
    }

    /** What follows behind the object, up to the end of the file, if there is no object any more; empty if that is not sure. */
    Optional<byte[]> tail() throws IOException {
        int available = scanner.lookAhead(FEW);
        for (int i = 0; i < available; i++) {
            byte next = scanner.buffer()[scanner.position() + i];
            if (next == ']' || next == '}') {
                break;
            }
            if (!JsonScanner.isBlank(next)) {
                return Optional.empty();
            }
        }
        Optional<byte[]> rest = scanner.rest(MANY);
        if (rest.isEmpty()) {
            return rest;
        }
        try (JsonReplies further =
                new JsonReplies(new ByteArrayInputStream(rest.get()), file, dataMember, replyTest, limits)) {
            levels.descendingIterator().forEachRemaining(level -> further.levels.push(level.copy()));
            return further.next() == Item.END ? rest : Optional.empty();
        }
    }

    /** The line on which the object or the defect begins. */
    long line() {
        return line;
    }

    /** The column in which the object or the defect begins. */
    int column() {
        return column;
    }

    /** The bytes of the object or the defect; of one that is too long or cut, its beginning. */
    byte[] bytes() {
        return bytes;
    }

    /** What is wrong, where the walk has stopped at something else than an object. */
    Finding finding() {
        if (finding == null) {
            throw new IllegalStateException("nothing is wrong here");
        }
        return finding;
    }

    /** The first reply, as far as it has been read; empty if there is none. */
    Optional<JsonReply> firstReply() {
        return Optional.ofNullable(firstReply);
    }

    /** Tells whether an array or object has been met at all. */
    boolean hasBegun() {
        return begun;
    }

    /** Walks on. */
    Item next() throws IOException {
        Item item = null;
        gapTaken = false;
        while (item == null) {
            item = ended ? Item.END : step();
        }
        ended |= item == Item.BROKEN || item == Item.END;
        return item;
    }

    private @Nullable Item step() throws IOException {
        int next = scanner.peek();
        mark();
        Level level = levels.peek();
        if (level == null) {
            return next < 0 ? Item.END : isStart(next) ? value(next) : broken(next, "an object or an array");
        }
        if (next == (level.reply == null ? ']' : '}')) {
            scanner.take();
            levels.pop();
            return level.reply == null ? null : endOf(level.reply);
        }
        if (!level.first) {
            if (next != ',') {
                return broken(next, level.reply == null ? "a comma or ]" : "a comma or }");
            }
            scanner.take();
            next = scanner.peek();
            mark();
        }
        level.first = false;
        if (next < 0 || next == ',' || next == ']' || next == '}' || next == ':') {
            return broken(next, level.reply == null ? "a value" : "a name in quotes");
        }
        return level.reply == null ? value(next) : member(level.reply, next);
    }

    private static boolean isStart(int next) {
        return next == '{' || next == '[';
    }

    private void mark() {
        line = scanner.line();
        column = scanner.column();
    }

    /** A value outside of replies and objects of data. */
    private @Nullable Item value(int next) throws IOException {
        begun |= isStart(next);
        if (next == '[') {
            return enter(null);
        }
        if (next == '{' && isReply()) {
            JsonReply reply = new JsonReply(line, column);
            firstReply = firstReply == null ? reply : firstReply;
            return enter(reply);
        }
        gap = scanner.takeGap();
        gapTaken = true;
        Outcome outcome = scanner.takeRecord(limits.maxRowBytes());
        bytes = scanner.value();
        if (outcome == Outcome.CUT) {
            return cut();
        }
        if (outcome == Outcome.TOO_LONG) {
            return stop(
                    Item.DEFECT,
                    "row-too-long",
                    "the object is longer than " + limits.maxRowBytes() + " bytes",
                    text());
        }
        return next == '{'
                ? Item.OBJECT
                : stop(Item.DEFECT, "bad-value", "expected an object with an event, found " + shown(text()), text());
    }

    /** Whether the object at the position is a reply: by its first bytes or, where they do not tell, by many more. */
    private boolean isReply() throws IOException {
        for (int most : new int[] {FEW, MANY}) {
            int available = scanner.lookAhead(most);
            Optional<Boolean> told =
                    replyTest.test(scanner.buffer(), scanner.position(), scanner.position() + available);
            if (told.isPresent()) {
                return told.get();
            }
        }
        return false;
    }

    private @Nullable Item enter(@Nullable JsonReply reply) {
        if (levels.size() >= limits.maxNesting()) {
            return stop(Item.BROKEN, "limit-exceeded", "arrays are nested deeper than " + limits.maxNesting(), "");
        }
        scanner.take();
        levels.push(new Level(reply));
        return null;
    }

    private @Nullable Item member(JsonReply reply, int next) throws IOException {
        if (next != '"') {
            return broken(next, "a name in quotes");
        }
        if (scanner.take(MAX_MEMBER) != Outcome.WHOLE) {
            return cut();
        }
        String quoted = new String(scanner.value(), StandardCharsets.UTF_8);
        String name = quoted.substring(1, quoted.length() - 1);
        reply.member(name);
        int colon = scanner.peek();
        mark();
        if (colon != ':') {
            return broken(colon, "a colon");
        }
        scanner.take();
        int first = scanner.peek();
        mark();
        if (first < 0 || first == ',' || first == ']' || first == '}' || first == ':') {
            return broken(first, "a value");
        }
        boolean data = name.equals(dataMember);
        if (data) {
            reply.dataFound();
        }
        return data && first == '[' ? enter(null) : other(reply, name, data);
    }

    /** The value of a member that is not an array of data. */
    private @Nullable Item other(JsonReply reply, String name, boolean data) throws IOException {
        Outcome outcome = scanner.take(MAX_MEMBER);
        bytes = scanner.value();
        if (outcome == Outcome.CUT) {
            return cut();
        }
        if (outcome == Outcome.TOO_LONG) {
            return stop(Item.DEFECT, "row-too-long", name + " is longer than " + MAX_MEMBER + " bytes", text());
        }
        if (data) {
            return text().equals("null")
                    ? null
                    : stop(Item.DEFECT, "bad-value", name + ": expected an array, found " + shown(text()), text());
        }
        try {
            reply.value(name, bytes);
            listener.member(name, bytes, SourceLocation.of(file, line, column));
            return null;
        } catch (JsonProcessingException e) {
            return stop(Item.DEFECT, "malformed-json", name + ": this is not JSON: " + shown(text()), text());
        }
    }

    private @Nullable Item endOf(JsonReply reply) {
        line = reply.line();
        column = reply.column();
        bytes = new byte[0];
        if (reply.hasFailed()) {
            return stop(
                    Item.FAILURE,
                    "failed-reply",
                    "the service has answered with an error instead of events: " + reply.failure(),
                    "");
        }
        return reply.hasData()
                ? null
                : stop(
                        Item.FAILURE,
                        "missing-attribute",
                        "the reply has no \"" + dataMember + "\"; it has " + String.join(", ", reply.members()),
                        "");
    }

    private Item broken(int found, String expected) {
        bytes = new byte[0];
        return stop(
                Item.BROKEN,
                "malformed-json",
                "this is not JSON: expected " + expected + ", found "
                        + (found < 0 ? "the end of the file" : "'" + (char) found + "'"),
                "");
    }

    private Item cut() {
        return stop(
                Item.BROKEN,
                "malformed-json",
                "this is not JSON: the file ends within the value that begins here",
                text());
    }

    private String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String shown(String text) {
        return TableRow.cut(text.replaceAll("\\p{Cntrl}+", " "), 80);
    }

    private Item stop(Item item, String code, String message, String raw) {
        finding = Finding.builder()
                .code(code)
                .severity(Severity.ERROR)
                .message(message)
                .location(SourceLocation.of(file, line, column))
                .raw(raw.isEmpty() ? Optional.empty() : Optional.of(TableRow.cut(raw)))
                .build();
        return item;
    }

    @Override
    public void close() throws IOException {
        scanner.close();
    }
}
