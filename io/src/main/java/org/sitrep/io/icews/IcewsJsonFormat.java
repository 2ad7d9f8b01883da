package org.sitrep.io.icews;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.io.table.JsonTableFormat;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableHead;

/**
 * ICEWS events in JSON: objects whose members bear the names of the columns, in an array, one behind another, or in an array
 * {@code data}.
 *
 * <p>What a member means, and what becomes of it, is the same as for the column of that name, see {@link IcewsFormat}; so are
 * the layouts. Values are strings as a rule, and may be numbers; {@code null} is as an empty cell. An object or array instead
 * of a value makes an event be rejected ({@code bad-value}). {@link IcewsColumns} reads the members of an event.
 *
 * <p>Stateless and thread-safe.
 */
public final class IcewsJsonFormat extends JsonTableFormat {
    /** The format's id. */
    public static final String ID = "icews-json";

    private static final String DATA = "data";

    /** The format; stateless. */
    public IcewsJsonFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "ICEWS events, JSON";
    }

    /** {@inheritDoc} Of the government format no order of members is known. */
    @Override
    public Map<String, List<String>> layouts() {
        return IcewsFormat.LAYOUTS;
    }

    @Override
    protected String dataMember() {
        return DATA;
    }

    @Override
    protected Set<String> replyMembers() {
        return Set.of(DATA);
    }

    /** No service is known to send these, so that nothing tells a reply without events from those of others. */
    @Override
    protected Set<String> telltaleMembers() {
        return Set.of(IcewsColumns.EVENT_ID.name());
    }

    @Override
    protected Optional<TableHead> head(List<String> names) {
        return IcewsFormat.named(names);
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new IcewsMapping(head);
    }

    @Override
    protected String newestLayout() {
        return IcewsFormat.DATAVERSE;
    }

    @Override
    protected String expectation() {
        return "objects with Event ID, Event Date, Source Name, Event Text and Target Name";
    }
}
