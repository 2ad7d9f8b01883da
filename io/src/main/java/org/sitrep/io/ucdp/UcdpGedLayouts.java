package org.sitrep.io.ucdp;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sitrep.io.table.TableHead;

/** The layouts of UCDP's event files: the headers exactly as they were published, and how one is told from another. */
final class UcdpGedLayouts {
    private static final String U0 = "U0";
    private static final String U1 = "U1";
    private static final String U2 = "U2";
    /** The layout of the API's JSON now: the columns of U1 as members. */
    static final String U3 = "U3";

    private static final String CHOSEN_FIELDS = "Ux";

    private static final List<String> U0_COLUMNS =
            columns("id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,"
                    + "side_a_new_id,gwnoa,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,"
                    + "source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,"
                    + "adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,"
                    + "date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high");
    private static final List<String> U2_COLUMNS =
            columns("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
                    + "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
                    + "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,"
                    + "source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,"
                    + "latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,"
                    + "date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low");
    private static final List<String> U1_COLUMNS = columns(String.join(",", U2_COLUMNS) + ",gwnoa,gwnob");

    /** The layouts of the CSV files and their columns in order. */
    static final Map<String, List<String>> ALL = all();

    /** The layouts of the API's JSON and their members in order. */
    static final Map<String, List<String>> JSON = json();

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");
    private static final Pattern RELATED_ID = Pattern.compile("[A-Z]{2,4}-[0-9]{4}-[1-3]-.+");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}.*");

    private UcdpGedLayouts() {}

    private static List<String> columns(String joined) {
        return List.of(joined.split(","));
    }

    private static Map<String, List<String>> all() {
        SortedMap<String, List<String>> all = new TreeMap<>();
        all.put(U0, U0_COLUMNS);
        all.put(U1, U1_COLUMNS);
        all.put(U2, U2_COLUMNS);
        return Collections.unmodifiableMap(all);
    }

    /** The head of a file as UCDP publishes it now. */
    static TableHead newest() {
        return TableHead.named(U1, U1_COLUMNS);
    }

    /** The members of an object of the API as it is now. */
    static TableHead newestJson() {
        return TableHead.named(U3, U1_COLUMNS);
    }

    private static Map<String, List<String>> json() {
        SortedMap<String, List<String>> json = new TreeMap<>();
        json.put(U2, U2_COLUMNS);
        json.put(U3, U1_COLUMNS);
        return Collections.unmodifiableMap(json);
    }

    /** The head that the members of an object of the API give. */
    static Optional<TableHead> jsonHead(List<String> names) {
        return named(names).map(head -> switch (head.layout()) {
            case U1 -> TableHead.named(U3, names);
            case U0 -> TableHead.named(CHOSEN_FIELDS, names);
            default -> head;
        });
    }

    /** The head that a first row gives, be it a header or, as in some candidate files, a row of 49 cells of data. */
    static Optional<TableHead> head(List<String> firstRow) {
        if (isData(firstRow)) {
            return Optional.of(TableHead.headerless(U1, U1_COLUMNS));
        }
        return named(firstRow);
    }

    private static Optional<TableHead> named(List<String> columns) {
        Set<String> names = new LinkedHashSet<>();
        for (String column : columns) {
            names.add(column.strip().toLowerCase(Locale.ROOT));
        }
        if (!names.containsAll(List.of("id", "type_of_violence", "date_start"))) {
            return Optional.empty();
        }
        String layout = names.containsAll(U1_COLUMNS)
                ? U1
                : names.containsAll(U2_COLUMNS) ? U2 : names.containsAll(U0_COLUMNS) ? U0 : CHOSEN_FIELDS;
        return Optional.of(TableHead.named(layout, columns));
    }

    private static boolean isData(List<String> row) {
        return row.size() == U1_COLUMNS.size()
                && NUMBER.matcher(cell(row, "id")).matches()
                && RELATED_ID.matcher(cell(row, "relid")).matches()
                && cell(row, "type_of_violence").matches("[1-3]")
                && DAY.matcher(cell(row, "date_start")).matches()
                && DAY.matcher(cell(row, "date_end")).matches();
    }

    private static String cell(List<String> row, String column) {
        return row.get(U1_COLUMNS.indexOf(column));
    }
}
