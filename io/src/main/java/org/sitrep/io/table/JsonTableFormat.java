package org.sitrep.io.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.io.Detection;
import org.sitrep.io.Detection.Confidence;
import org.sitrep.io.Format;
import org.sitrep.io.Limits;
import org.sitrep.io.ReadContext;
import org.sitrep.io.RecordSource;
import org.sitrep.io.Sample;
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
                JsonRow row = new JsonRow(sample.file(), JsonFactories.of(limits), limits.maxCells());
                row.read(replies.bytes(), 1, 1, 1);
                Optional<Detection> certain =
                        head(row.names()).map(head -> new Detection(Confidence.CERTAIN, head.layout()));
                if (item == Item.OBJECT || certain.isPresent()) {
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
                new ByteArrayInputStream(sample.bytes()), sample.file(), dataMember(), replyMembers(), limits);
    }

    @Override
    public RecordSource read(ReadContext input) throws IOException {
        JsonReplies replies =
                new JsonReplies(input.stream(), input.path(), dataMember(), replyMembers(), input.limits());
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
