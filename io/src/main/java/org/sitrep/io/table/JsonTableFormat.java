package org.sitrep.io.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.io.Carried;
import org.sitrep.io.Detection;
import org.sitrep.io.Detection.Confidence;
import org.sitrep.io.Format;
import org.sitrep.io.Limits;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSink;
import org.sitrep.io.RecordSource;
import org.sitrep.io.Sample;
import org.sitrep.io.WriteOptions;
import org.sitrep.io.json.JsonFactories;
import org.sitrep.io.table.JsonReplies.Item;

/**
 * A format whose files are replies of a service in JSON, with an object for each record; what its formats have in common.
 *
 * <p>A file holds one reply, several one behind another or in an array, or the objects without a reply around them: in an
 * array, or one behind another. Each object is shown to the mapping as a {@link TableRow} with a cell for each member, in the
 * order of the object, so that a format has one mapping for its tables and for its JSON. Strings, numbers, booleans and
 * {@code null} are taken in every member.
 *
 * <p>The origin of a record keeps the object as it stands in the file: {@link org.sitrep.source.Origin#text()} is its JSON, the
 * columns are the names of its own members, and the cell of {@code null} is empty.
 *
 * <p>An object that is not JSON, or cannot be a record, is rejected, and reading goes on behind it; where brackets do not match,
 * it ends, with the finding {@code malformed-json}. A reply by which the service reports its failure is no input of this
 * format if it comes first, and the finding {@code failed-reply} otherwise.
 */
public abstract class JsonTableFormat implements Format {
    /** What the names of cells begin with that do not stand in the {@linkplain #innerMember() inner member}. */
    protected static final String OUTER = "$.";

    /** For subclasses. */
    protected JsonTableFormat() {}

    /**
     * The member of a reply that holds the array of objects.
     *
     * @return the name
     */
    protected abstract String dataMember();

    /**
     * The members by which a reply is told from an object of data, as its first one.
     *
     * @return the names, with that of the data; none of them a member of an object of data
     */
    protected abstract Set<String> replyMembers();

    /**
     * Tells whether an object is a reply; unless overridden, by the name of its first member.
     *
     * @param bytes holds the object, or its beginning
     * @param from where it begins, with its bracket
     * @param to where the bytes end that are at hand
     * @return true for a reply, false for an object of data, empty if the bytes do not tell
     */
    protected Optional<Boolean> isReply(byte[] bytes, int from, int to) {
        int at = from + 1;
        while (at < to && JsonScanner.isBlank(bytes[at])) {
            at++;
        }
        if (at == to) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < to && bytes[end] != '"') {
            end++;
        }
        return Optional.of(bytes[at] == '"'
                && replyMembers()
                        .contains(new String(bytes, at + 1, Math.max(0, end - at - 1), StandardCharsets.UTF_8)));
    }

    /**
     * Whether a file of replies is of this format whatever is wrong with its first object.
     *
     * @return true if no other format has such replies; unless overridden, false
     */
    protected boolean repliesAreEnough() {
        return false;
    }

    /**
     * The member of an object of data in which the cells stand, for a format whose objects have one. Its members are the
     * cells, and the other members of the object are cells whose names begin with {@link #OUTER}.
     *
     * @return the name; empty if the members of the object itself are the cells
     */
    protected String innerMember() {
        return "";
    }

    /**
     * Begins to read a file.
     *
     * @param findings is told what does not keep objects from being read
     * @return what to keep in mind; unless overridden, nothing
     */
    protected JsonFile file(Consumer<Finding> findings) {
        return new JsonFile() {
            @Override
            public Optional<TableHead> head(List<String> names) {
                return JsonTableFormat.this.head(names);
            }

            @Override
            public RowMapping mapping(TableHead head) {
                return JsonTableFormat.this.mapping(head);
            }
        };
    }

    /**
     * How objects of the format become records where they have gone through a map: as the properties of GeoJSON features,
     * which programs have made of tables.
     *
     * @param head the layout and the names of the properties
     * @return the mapping; unless overridden, the same as for objects of the service
     */
    protected RowMapping mappingOfProperties(TableHead head) {
        return mapping(head);
    }

    /**
     * What another format makes of objects with certain members.
     *
     * @param format the other format
     * @param names the names of the members, in order
     * @return the layout, or empty if these are no objects of that format
     */
    protected static Optional<TableHead> headIn(JsonTableFormat format, List<String> names) {
        return format.head(names);
    }

    /**
     * How another format makes records of properties.
     *
     * @param format the other format
     * @param head the layout, as {@link #headIn} gave it
     * @return the mapping
     */
    protected static RowMapping mappingIn(JsonTableFormat format, TableHead head) {
        return format.mappingOfProperties(head);
    }

    /**
     * How records become objects of this format.
     *
     * @return the cells and what stands around them; empty for a format that can only be read
     */
    protected Optional<JsonWriting> writing() {
        return Optional.empty();
    }

    @Override
    public boolean canWrite() {
        return writing().isPresent();
    }

    /**
     * {@inheritDoc}
     *
     * <p>The first record decides upon what stands around the objects: an event that was read from this format gives the
     * beginning of its file, with all that a reply says of itself; else it is that of a new reply. An event that was read
     * from this format is written as its own object, byte for byte, with only those members written anew that its attributes make
     * differ from what the object says; a value keeps its type of JSON where it can. Numbers of events that a reply tells
     * are copied too, even if some of the events are left out.
     */
    @Override
    public RecordSink write(OutputStream out) throws IOException {
        JsonWriting writing =
                writing().orElseThrow(() -> new UnsupportedOperationException(id() + " cannot be written"));
        return new JsonTableSink(this, writing, out);
    }

    @Override
    public List<Carried> carries() {
        return writing()
                .filter(writing -> !writing.completes())
                .map(writing -> writing.table().carried())
                .orElse(List.of());
    }

    @Override
    public Function<Record, Optional<Record>> rereading(WriteOptions options) {
        Optional<JsonWriting> cells = writing().filter(writing -> !writing.completes());
        return cells.isEmpty() ? Format.super.rereading(options) : rows(cells.get())::reread;
    }

    final EventRows rows(JsonWriting writing) {
        JsonFile file = file(finding -> {});
        return new EventRows(
                new EventRows.Recipe(id(), file::mapping, head -> writing.table(), TableHead::columns),
                writing.table(),
                FormulaGuard.OFF);
    }

    /**
     * The members that a reply has, even if it has no data, and replies of others have not.
     *
     * @return the names
     */
    protected abstract Set<String> telltaleMembers();

    /**
     * What the members of an object say.
     *
     * @param names the names of an object's members, in order
     * @return the layout, with the same names as columns, or empty if this is no object of this format
     */
    protected abstract Optional<TableHead> head(List<String> names);

    /**
     * How the objects with the same members become records.
     *
     * @param head the layout and the names of the members
     * @return the mapping, used for this file alone
     */
    protected abstract RowMapping mapping(TableHead head);

    /**
     * The layout that is told of a file without any object.
     *
     * @return the name of the newest layout
     */
    protected abstract String newestLayout();

    /**
     * What to expect of an object of this format, for the message when a file has others.
     *
     * @return such as {@code "objects with id and type_of_violence"}
     */
    protected abstract String expectation();

    @Override
    public Optional<Detection> detect(Sample sample) {
        Limits limits = Limits.DEFAULT;
        try (JsonReplies replies = replies(sample, limits)) {
            Item item = replies.next();
            if (item == Item.OBJECT || item == Item.BROKEN) {
                JsonRow row = new JsonRow(sample.file(), JsonFactories.of(limits), limits.maxCells(), innerMember());
                row.read(replies.bytes(), 1, 1, 1);
                Optional<Detection> certain =
                        head(row.names()).map(head -> new Detection(Confidence.CERTAIN, head.layout()));
                boolean told = certain.isPresent() || replies.firstReply().isEmpty() || !repliesAreEnough();
                if (certain.isPresent() || (item == Item.OBJECT && told)) {
                    return certain;
                }
            }
            return replies.firstReply()
                    .filter(reply -> reply.members().containsAll(telltaleMembers()))
                    .map(reply -> new Detection(Confidence.POSSIBLE, newestLayout()));
        } catch (IOException e) {
            throw new AssertionError("bytes in memory can be read", e);
        }
    }

    private JsonReplies replies(Sample sample, Limits limits) {
        return new JsonReplies(
                new ByteArrayInputStream(sample.bytes()), sample.file(), dataMember(), this::isReply, limits);
    }

    @Override
    public RecordSource read(ReadContext input) throws IOException {
        JsonReplies replies =
                new JsonReplies(input.stream(), input.path(), dataMember(), this::isReply, input.limits());
        return new JsonTableSource(this, input, replies);
    }

    /** The members that the format gives a meaning, in lower case. */
    Set<String> knownMembers() {
        return layouts().values().stream()
                .flatMap(List::stream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
