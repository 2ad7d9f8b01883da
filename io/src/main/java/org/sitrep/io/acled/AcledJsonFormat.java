package org.sitrep.io.acled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.io.table.JsonTableFormat;
import org.sitrep.io.table.JsonWriting;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableHead;

/**
 * Replies of ACLED's API for events, in JSON ({@code acled/read}), of the old service and the new.
 *
 * <p>A file holds one reply, {@code {"status":200,"success":true,"count":…,"data":[…]}}, or several one behind another or in an
 * array, or the events alone, in an array or one behind another. The layouts are those of {@link AcledFormat}, with members
 * for columns.
 *
 * <p>What a member means, and what becomes of it, is the same as for the column of that name, see {@link AcledFormat}. Every
 * value may be a string or a number: the old service wrote strings only. {@code null} is as an empty cell, and {@code 10.0} is
 * the number 10. An object or array instead of a value makes an event be rejected ({@code bad-value}). {@link AcledColumns}
 * reads the members of an event.
 *
 * <p>A reply by which the service reports an error ({@code "success":false}) has no events: the first in a file makes {@link
 * org.sitrep.io.UnknownFormatException} with the message of the service, a later one the finding {@code failed-reply}.
 *
 * <p>Stateless and thread-safe.
 */
public final class AcledJsonFormat extends JsonTableFormat {
    /** The format's id. */
    public static final String ID = "acled-json";

    private static final String DATA = "data";
    private static final Set<String> REPLY = Set.of(
            "success",
            "status",
            "count",
            "total_count",
            "last_update",
            "messages",
            "message",
            "error",
            "filename",
            "data_query_restrictions",
            DATA);

    private static final Optional<JsonWriting> WRITING = Optional.of(new AcledJsonWriting());

    /** The format; stateless. */
    public AcledJsonFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "ACLED events, JSON of the API";
    }

    /** {@inheritDoc} Of {@code A2} and {@code A4x} no order of members is known. */
    @Override
    public Map<String, List<String>> layouts() {
        return AcledLayouts.ALL;
    }

    @Override
    protected String dataMember() {
        return DATA;
    }

    @Override
    protected Set<String> replyMembers() {
        return REPLY;
    }

    @Override
    protected Set<String> telltaleMembers() {
        return Set.of("success");
    }

    @Override
    protected Optional<TableHead> head(List<String> names) {
        return AcledLayouts.name(names).map(layout -> TableHead.named(layout, names));
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new AcledMapping(head);
    }

    /** {@inheritDoc} There a day may be a serial number of Excel, such as 41712. */
    @Override
    protected RowMapping mappingOfProperties(TableHead head) {
        return new AcledMapping(head, true);
    }

    @Override
    protected Optional<JsonWriting> writing() {
        return WRITING;
    }

    @Override
    protected String newestLayout() {
        return AcledLayouts.A4;
    }

    @Override
    protected String expectation() {
        return "objects with event_id_cnty and event_date";
    }
}
