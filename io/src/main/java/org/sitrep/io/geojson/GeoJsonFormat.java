package org.sitrep.io.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sitrep.finding.Finding;
import org.sitrep.io.Detection;
import org.sitrep.io.Detection.Confidence;
import org.sitrep.io.Sample;
import org.sitrep.io.acled.AcledJsonFormat;
import org.sitrep.io.table.JsonFile;
import org.sitrep.io.table.JsonTableFormat;
import org.sitrep.io.table.JsonWriting;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.ucdp.UcdpGedJsonFormat;

/**
 * GeoJSON (RFC 7946), for maps: features of points in a collection.
 *
 * <p><b>Written</b> is a collection with a feature for each record. Its geometry is the point of the event's only place with
 * coordinates, a MultiPoint for several, and {@code null} for none and for parties and statements; coordinates that are not on
 * the earth are left out of it. The properties are flat, the same in all features, and meant for maps and filters: {@code id},
 * {@code record}, {@code type}, {@code title}, {@code date} (the text form of the time) with {@code date_earliest} and {@code
 * date_latest}, place, sides, {@code killed} (the text form of the count) with {@code killed_low}, {@code killed_best} and
 * {@code killed_high} as numbers, source, note, tags. The last property, {@code sitrep}, is the whole record as in
 * {@code sitrep-ndjson}, so that nothing is lost; it is a property, and not a member beside them, because programs for maps
 * keep properties and drop other members. What is known about the dataset is the collection's member {@code sitrep}.
 *
 * <p><b>Read</b> are collections, single features, arrays of features, and features one behind another, on lines of their own or
 * after record separators (RFC 8142):
 * <ul>
 *   <li>A feature of Sitrep's gives the record that was written, equal to it. If a property or the geometry is not what the
 *       record says any more, since somebody has edited the feature, the edit counts ({@code edited-feature}, INFO); one that
 *       cannot be taken is told ({@code edit-not-read}, WARNING). A property that is gone altogether is no edit.
 *   <li>Features with the properties of ACLED's or UCDP's events are read as those are, see {@link AcledJsonFormat} and {@link
 *       UcdpGedJsonFormat}; days of ACLED may be serial numbers of Excel. A geometry counts before latitude and longitude.
 *   <li>Of all others the properties listed in {@link GeoJsonColumns} are read. A feature without an id is named by a
 *       fingerprint of its members. A time that cannot be understood gives an event without one ({@code unreadable-date}, WARNING), a count likewise
 *       ({@code unreadable-count}).
 *   <li>Lines and areas give no coordinates ({@code geometry-not-read}, INFO), nor do collections that are not in longitudes
 *       and latitudes ({@code foreign-crs}, WARNING). A geometry that is none makes a feature be rejected ({@code bad-geometry}).
 * </ul>
 *
 * <p>The origin of a feature of others keeps it as it stands in the file, with a column for each property and, with {@code $.}
 * before the name, for each other member. When the event is written in this format again, that object is, with only those
 * properties changed that the event makes differ; what they cannot say is added as {@code sitrep}.
 *
 * <p>Stateless and thread-safe.
 */
public final class GeoJsonFormat extends JsonTableFormat {
    /** The format's id. */
    public static final String ID = "geojson";

    /** Features that Sitrep has written. */
    static final String OWN = "sitrep";

    /** Features of others. */
    static final String FEATURES = "features";

    /** Ends the layouts of features in a reference system that is not known. */
    static final String PROJECTED = "-projected";

    private static final String INNER = "properties";
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonTableFormat ACLED = new AcledJsonFormat();
    private static final JsonTableFormat UCDP = new UcdpGedJsonFormat();
    private static final String ACLED_LAYOUTS = "acled-";
    private static final String UCDP_LAYOUTS = "ucdp-";
    private static final Optional<JsonWriting> WRITING = Optional.of(new GeoJsonWriting());

    /** The format; stateless. */
    public GeoJsonFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "GeoJSON, events as features of a map; carries everything";
    }

    @Override
    public boolean carriesEverything() {
        return true;
    }

    @Override
    public Optional<Detection> detect(Sample sample) {
        return super.detect(sample).map(found -> new Detection(Confidence.CERTAIN, found.layout()));
    }

    @Override
    protected String dataMember() {
        return "features";
    }

    @Override
    protected Set<String> replyMembers() {
        return Set.of("features");
    }

    @Override
    protected Set<String> telltaleMembers() {
        return Set.of("type");
    }

    @Override
    protected boolean repliesAreEnough() {
        return true;
    }

    @Override
    protected String innerMember() {
        return INNER;
    }

    /** Collections and features begin alike; the first member that tells them apart may stand anywhere. */
    @Override
    protected Optional<Boolean> isReply(byte[] bytes, int from, int to) {
        try (JsonParser parser = FACTORY.createParser(bytes, from, to - from)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (name.equals(dataMember())) {
                    return Optional.of(true);
                }
                if (name.equals("geometry") || name.equals(INNER)) {
                    return Optional.of(false);
                }
                if (name.equals("type") && token == JsonToken.VALUE_STRING) {
                    return Optional.of(parser.getText().equals("FeatureCollection"));
                }
                parser.skipChildren();
            }
            return Optional.of(false);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    protected Optional<TableHead> head(List<String> names) {
        return head(names, false);
    }

    Optional<TableHead> head(List<String> names, boolean projected) {
        if (!names.contains(GeoJsonColumns.FEATURE_TYPE.name()) || !names.contains(GeoJsonColumns.GEOMETRY.name())) {
            return Optional.empty();
        }
        String layout = names.contains(GeoJsonColumns.SITREP.name())
                ? OWN
                : headIn(ACLED, names)
                        .map(head -> ACLED_LAYOUTS + head.layout())
                        .or(() -> headIn(UCDP, names).map(head -> UCDP_LAYOUTS + head.layout()))
                        .orElse(FEATURES);
        return Optional.of(TableHead.named(projected ? layout + PROJECTED : layout, names));
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return mapping(head, finding -> {});
    }

    RowMapping mapping(TableHead head, Consumer<Finding> findings) {
        List<String> names = head.columns();
        String layout = head.layout();
        Optional<RowMapping> other = layout.startsWith(ACLED_LAYOUTS)
                ? headIn(ACLED, names).map(of -> mappingIn(ACLED, of))
                : layout.startsWith(UCDP_LAYOUTS)
                        ? headIn(UCDP, names).map(of -> mappingIn(UCDP, of))
                        : Optional.empty();
        return new GeoJsonMapping(names, !layout.endsWith(PROJECTED), other, findings);
    }

    @Override
    protected JsonFile file(Consumer<Finding> findings) {
        return new GeoJsonFile(this, findings);
    }

    @Override
    protected Optional<JsonWriting> writing() {
        return WRITING;
    }

    @Override
    protected String newestLayout() {
        return OWN;
    }

    @Override
    protected String expectation() {
        return "features with a geometry and properties";
    }
}
