package org.sitrep.io.hxl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.io.ColumnKey;

/**
 * What the columns of a tagged table are taken for, by their tags.
 *
 * <p>Each key bears the tag by which HDX writes the column, and the header that it has in Sitrep's own layout. The patterns of a
 * column are tried in order, and of the columns that match one, the first that nothing else has taken is it.
 */
// Length: one declaration a column
final class HxlColumns {
    private static final List<Rule> RULES = new ArrayList<>();

    /** A column, and the patterns of the tags that it goes by. */
    private record Rule(ColumnKey<String> key, String header, List<TagPattern> patterns) {}

    static final ColumnKey<String> EVENT_ID =
            column("#event+id", "event_id", "#event+id-list", "#event+code-list-type", "#meta+id");
    static final ColumnKey<String> EVENT_NAME = column("#event+name", "event_name", "#event+name-type", "#event!");
    static final ColumnKey<String> EVENT_SUBTYPE =
            column("#event+type+sub", "event_subtype", "#event+type+sub", "#event+subtype", "#event+sub_type");
    static final ColumnKey<String> EVENT_CODES =
            column("#event+type+code+list", "event_codes", "#event+type+code+list");
    static final ColumnKey<String> EVENT_TYPE = column("#event+type", "event_type", "#event+type-code-sub");
    static final ColumnKey<String> STATUS = column("#status", "status", "#status");

    static final ColumnKey<String> DATE_REPORTED = column("#date+reported", "date_reported", "#date+reported");
    static final ColumnKey<String> DATE_PRECISION = column("#date+precision", "date_precision", "#date+precision");
    static final ColumnKey<String> DATE_START = column("#date+start", "date_start", "#date+start-year-month");
    static final ColumnKey<String> DATE_END = column("#date+end", "date_end", "#date+end-year-month");
    static final ColumnKey<String> DATE_YEAR = column("#date+year", "year", "#date+year-start-end");
    static final ColumnKey<String> DATE_MONTH = column("#date+month", "month", "#date+month-start-end");
    static final ColumnKey<String> DATE = column(
            "#date+occurred",
            "date",
            "#date+occurred",
            "#date+event",
            "#date-start-end-year-month-reported-precision-updated");

    static final ColumnKey<String> FIRST_TYPE =
            column("#group+type+first", "group_first_type", "#group+type+first-assoc");
    static final ColumnKey<String> FIRST_ASSOCIATES =
            column("#group+name+first+assoc", "group_first_assoc", "#group+first+assoc-type-code");
    static final ColumnKey<String> FIRST = column("#group+name+first", "group_first", "#group+first-assoc-type-code");
    static final ColumnKey<String> SECOND_TYPE =
            column("#group+type+second", "group_second_type", "#group+type+second-assoc");
    static final ColumnKey<String> SECOND_ASSOCIATES =
            column("#group+name+second+assoc", "group_second_assoc", "#group+second+assoc-type-code");
    static final ColumnKey<String> SECOND =
            column("#group+name+second", "group_second", "#group+second-assoc-type-code");
    static final ColumnKey<String> PERPETRATOR =
            column("#group+name+perp", "group_perpetrator", "#group+perp-type-code", "#group+perpetrator-type-code");
    static final ColumnKey<String> GROUP = column("#group+name", "group", "#group-first-second-assoc-type-code");

    static final ColumnKey<String> COUNTRY_CODE = column(
            "#country+code",
            "country_code",
            "#country+code",
            "#country+v_iso3",
            "#country+iso3",
            "#country+v_iso2",
            "#country+iso2");
    static final ColumnKey<String> COUNTRY =
            column("#country+name", "country", "#country+name", "#country-code-iso2-iso3-v_iso2-v_iso3");

    static final List<ColumnKey<String>> ADMIN_CODES = admins("+code", "_code", "+code-provider", "+pcode");
    static final List<ColumnKey<String>> ADMIN_OF_PROVIDER =
            admins("+name+provider", "_provider", "+name+provider", "+provider-code");
    static final List<ColumnKey<String>> ADMINS =
            admins("+name", "_name", "+name-provider", "-name-code-pcode-provider");

    static final ColumnKey<String> ADMIN_LEVEL = column("#adm+level", "adm_level", "#adm+level");
    static final ColumnKey<String> LOCATION = column("#loc+name", "location", "#loc+name", "#loc-type-code");
    static final ColumnKey<String> LATITUDE = column("#geo+lat", "latitude", "#geo+lat", "#lat_deg");
    static final ColumnKey<String> LONGITUDE = column("#geo+lon", "longitude", "#geo+lon", "#geo+lng", "#lon_deg");
    static final ColumnKey<String> PRECISION = column("#geo+precision", "geo_precision", "#geo+precision");

    static final ColumnKey<String> SOURCE_URL = column("#meta+url", "source_url", "#meta+url", "#meta+link");
    static final ColumnKey<String> SOURCE_ID = column("#meta+id", "source_id", "#meta+id");
    static final ColumnKey<String> SOURCE = column("#meta+source", "source", "#meta+source-date-scale");
    static final ColumnKey<String> DESCRIPTION =
            column("#description", "description", "#description!", "#description", "#event+description");
    static final ColumnKey<String> TAGS = column("#meta+tags", "tags", "#meta+tags");
    static final ColumnKey<String> CAUSE = column("#cause", "cause", "#cause");
    static final ColumnKey<String> SEVERITY = column("#severity", "severity", "#severity");
    static final ColumnKey<String> EVENTS =
            column("#indicator+event+num", "events", "#indicator+event+num", "#event+num", "#indicator+events+num");

    private static final List<ColumnKey<String>> OWN_BEFORE_AFFECTED = List.of(
            EVENT_ID,
            EVENT_NAME,
            EVENT_TYPE,
            EVENT_CODES,
            STATUS,
            DATE_START,
            DATE_END,
            DATE_PRECISION,
            FIRST,
            FIRST_TYPE,
            FIRST_ASSOCIATES,
            SECOND,
            SECOND_TYPE,
            SECOND_ASSOCIATES,
            GROUP,
            COUNTRY,
            COUNTRY_CODE,
            ADMINS.get(0),
            ADMIN_CODES.get(0),
            ADMINS.get(1),
            ADMIN_CODES.get(1),
            ADMINS.get(2),
            ADMIN_CODES.get(2),
            LOCATION,
            LATITUDE,
            LONGITUDE,
            PRECISION);
    private static final List<ColumnKey<String>> OWN_AFTER_AFFECTED =
            List.of(SOURCE, SOURCE_ID, SOURCE_URL, DATE_REPORTED, DESCRIPTION, TAGS);

    /** The tags of Sitrep's own layout. */
    static final List<String> OWN_TAGS = own(ColumnKey::name, HxlAffected::toString);

    /** The header of Sitrep's own layout. */
    static final List<String> OWN_HEADER = own(HxlColumns::header, HxlAffected::header);

    /** All columns but those of people affected. */
    static final List<ColumnKey<?>> ALL =
            RULES.stream().<ColumnKey<?>>map(Rule::key).toList();

    private HxlColumns() {}

    private static ColumnKey<String> column(String tag, String header, String... patterns) {
        ColumnKey<String> key = ColumnKey.text(tag, header);
        RULES.add(
                new Rule(key, header, Stream.of(patterns).map(TagPattern::parse).toList()));
        return key;
    }

    /** The columns of three levels of divisions; what is behind {@code #adm1} is given. */
    private static List<ColumnKey<String>> admins(String tag, String header, String... patterns) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(level -> column(
                        "#adm" + level + tag,
                        "adm" + level + header,
                        Stream.of(patterns)
                                .map(pattern -> "#adm" + level + pattern)
                                .toArray(String[]::new)))
                .toList();
    }

    private static String header(ColumnKey<?> key) {
        return RULES.stream()
                .filter(rule -> rule.key() == key)
                .map(Rule::header)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> own(Function<ColumnKey<?>, String> column, Function<HxlAffected, String> affected) {
        return Stream.of(
                        OWN_BEFORE_AFFECTED.stream().map(column),
                        HxlAffected.OWN.stream().map(affected),
                        OWN_AFTER_AFFECTED.stream().map(column))
                .flatMap(names -> names)
                .toList();
    }

    /** The name of the key that each of the tagged columns is taken for; empty for one that is taken for nothing. */
    static List<String> names(List<Optional<HxlTag>> tags) {
        String[] names = new String[tags.size()];
        Arrays.fill(names, "");
        for (Rule rule : RULES) {
            int index = first(rule, tags, names);
            if (index >= 0) {
                names[index] = rule.key().name();
            }
        }
        Set<HxlAffected> seen = new HashSet<>();
        for (int i = 0; i < names.length; i++) {
            Optional<HxlAffected> affected = tags.get(i).flatMap(HxlAffected::of);
            if (affected.isPresent() && seen.add(affected.get())) {
                names[i] = affected.get().toString();
            }
        }
        return List.of(names);
    }

    private static int first(Rule rule, List<Optional<HxlTag>> tags, String[] names) {
        for (TagPattern pattern : rule.patterns()) {
            for (int i = 0; i < names.length; i++) {
                if (names[i].isEmpty() && tags.get(i).filter(pattern::matches).isPresent()) {
                    return i;
                }
            }
        }
        return -1;
    }
}
