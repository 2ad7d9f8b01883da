package org.sitrep.validation.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Real files of all formats, and the ways to damage them that the rules on values, texts and places must find. */
final class RecordSamples {
    private RecordSamples() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        List<Mutation> acled = new ArrayList<>(texts("actor1", "notes"));
        acled.addAll(point("latitude", "longitude"));
        acled.addAll(times("event_date", "2099-03-04", "1899-03-04", "0021-03-04"));
        for (String file : List.of("acled_api_2023-01_benin_R_NA", "acled_export_2024_bangladesh_monadic_text_inter")) {
            all.add(new Sample("acled/" + file + ".csv", UTF_8, ',', true, 1, acled));
        }
        List<Mutation> burkina = new ArrayList<>(acled);
        burkina.add(Mutation.to("iso", "40", "point-outside-country"));
        all.add(new Sample("acled/acled_export_2020-11_burkina_faso.csv", UTF_8, ',', true, 1, burkina));
        List<Mutation> ucdp = new ArrayList<>(texts("side_b", "where_description"));
        ucdp.addAll(point("latitude", "longitude"));
        ucdp.addAll(times("date_start", "2099-03-04", "1899-03-04", "0021-03-04"));
        ucdp.add(Mutation.to("date_end", "2099-03-04", "event-ends-in-future"));
        ucdp.add(Mutation.to("date_end", "1988-03-04", "inverted-bounds"));
        ucdp.add(Mutation.to("low", "123456", "inverted-bounds").where(is("high", "123456", false)));
        ucdp.add(Mutation.to("high", "-7", "negative-count"));
        for (String file : List.of("ged191_myanmar_bangladesh_subset", "ged231_sample1000_from_rda")) {
            all.add(new Sample("ucdp/" + file + ".csv", UTF_8, ',', true, 1, ucdp));
        }
        for (String file : List.of("english_spark-gdelt", "translingual_spark-gdelt")) {
            List<Mutation> gdelt = new ArrayList<>(texts("Actor1Name", "ActionGeo_Fullname"));
            gdelt.addAll(range("ActionGeo_Lat", "ActionGeo_Long"));
            gdelt.addAll(range("Actor1Geo_Lat", "Actor1Geo_Long"));
            all.add(new Sample("gdelt/gdelt2_events_2015_2020_" + file + ".csv", UTF_8, '\t', false, 0, gdelt));
        }
        List<Mutation> icews = new ArrayList<>(texts("Source Name", "City"));
        icews.addAll(range("Latitude", "Longitude"));
        icews.addAll(times("Event Date", "2099-03-04", "1899-03-04", "0018-03-04"));
        all.add(new Sample("icews/events.2018.sample.tab", UTF_8, '\t', false, 1, icews));
        Charset windows = Charset.forName("windows-1252");
        List<Mutation> gtd = new ArrayList<>(asciiTexts("gname", "summary"));
        gtd.addAll(range("latitude", "longitude"));
        gtd.add(Mutation.to("latitude", "-33.9", "point-outside-country").where(is("latitude", "", false)));
        all.add(new Sample("gtd/gtd_0718dist_usa_2000_2017.csv", windows, ',', true, 1, gtd));
        List<Mutation> scad = range("latitude", "longitude");
        all.add(new Sample("scad/SCAD2018Africa_excerpt.csv", windows, ',', true, 1, scad));
        List<Mutation> hxl = new ArrayList<>(texts("where_coordinates", "side_a"));
        hxl.addAll(point("latitude", "longitude"));
        all.add(new Sample("hxl/hdx_ucdp_conflict_data_BGD_hxl_2022.csv", UTF_8, ',', true, 2, hxl));
        return all;
    }

    private static List<Mutation> texts(String name, String text) {
        List<Mutation> more = new ArrayList<>(List.of(
                Mutation.of("wrongly decoded letter", name, old -> old + " FÃ©lix", "mojibake-text"),
                Mutation.of("wrongly decoded quote", text, old -> old + " â€œso", "mojibake-text"),
                Mutation.of("letter that was lost", name, old -> old + "\ufffd", "mojibake-text"),
                Mutation.of("Cyrillic, wrongly decoded", text, old -> "Ð‘Ð°Ñ‚ " + old, "mojibake-text"),
                Mutation.of("bell", name, old -> old + "\u0007", "control-character"),
                Mutation.of("blank without width", name, old -> old + "\u200b", "hidden-character"),
                Mutation.of("writing turned around", text, old -> "\u202e" + old, "hidden-character")));
        more.addAll(asciiTexts(name, text));
        return more;
    }

    private static List<Mutation> asciiTexts(String name, String text) {
        return List.of(
                Mutation.of("formula", text, old -> "=1+1 " + old, "formula-like-text"),
                Mutation.of("formula with at", name, old -> "@SUM " + old, "formula-like-text"),
                Mutation.of("entity", name, old -> old + " &amp; Co", "html-entity"),
                Mutation.of("entity by number", text, old -> old + "&#39;", "html-entity"));
    }

    private static List<Mutation> range(String latitude, String longitude) {
        Predicate<Map<String, String>> hasPoint =
                is(latitude, "", false).and(is(longitude, "", false)).and(is(longitude, "NA", false));
        return List.of(
                Mutation.to(latitude, "95.25", "coordinates-out-of-range").where(hasPoint),
                Mutation.to(latitude, "-90.5", "coordinates-out-of-range").where(hasPoint),
                Mutation.to(longitude, "180.25", "coordinates-out-of-range").where(hasPoint),
                Mutation.to(longitude, "-1234", "coordinates-out-of-range").where(hasPoint));
    }

    private static List<Mutation> point(String latitude, String longitude) {
        List<Mutation> more = new ArrayList<>(range(latitude, longitude));
        more.add(Mutation.to(latitude, "-71.37", "point-outside-country"));
        more.add(Mutation.to(longitude, "-38.66", "point-outside-country"));
        return more;
    }

    private static List<Mutation> times(String column, String future, String past, String twoDigits) {
        return List.of(
                Mutation.to(column, future, "time-in-future"),
                Mutation.to(column, past, "time-before-1900"),
                Mutation.to(column, twoDigits, "year-of-two-digits"));
    }

    private static Predicate<Map<String, String>> is(String column, String text, boolean wanted) {
        return row -> text.equals(row.getOrDefault(column.toLowerCase(Locale.ROOT), "")) == wanted;
    }
}
