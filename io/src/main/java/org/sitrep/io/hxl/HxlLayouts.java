package org.sitrep.io.hxl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.io.Sample;
import org.sitrep.io.hashtag.Hashtags;
import org.sitrep.io.table.TableDialect;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.table.TableReader;
import org.sitrep.io.table.TableStyle;
import org.sitrep.io.table.TableWriter;

/**
 * The layouts of tagged tables. A layout is its row of tags: its name is that row as a line of CSV, unless it is one that is
 * known by a name of its own.
 */
final class HxlLayouts {
    /** What an event that was read from elsewhere is written as. */
    static final String OWN = "sitrep";

    private static final Layout UCDP_2022 = Layout.of(
            "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,"
                    + "gwnoa,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,"
                    + "source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,"
                    + "geom_wkt,priogrid_gid,country,iso3,country_id,region,event_clarity,date_prec,date_start,date_end,"
                    + "deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high",
            ",#date+year,,,,,,,,,#group+name+first,,,#group+name+second,,#meta+source,,,#description,,,#loc+name,"
                    + "#adm1+name,#adm2+name,#geo+lat,#geo+lon,,,#country+name,#country+code,,#region+name,,,"
                    + "#date+start,#date+end,,,,,,#affected+killed,");
    private static final Layout HAPI = Layout.of(
            "location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,"
                    + "admin2_code,admin2_name,admin_level,event_type,events,fatalities,reference_period_start,"
                    + "reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error",
            "#country+code,#meta+has_hrp,#meta+in_gho,#adm1+name+provider,#adm2+name+provider,#adm1+code,#adm1+name,"
                    + "#adm2+code,#adm2+name,#adm+level,#event+type,#indicator+event+num,#affected+killed,#date+start,"
                    + "#date+end,#meta+dataset_id,#meta+resource_id,#meta+warning,#meta+error");

    private static final Map<String, Layout> KNOWN = known();

    /** The last row of tags that was asked for, since all rows of a file have the same. */
    private static volatile Parsed last = new Parsed("", List.of());

    private HxlLayouts() {}

    /** The header and the row of tags below it. */
    private record Layout(List<String> columns, List<String> tags) {
        static Layout of(String columns, String tags) {
            return new Layout(List.of(columns.split(",")), List.of(tags.split(",", -1)));
        }
    }

    private record Parsed(String layout, List<Optional<HxlTag>> tags) {}

    private static Map<String, Layout> known() {
        SortedMap<String, Layout> known = new TreeMap<>();
        known.put("hapi-conflict-events", HAPI);
        known.put("ucdp-2022", UCDP_2022);
        known.put(OWN, new Layout(HxlColumns.OWN_HEADER, HxlColumns.OWN_TAGS));
        return Collections.unmodifiableMap(known);
    }

    /** The columns of the layouts that have names. */
    static Map<String, List<String>> columns() {
        SortedMap<String, List<String>> columns = new TreeMap<>();
        KNOWN.forEach((name, layout) -> columns.put(name, layout.columns()));
        return Collections.unmodifiableMap(columns);
    }

    /** The head of the own layout. */
    static TableHead newest() {
        return TableHead.named(OWN, HxlColumns.OWN_HEADER);
    }

    /** The head of a table among whose first rows there is one of tags. */
    static Optional<TableHead> head(List<List<String>> topRows) {
        for (int i = 0; i < Math.min(Hashtags.ROWS, topRows.size()); i++) {
            List<String> tags = topRows.get(i);
            if (Hashtags.isTagRow(tags)) {
                List<String> header = i == 0 ? tags : topRows.get(i - 1);
                List<String> columns = new ArrayList<>(header);
                while (columns.size() < tags.size()) {
                    columns.add("");
                }
                return Optional.of(TableHead.named(name(columns, tags), columns)
                        .withFurtherRows(i)
                        .withOptionalColumns(columns.size() - Math.min(header.size(), tags.size())));
            }
        }
        return Optional.empty();
    }

    /** How many tags the row of tags has if a file is taken apart in a dialect; 0 if there is no such row. */
    static long countTags(Sample sample, TableDialect dialect) {
        try (TableReader reader =
                TableReader.open(new ByteArrayInputStream(sample.bytes()), sample.file(), dialect, sample.charset())) {
            for (int i = 0; i < Hashtags.ROWS && reader.next(); i++) {
                List<String> cells = reader.row().texts();
                if (Hashtags.isTagRow(cells)) {
                    return cells.stream()
                            .filter(cell -> HxlTag.find(cell).isPresent())
                            .count();
                }
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(List<String> columns, List<String> tags) {
        Layout layout = new Layout(columns, tags);
        return KNOWN.entrySet().stream()
                .filter(known -> known.getValue().equals(layout))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> line(tags));
    }

    private static String line(List<String> cells) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                TableWriter writer = new TableWriter(bytes, TableStyle.CSV)) {
            writer.row(cells);
            String line = bytes.toString(StandardCharsets.UTF_8);
            return line.substring(0, line.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of tags of a layout as its file has it, by the name of the layout. */
    static List<String> tagRow(String layout) {
        Layout known = KNOWN.get(layout);
        if (known != null) {
            return known.tags();
        }
        byte[] line = layout.getBytes(StandardCharsets.UTF_8);
        try (TableReader reader = TableReader.open(new ByteArrayInputStream(line), "tags", TableDialect.CSV)) {
            return reader.next() ? reader.row().texts() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tags of a layout's columns, by the name of the layout; a column without a tag has none. */
    static List<Optional<HxlTag>> tags(String layout) {
        Parsed parsed = last;
        if (!parsed.layout().equals(layout)) {
            parsed =
                    new Parsed(layout, tagRow(layout).stream().map(HxlTag::find).toList());
            last = parsed;
        }
        return parsed.tags();
    }
}
