package org.sitrep.io.acled;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.io.table.TableHead;

/** The layouts of ACLED's files: the headers exactly as they were published, and how one is told from another. */
final class AcledLayouts {
    static final String A1 = "A1";
    static final String A2 = "A2";
    static final String A3 = "A3";
    static final String A4 = "A4";
    static final String A4P = "A4p";
    static final String MONADIC = "A4m";
    static final String CHOSEN_FIELDS = "A4x";

    private static final List<String> A1_COLUMNS =
            columns("GWNO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,ALLY_ACTOR_1,"
                    + "INTER1,ACTOR2,ALLY_ACTOR_2,INTER2,INTERACTION,COUNTRY,ADMIN1,ADMIN2,ADMIN3,LOCATION,LATITUDE,"
                    + "LONGITUDE,GEO_PRECISION,SOURCE,NOTES,FATALITIES");
    private static final List<String> A3_COLUMNS =
            columns("data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,"
                    + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,"
                    + "admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,"
                    + "fatalities,timestamp,iso3");
    private static final List<String> A4_COLUMNS =
            columns("event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
                    + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,"
                    + "country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,"
                    + "fatalities,tags,timestamp");
    private static final List<String> A4P_COLUMNS =
            columns(String.join(",", A4_COLUMNS) + ",population_1km,population_2km,population_5km,population_best");
    private static final Set<String> DYADIC = Set.of("actor2", "assoc_actor_2", "inter2");
    private static final List<String> A4M_COLUMNS =
            A4_COLUMNS.stream().filter(column -> !DYADIC.contains(column)).toList();

    /** The layouts whose columns have an order of their own. */
    static final Map<String, List<String>> ALL = all();

    private AcledLayouts() {}

    private static List<String> columns(String joined) {
        return List.of(joined.split(","));
    }

    private static Map<String, List<String>> all() {
        SortedMap<String, List<String>> all = new TreeMap<>();
        all.put(A1, A1_COLUMNS);
        all.put(A3, A3_COLUMNS);
        all.put(A4, A4_COLUMNS);
        all.put(A4P, A4P_COLUMNS);
        all.put(MONADIC, A4M_COLUMNS);
        return Collections.unmodifiableMap(all);
    }

    /** The head of a file as ACLED publishes it now. */
    static TableHead newest() {
        return TableHead.named(A4, A4_COLUMNS);
    }

    /** The name of the layout that a header has, in whatever order and with whatever columns beside. */
    static Optional<String> name(List<String> header) {
        Set<String> names = new LinkedHashSet<>();
        for (String column : header) {
            names.add(column.strip().toLowerCase(Locale.ROOT));
        }
        if (!names.contains("event_id_cnty") || !names.contains("event_date")) {
            return Optional.empty();
        }
        if (names.contains("gwno")) {
            return Optional.of(names.contains("data_id") ? A2 : A1);
        }
        if (names.containsAll(A3_COLUMNS)) {
            return Optional.of(A3);
        }
        if (names.containsAll(A4_COLUMNS)) {
            return Optional.of(names.stream().anyMatch(name -> name.startsWith("population_")) ? A4P : A4);
        }
        return Optional.of(isMonadic(names) ? MONADIC : CHOSEN_FIELDS);
    }

    private static boolean isMonadic(Collection<String> names) {
        return names.containsAll(A4M_COLUMNS) && DYADIC.stream().noneMatch(names::contains);
    }
}
