package org.sitrep.io.ucdp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.io.table.JsonTableFormat;
import org.sitrep.io.table.JsonWriting;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableHead;

/**
 * Replies of UCDP's API for GED events, in JSON ({@code /api/gedevents}).
 *
 * <p>A file holds one page, {@code {"TotalCount":…,"Result":[…]}}, or several one behind another or in an array, or the events
 * alone, in an array or one behind another. The layouts are {@code U3} (the members are the columns of {@code U1}), {@code U2}
 * (to about 2020, without {@code gwnoa} and {@code gwnob}) and {@code Ux} (a choice of members).
 *
 * <p>What a member means, and what becomes of it, is the same as for the column of that name, see {@link UcdpGedFormat}.
 * {@code null} is as an empty cell there. Numbers may stand in strings, and {@code 10.0} is the number 10. An object or array
 * instead of a value makes an event be rejected ({@code bad-value}). {@link UcdpGedColumns} reads the members of an event.
 *
 * <p>Stateless and thread-safe.
 */
public final class UcdpGedJsonFormat extends JsonTableFormat {
    /** The format's id. */
    public static final String ID = "ucdp-ged-json";

    private static final String RESULT = "Result";
    private static final Set<String> REPLY =
            Set.of("TotalCount", "TotalPages", "PreviousPageUrl", "NextPageUrl", RESULT);

    private static final Optional<JsonWriting> WRITING = Optional.of(new UcdpGedJsonWriting());

    /** The format; stateless. */
    public UcdpGedJsonFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "UCDP GED events, JSON of the API";
    }

    /** {@inheritDoc} Of {@code Ux} no order of members is known. */
    @Override
    public Map<String, List<String>> layouts() {
        return UcdpGedLayouts.JSON;
    }

    @Override
    protected String dataMember() {
        return RESULT;
    }

    @Override
    protected Set<String> replyMembers() {
        return REPLY;
    }

    @Override
    protected Set<String> telltaleMembers() {
        return Set.of("TotalCount", RESULT);
    }

    @Override
    protected Optional<TableHead> head(List<String> names) {
        return UcdpGedLayouts.jsonHead(names);
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new UcdpGedMapping(head.columns());
    }

    @Override
    protected Optional<JsonWriting> writing() {
        return WRITING;
    }

    @Override
    protected String newestLayout() {
        return UcdpGedLayouts.U3;
    }

    @Override
    protected String expectation() {
        return "objects with id, type_of_violence and date_start";
    }
}
