package org.sitrep.validation.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Real files of GDELT's events, and those of {@link GdeltArticleSamples}, with the ways to damage them. */
final class GdeltSamples {
    private static final List<String> PLACES = List.of("Actor1Geo", "Actor2Geo", "ActionGeo");
    private static final List<String> ACTORS = List.of("Actor1", "Actor2");
    private static final String AFTER_DAY = "gdelt-day-offset";

    private GdeltSamples() {}

    static List<Sample> all() {
        List<Mutation> version1 = Stream.of(dates(), addedOnADay(), codes(), counts(), actors(), places(), placesOf1())
                .flatMap(List::stream)
                .toList();
        List<Mutation> version2 = Stream.of(
                        dates(), addedToTheSecond(), codes(), counts(), actors(), places(), placesOf2())
                .flatMap(List::stream)
                .toList();
        List<Sample> samples = new ArrayList<>(List.of(
                sample("gdelt1_events_mixed_57_58cols_spark-gdelt.csv", version1),
                sample("gdelt2_events_2015_2020_english_spark-gdelt.csv", version2),
                sample("gdelt2_events_2015_2020_translingual_spark-gdelt.csv", version2),
                sample("gdelt2_events_202508_excerpt_newsnet.csv", version2)));
        samples.addAll(GdeltArticleSamples.all());
        return samples;
    }

    static Sample sample(String name, List<Mutation> mutations) {
        return new Sample("gdelt/" + name, UTF_8, '\t', false, 0, mutations);
    }

    private static String plus(String number, long more) {
        return String.valueOf(Long.parseLong(number) + more);
    }

    private static List<Mutation> dates() {
        return List.of(
                Mutation.to("GlobalEventID", "abc", "bad-number"),
                Mutation.to("GlobalEventID", "", "bad-number"),
                Mutation.to("GlobalEventID", "12.5", "bad-number"),
                Mutation.to("GlobalEventID", "-17", "gdelt-event-id"),
                Mutation.to("Day", "abc", "bad-date"),
                Mutation.to("Day", "", "bad-date"),
                Mutation.to("Day", "20150230", "bad-date"),
                Mutation.to("Day", "20151301", "bad-date"),
                Mutation.to("Day", "2015-03-01", "bad-date"),
                Mutation.of("Day in another month", "Day", GdeltSamples::otherMonth, "gdelt-derived-date"),
                Mutation.of("Day a year later", "Day", day -> plus(day, 10_000), "gdelt-derived-date"),
                Mutation.of("Day ten years earlier", "Day", day -> plus(day, -100_000), "gdelt-derived-date"),
                Mutation.of("MonthYear is one more", "MonthYear", month -> plus(month, 1), "gdelt-derived-date"),
                Mutation.of("MonthYear is a year less", "MonthYear", month -> plus(month, -100), "gdelt-derived-date"),
                Mutation.of("MonthYear is cut", "MonthYear", month -> month.substring(0, 4), "gdelt-derived-date"),
                Mutation.to("MonthYear", "", "gdelt-derived-date"),
                Mutation.to("MonthYear", "Jan 2015", "gdelt-derived-date"),
                Mutation.of("Year is one more", "Year", year -> plus(year, 1), "gdelt-derived-date"),
                Mutation.of("Year is two digits", "Year", year -> year.substring(2), "gdelt-derived-date"),
                Mutation.to("Year", "", "gdelt-derived-date"),
                Mutation.of("FractionDate is a day more", "FractionDate", f -> days(f, 1), "gdelt-derived-date"),
                Mutation.of("FractionDate is a month more", "FractionDate", f -> days(f, 30), "gdelt-derived-date"),
                Mutation.of("FractionDate is a year less", "FractionDate", f -> days(f, -365), "gdelt-derived-date"),
                Mutation.to("FractionDate", "", "gdelt-derived-date"),
                Mutation.to("FractionDate", "n/a", "gdelt-derived-date"));
    }

    private static String otherMonth(String day) {
        return day.substring(0, 4) + (day.startsWith("05", 4) ? "09" : "05") + "17";
    }

    private static String days(String fraction, int more) {
        return String.valueOf(Double.parseDouble(fraction) + more / 365.0);
    }

    private static List<Mutation> addedOnADay() {
        return List.of(
                Mutation.to("DATEADDED", "", "bad-number"),
                Mutation.to("DATEADDED", "soon", "bad-number"),
                Mutation.to("DATEADDED", "20130231", "bad-date"),
                Mutation.to("DATEADDED", "20990101", "gdelt-date-added"),
                Mutation.to("DATEADDED", "0", "gdelt-date-added"),
                Mutation.to("DATEADDED", "20180718", AFTER_DAY),
                Mutation.to("DATEADDED", "19781201", AFTER_DAY),
                Mutation.to("SOURCEURL", "htp://www.example.org/a", "gdelt-source-url")
                        .where(row -> row.containsKey("sourceurl")),
                Mutation.to("SOURCEURL", "http:/www.example.org/a", "gdelt-source-url")
                        .where(row -> row.containsKey("sourceurl")));
    }

    private static List<Mutation> addedToTheSecond() {
        return List.of(
                Mutation.to("DATEADDED", "", "bad-number"),
                Mutation.to("DATEADDED", "2015-02-18", "bad-number"),
                Mutation.to("DATEADDED", "20150230000000", "bad-date"),
                Mutation.of("DATEADDED is a day", "DATEADDED", text -> text.substring(0, 8), "bad-date"),
                Mutation.of("hour is 25", "DATEADDED", text -> text.substring(0, 8) + "251500", "gdelt-date-added"),
                Mutation.of("minute is 60", "DATEADDED", text -> text.substring(0, 10) + "6000", "gdelt-date-added"),
                Mutation.of("second is 75", "DATEADDED", text -> text.substring(0, 12) + "75", "gdelt-date-added"),
                Mutation.to("DATEADDED", "20990101000000", "gdelt-date-added"),
                Mutation.to("DATEADDED", "0", "gdelt-date-added"),
                Mutation.of("a minute later", "DATEADDED", text -> plus(text, 100), "gdelt-date-added-between-files"),
                Mutation.of("a second later", "DATEADDED", text -> plus(text, 1), "gdelt-date-added-between-files"),
                Mutation.of("added in another year", "DATEADDED", text -> "2017" + text.substring(4), AFTER_DAY),
                Mutation.of("added in the century before", "DATEADDED", text -> "19" + text.substring(2), AFTER_DAY),
                Mutation.of("Day is five days less", "Day", day -> plus(day, -5), AFTER_DAY)
                        .where(row -> Integer.parseInt(row.get("day").substring(6)) > 5),
                Mutation.to("SOURCEURL", "", "gdelt-source-url"),
                Mutation.to("SOURCEURL", "BBC Monitoring", "gdelt-source-url"),
                Mutation.to("SOURCEURL", "www.example.org/a", "gdelt-source-url"),
                Mutation.to("SOURCEURL", "http://", "gdelt-source-url"),
                Mutation.to("SOURCEURL", "https://example", "gdelt-source-url"),
                Mutation.to("SOURCEURL", "1234", "gdelt-source-url"),
                Mutation.of("a blank in the address", "SOURCEURL", url -> url + " x", "gdelt-source-url"),
                Mutation.of("the scheme is cut", "SOURCEURL", url -> url.substring(1), "gdelt-source-url"));
    }

    private static List<Mutation> codes() {
        return List.of(
                Mutation.to("IsRootEvent", "2", "gdelt-root-event"),
                Mutation.to("IsRootEvent", "-1", "gdelt-root-event"),
                Mutation.to("IsRootEvent", "true", "gdelt-root-event"),
                Mutation.to("IsRootEvent", "", "gdelt-event-incomplete"),
                Mutation.of("EventCode loses its zero", "EventCode", code -> code.substring(1), "gdelt-event-code")
                        .where(row -> row.get("eventcode").startsWith("0")),
                Mutation.to("EventCode", "21", "gdelt-event-code"),
                Mutation.to("EventCode", "999", "gdelt-event-code"),
                Mutation.to("EventCode", "000", "gdelt-event-code"),
                Mutation.to("EventCode", "protest", "gdelt-event-code"),
                Mutation.to("EventCode", "19x", "gdelt-event-code"),
                Mutation.of("EventCode has a digit more", "EventCode", code -> code + "99", "gdelt-event-code"),
                Mutation.to("EventCode", "", "gdelt-event-incomplete"),
                Mutation.to("EventCode", "---", "gdelt-event-code-unknown"),
                Mutation.of("EventCode has no such leaf", "EventCode", code -> code + "9", "gdelt-event-code-unknown")
                        .where(row -> row.get("eventcode").length() == 3),
                Mutation.to("EventCode", "193", "gdelt-event-hierarchy")
                        .where(row -> !row.get("eventrootcode").equals("19")),
                Mutation.to("EventCode", "042", "gdelt-event-hierarchy")
                        .where(row -> !row.get("eventrootcode").equals("04")),
                Mutation.to("EventCode", "1411", "gdelt-event-hierarchy")
                        .where(row -> !row.get("eventrootcode").equals("14")),
                Mutation.to("EventBaseCode", "199", "gdelt-event-hierarchy"),
                Mutation.to("EventBaseCode", "01", "gdelt-event-hierarchy"),
                Mutation.to("EventBaseCode", "x", "gdelt-event-hierarchy"),
                Mutation.to("EventBaseCode", "", "gdelt-event-incomplete"),
                Mutation.of("the root is the next", "EventRootCode", GdeltSamples::nextRoot, "gdelt-event-hierarchy"),
                Mutation.of(
                        "the root loses its zero",
                        "EventRootCode",
                        root -> String.valueOf(Integer.parseInt(root)),
                        "gdelt-event-hierarchy"),
                Mutation.to("EventRootCode", "", "gdelt-event-incomplete"),
                Mutation.of(
                        "the next quad class",
                        "QuadClass",
                        quad -> String.valueOf(Integer.parseInt(quad) % 4 + 1),
                        "gdelt-quad-class"),
                Mutation.to("QuadClass", "0", "gdelt-quad-class"),
                Mutation.to("QuadClass", "5", "gdelt-quad-class"),
                Mutation.to("QuadClass", "VERBAL", "gdelt-quad-class"),
                Mutation.to("QuadClass", "", "gdelt-event-incomplete"),
                Mutation.to("GoldsteinScale", "10.5", "gdelt-goldstein-range"),
                Mutation.to("GoldsteinScale", "-11", "gdelt-goldstein-range"),
                Mutation.to("GoldsteinScale", "1,9", "gdelt-goldstein-range"),
                Mutation.to("GoldsteinScale", "NaN", "gdelt-goldstein-range"),
                Mutation.to("GoldsteinScale", "", "gdelt-event-incomplete"),
                Mutation.to("GoldsteinScale", "9.9", "gdelt-goldstein-of-code"),
                Mutation.of(
                                "the score has the other sign",
                                "GoldsteinScale",
                                score -> String.valueOf(-Double.parseDouble(score)),
                                "gdelt-goldstein-of-code")
                        .where(row -> !row.get("goldsteinscale").startsWith("0")));
    }

    private static String nextRoot(String root) {
        int next = Integer.parseInt(root) % 20 + 1;
        return next < 10 ? "0" + next : String.valueOf(next);
    }

    private static List<Mutation> counts() {
        List<Mutation> mutations = new ArrayList<>();
        for (String column : List.of("NumMentions", "NumSources", "NumArticles")) {
            mutations.add(Mutation.to(column, "0", "gdelt-count"));
            mutations.add(Mutation.to(column, "-3", "gdelt-count"));
            mutations.add(Mutation.to(column, "2.5", "gdelt-count"));
            mutations.add(Mutation.to(column, "many", "gdelt-count"));
            mutations.add(Mutation.to(column, "", "gdelt-counts-incomplete"));
        }
        mutations.add(Mutation.to("NumSources", "5000", "gdelt-count-order"));
        mutations.add(Mutation.to("NumArticles", "5000", "gdelt-count-order"));
        mutations.add(Mutation.to("AvgTone", "100.5", "gdelt-tone"));
        mutations.add(Mutation.to("AvgTone", "-477", "gdelt-tone"));
        mutations.add(Mutation.to("AvgTone", "neutral", "gdelt-tone"));
        mutations.add(Mutation.to("AvgTone", "1,5", "gdelt-tone"));
        mutations.add(Mutation.to("AvgTone", "", "gdelt-tone-missing"));
        return mutations;
    }

    private static List<Mutation> actors() {
        List<Mutation> mutations = new ArrayList<>();
        for (String actor : ACTORS) {
            String code = actor + "Code";
            mutations.add(Mutation.to(code, "US", "gdelt-actor-code"));
            mutations.add(Mutation.to(code, "USAG", "gdelt-actor-code"));
            mutations.add(Mutation.to(code, "UsA", "gdelt-actor-code"));
            mutations.add(Mutation.to(code, "U-A", "gdelt-actor-code"));
            mutations.add(Mutation.of("the code is cut", code, text -> text.substring(0, 2), "gdelt-actor-code")
                    .where(row -> !row.get(code.toLowerCase(Locale.ROOT)).isBlank()));
            mutations.add(Mutation.of("the code is emptied", code, text -> "", "gdelt-actor-name")
                    .where(row -> !row.get(code.toLowerCase(Locale.ROOT)).isBlank()));
            mutations.add(Mutation.of("the name is emptied", actor + "Name", text -> "", "gdelt-actor-name")
                    .where(row -> !row.get(code.toLowerCase(Locale.ROOT)).isBlank()));
            mutations.add(Mutation.of(
                    "the name is in small letters",
                    actor + "Name",
                    name -> name.toLowerCase(Locale.ROOT),
                    "gdelt-actor-name"));
            mutations.add(Mutation.of(
                            "the country is emptied", actor + "CountryCode", c -> "", "gdelt-actor-part-missing")
                    .where(row -> row.get(code.toLowerCase(Locale.ROOT)).strip().length() == 3));
            mutations.add(Mutation.of("the role is emptied", actor + "Type1Code", c -> "", "gdelt-actor-part-missing")
                    .where(row -> row.get(code.toLowerCase(Locale.ROOT)).strip().length() <= 6));
            for (String part : List.of("CountryCode", "KnownGroupCode", "Religion1Code", "Type1Code")) {
                mutations.add(Mutation.to(actor + part, "US", "gdelt-actor-code"));
                mutations.add(Mutation.to(actor + part, "ABCD", "gdelt-actor-code"));
                mutations.add(Mutation.to(actor + part, "Xx7", "gdelt-actor-code"));
                mutations.add(Mutation.to(actor + part, "XQX", "gdelt-actor-code-unknown"));
            }
            mutations.add(Mutation.to(actor + "EthnicCode", "xqx", "gdelt-actor-code-unknown"));
            mutations.add(Mutation.to(actor + "EthnicCode", "Kur", "gdelt-actor-code"));
            mutations.add(Mutation.to(actor + "CountryCode", "TON", "gdelt-actor-part")
                    .where(row -> !row.get(code.toLowerCase(Locale.ROOT)).isBlank()));
            mutations.add(Mutation.to(actor + "Type1Code", "SPY", "gdelt-actor-part")
                    .where(row -> !row.get(code.toLowerCase(Locale.ROOT)).isBlank()));
            mutations.add(Mutation.to(actor + "Type2Code", "SPY", "gdelt-actor-part")
                    .where(row -> !row.get(code.toLowerCase(Locale.ROOT)).isBlank()));
        }
        return mutations;
    }

    private static List<Mutation> places() {
        List<Mutation> mutations = new ArrayList<>();
        for (String place : PLACES) {
            String type = place + "_Type";
            mutations.add(Mutation.to(type, "6", "gdelt-geo-type"));
            mutations.add(Mutation.to(type, "-1", "gdelt-geo-type"));
            mutations.add(Mutation.to(type, "city", "gdelt-geo-type"));
            mutations.add(Mutation.to(type, "2.5", "gdelt-geo-type"));
            mutations.add(Mutation.to(type, "1", "gdelt-geo-type-of-place").where(row -> isOf(row, type, "2345")));
            mutations.add(Mutation.to(type, "2", "gdelt-geo-type-of-place").where(row -> isOf(row, type, "345")));
            mutations.add(Mutation.to(type, "3", "gdelt-geo-type-of-place").where(row -> isOf(row, type, "245")));
            mutations.add(Mutation.to(type, "4", "gdelt-geo-type-of-place").where(row -> isOf(row, type, "123")));
            for (String coordinate : List.of("_Lat", "_Long")) {
                mutations.add(placed(type, Mutation.to(place + coordinate, "181", "gdelt-geo-coordinates")));
                mutations.add(placed(type, Mutation.to(place + coordinate, "-500.5", "gdelt-geo-coordinates")));
                mutations.add(placed(type, Mutation.to(place + coordinate, "", "gdelt-geo-coordinates")));
            }
            mutations.add(placed(type, Mutation.to(place + "_Lat", "91", "gdelt-geo-coordinates")));
            mutations.add(Mutation.to(place + "_Lat", "north", "bad-number").where(row -> isRead(row, place)));
            mutations.add(Mutation.to(place + "_Long", "12E5W", "gdelt-geo-coordinates")
                    .where(row -> !isRead(row, place)));
            mutations.add(placed(type, Mutation.to(place + "_CountryCode", "ZZ", "gdelt-geo-country")));
            mutations.add(placed(type, Mutation.to(place + "_CountryCode", "USA", "gdelt-geo-country")));
            mutations.add(placed(type, Mutation.to(place + "_CountryCode", "us", "gdelt-geo-country")));
            mutations.add(placed(type, Mutation.to(place + "_CountryCode", "", "gdelt-geo-incomplete")));
            mutations.add(placed(type, Mutation.to(place + "_Fullname", "", "gdelt-geo-incomplete")));
            mutations.add(placed(type, Mutation.to(place + "_ADM1Code", "", "gdelt-geo-incomplete")));
            mutations.add(placed(type, Mutation.to(place + "_FeatureID", "", "gdelt-geo-incomplete")));
            mutations.add(placed(type, Mutation.to(place + "_CountryCode", "TN", "gdelt-geo-division")));
            mutations.add(placed(type, Mutation.to(place + "_ADM1Code", "TN", "gdelt-geo-division")));
            mutations.add(placed(type, Mutation.to(place + "_ADM1Code", "TN01", "gdelt-geo-division")));
            mutations.add(placed(type, Mutation.to(place + "_ADM1Code", "X", "gdelt-geo-division")));
            mutations.add(placed(type, Mutation.to(place + "_ADM1Code", "1234567", "gdelt-geo-division")));
            mutations.add(placed(type, Mutation.to(place + "_FeatureID", "-", "gdelt-geo-feature")));
            mutations.add(placed(type, Mutation.to(place + "_FeatureID", "12a", "gdelt-geo-feature")));
            mutations.add(
                    Mutation.to(place + "_FeatureID", "-5", "gdelt-geo-feature").where(row -> isOf(row, type, "123")));
            mutations.add(
                    Mutation.to(place + "_FeatureID", "0", "gdelt-geo-feature").where(row -> isOf(row, type, "345")));
            mutations.add(Mutation.to(place + "_FeatureID", "ZQ", "gdelt-geo-feature")
                    .where(row -> isOf(row, type, "12345")));
            mutations.add(Mutation.to(place + "_Fullname", "Nowhere", "gdelt-geo-name")
                    .where(row -> isOf(row, type, "2345")));
            mutations.add(Mutation.to(place + "_Fullname", "A, B, C, D", "gdelt-geo-name")
                    .where(row -> isOf(row, type, "12")));
        }
        return mutations;
    }

    private static boolean isOf(Map<String, String> row, String type, String types) {
        String text = row.getOrDefault(type.toLowerCase(Locale.ROOT), "");
        return !text.isEmpty() && types.contains(text);
    }

    /** Whether the reader makes a place of the cells, which it does for the action and for actors that are there. */
    private static boolean isRead(Map<String, String> row, String place) {
        String actor = place.substring(0, place.length() - "Geo".length()).toLowerCase(Locale.ROOT);
        boolean there = row.entrySet().stream()
                .filter(cell ->
                        cell.getKey().startsWith(actor) && !cell.getKey().contains("geo"))
                .anyMatch(cell -> !cell.getValue().isBlank());
        return isOf(row, place + "_Type", "12345") && (there || actor.equals("action"));
    }

    private static Mutation placed(String type, Mutation mutation) {
        return mutation.where(row -> isOf(row, type, "12345"));
    }

    private static List<Mutation> placesOf1() {
        List<Mutation> mutations = new ArrayList<>();
        for (String place : PLACES) {
            mutations.add(placed(place + "_Type", Mutation.to(place + "_Type", "", "gdelt-geo-type-of-place")));
        }
        return mutations;
    }

    private static List<Mutation> placesOf2() {
        List<Mutation> mutations = new ArrayList<>();
        for (String place : PLACES) {
            String type = place + "_Type";
            String adm2 = place + "_ADM2Code";
            mutations.add(Mutation.to(type, "", "gdelt-geo-type"));
            mutations.add(placed(type, Mutation.to(type, "0", "gdelt-geo-type-of-place")));
            mutations.add(Mutation.to(adm2, "77", "gdelt-geo-division").where(row -> isOf(row, type, "123")));
            mutations.add(Mutation.to(adm2, "MN", "gdelt-geo-division").where(row -> isOf(row, type, "12345")));
            mutations.add(Mutation.to(adm2, "ZZ001", "gdelt-geo-division").where(row -> isOf(row, type, "345")));
            mutations.add(Mutation.to(adm2, "-7", "gdelt-geo-division").where(row -> isOf(row, type, "345")));
            for (String cell : List.of("_Fullname", "_CountryCode", "_ADM1Code", "_ADM2Code", "_FeatureID")) {
                mutations.add(
                        Mutation.to(place + cell, "XX", "gdelt-geo-incomplete").where(row -> isOf(row, type, "0")));
            }
            mutations.add(
                    Mutation.to(place + "_Lat", "5.5", "gdelt-geo-incomplete").where(row -> isOf(row, type, "0")));
        }
        return mutations;
    }
}
