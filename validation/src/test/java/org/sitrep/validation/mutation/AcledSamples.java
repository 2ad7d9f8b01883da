package org.sitrep.validation.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Real files of ACLED, and the ways to damage them. */
final class AcledSamples {
    private AcledSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample(
                        "acled/acled_all_africa_20160101_20160528.csv",
                        Charset.forName("windows-1252"),
                        ',',
                        true,
                        1,
                        join(List.of(COMMON, BY_NUMBER, BOTH_ACTORS, OLD))),
                new Sample(
                        "acled/acled_api_2023-01_benin_R_NA.csv",
                        UTF_8,
                        ',',
                        true,
                        1,
                        join(List.of(COMMON, BY_NUMBER, BOTH_ACTORS, SINCE_A3, SINCE_A4))),
                new Sample(
                        "acled/acled_export_2020-11_burkina_faso.csv",
                        UTF_8,
                        ',',
                        true,
                        1,
                        join(List.of(COMMON, BY_NUMBER, BOTH_ACTORS, SINCE_A3, A3))),
                new Sample(
                        "acled/acled_export_2024_bangladesh_monadic_text_inter.csv",
                        UTF_8,
                        ',',
                        true,
                        1,
                        join(List.of(COMMON, SINCE_A3, SINCE_A4, MONADIC))));
    }

    private static List<Mutation> join(List<List<Mutation>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private static Predicate<Map<String, String>> has(String column, String... texts) {
        return row -> List.of(texts).contains(row.getOrDefault(column, "").strip());
    }

    private static Predicate<Map<String, String>> filled(String column) {
        return row -> !List.of("", "NA").contains(row.getOrDefault(column, "").strip());
    }

    private static Predicate<Map<String, String>> begins(String column, String prefix) {
        return row -> row.getOrDefault(column, "").startsWith(prefix);
    }

    private static Mutation empty(String column) {
        return Mutation.to(column, "", "acled-missing-value").where(filled(column.toLowerCase(Locale.ROOT)));
    }

    private static final List<Mutation> COMMON = List.of(
            Mutation.to("event_id_cnty", "", "missing-id"),
            Mutation.of(
                    "the id loses a letter", "event_id_cnty", id -> id.replaceFirst("[A-Z]{2}", ""), "acled-id-shape"),
            Mutation.of(
                    "the id in small letters", "event_id_cnty", id -> id.toLowerCase(Locale.ROOT), "acled-id-shape"),
            Mutation.of("the id without digits", "event_id_cnty", id -> id.replaceAll("[0-9]", ""), "acled-id-shape"),
            Mutation.of("the id without letters", "event_id_cnty", id -> id.replaceAll("[A-Z]", ""), "acled-id-shape"),
            Mutation.of(
                    "a hyphen in the id",
                    "event_id_cnty",
                    id -> id.replaceFirst("([A-Z]{3})", "-$1-"),
                    "acled-id-shape"),
            Mutation.to("event_date", "", "bad-date"),
            Mutation.to("event_date", "yesterday", "bad-date"),
            Mutation.to("event_date", "2016-02-30", "bad-date"),
            Mutation.to("event_date", "2016-13-01", "bad-date"),
            Mutation.to("event_date", "41712", "bad-date"),
            Mutation.to("event_date", "1916-05-05", "acled-date-before-coverage"),
            Mutation.to("event_date", "0016-05-05", "acled-date-before-coverage"),
            Mutation.of("the year is one more", "year", year -> String.valueOf(Long.parseLong(year) + 1), "acled-year"),
            Mutation.of("the year is one less", "year", year -> String.valueOf(Long.parseLong(year) - 1), "acled-year"),
            Mutation.of("two digits of the year", "year", year -> year.substring(2), "acled-year"),
            Mutation.of("two digits of the year swapped", "year", year -> "02" + year.substring(2), "acled-year"),
            Mutation.to("year", "twenty", "acled-year"),
            Mutation.to("year", "2016.5", "acled-year"),
            Mutation.to("year", "-2016", "acled-year"),
            Mutation.to("year", "#REF!", "acled-year"),
            empty("year"),
            Mutation.to("time_precision", "0", "acled-time-precision"),
            Mutation.to("time_precision", "4", "acled-time-precision"),
            Mutation.to("time_precision", "-1", "acled-time-precision"),
            Mutation.to("time_precision", "11", "acled-time-precision"),
            Mutation.to("time_precision", "exact", "acled-time-precision"),
            empty("time_precision"),
            Mutation.to("geo_precision", "0", "acled-geo-precision"),
            Mutation.to("geo_precision", "4", "acled-geo-precision"),
            Mutation.to("geo_precision", "1.5", "acled-geo-precision"),
            Mutation.to("geo_precision", "town", "acled-geo-precision"),
            empty("geo_precision"),
            Mutation.to("event_type", "Unrest", "acled-event-type"),
            Mutation.to("event_type", "7", "acled-event-type"),
            Mutation.of(
                    "the event type without its first letter",
                    "event_type",
                    type -> type.substring(1),
                    "acled-event-type"),
            Mutation.of(
                    "the event type in capitals",
                    "event_type",
                    type -> type.toUpperCase(Locale.ROOT),
                    "acled-event-type"),
            empty("event_type"),
            Mutation.to("inter1", "9", "acled-inter"),
            Mutation.to("inter1", "12", "acled-inter"),
            Mutation.to("inter1", "-1", "acled-inter"),
            Mutation.to("inter1", "Government", "acled-inter"),
            Mutation.to("inter1", "0", "acled-inter-of-actor"),
            Mutation.to("inter1", "5", "acled-inter-of-actor").where(begins("actor1", "Protesters (")),
            Mutation.to("inter1", "3", "acled-inter-of-actor").where(begins("actor1", "Rioters (")),
            Mutation.to("inter1", "2", "acled-inter-of-actor").where(begins("actor1", "Police Forces of ")),
            empty("inter1"),
            Mutation.to("interaction", "9", "acled-interaction"),
            Mutation.to("interaction", "99", "acled-interaction"),
            Mutation.to("interaction", "21", "acled-interaction"),
            Mutation.to("interaction", "100", "acled-interaction"),
            Mutation.to("interaction", "battle", "acled-interaction"),
            empty("interaction"),
            Mutation.to("actor1", "", "acled-missing-value"),
            Mutation.to("actor1", "12", "acled-not-a-name"),
            Mutation.of("a second name in the actor", "actor1", name -> name + "; Somebody", "acled-list-members"),
            Mutation.to("country", "Atlantis", "acled-country"),
            Mutation.of("the country loses a letter", "country", name -> name.substring(1), "acled-country")
                    .where(has("country", "Benin", "Burkina Faso", "Bangladesh", "Somalia", "Kenya", "Egypt")),
            Mutation.to("country", "", "acled-missing-value"),
            Mutation.to("country", "404", "acled-not-a-name"),
            Mutation.to("admin1", "", "acled-admin-gap").where(filled("admin2")),
            Mutation.to("admin2", "", "acled-admin-gap").where(filled("admin3")),
            Mutation.to("admin1", "15", "acled-not-a-name"),
            Mutation.to("location", "", "acled-missing-value"),
            Mutation.to("location", "-", "acled-not-a-name"),
            Mutation.to("location", "#N/A", "acled-not-a-name"),
            Mutation.to("latitude", "north", "bad-number"),
            Mutation.to("latitude", "", "bad-number"),
            Mutation.to("longitude", "12,5", "bad-number"),
            Mutation.of("a seventh decimal", "latitude", degrees -> "7.1234567", "acled-coordinate-decimals"),
            Mutation.to("longitude", "7.123456", "acled-coordinate-decimals"),
            Mutation.to("source", "", "acled-missing-value"),
            Mutation.to("source", "2016", "acled-not-a-name"),
            Mutation.of("an empty source", "source", source -> source + "; ; Somebody", "acled-list-members"),
            Mutation.of("a source twice", "source", source -> source + "; " + source, "acled-list-members"),
            Mutation.of("sources without a blank", "source", source -> source + ";Somebody", "acled-list-members"),
            Mutation.to("notes", "", "acled-missing-value"),
            Mutation.to("fatalities", "", "acled-missing-value"),
            Mutation.to("fatalities", "several", "bad-number"),
            Mutation.to("fatalities", "2.5", "bad-number"),
            Mutation.to("fatalities", "-3", "acled-fatalities"),
            Mutation.to("fatalities", "99999", "acled-fatalities-large"),
            Mutation.to("fatalities", "1e9", "bad-number"));

    private static final List<Mutation> BY_NUMBER = List.of(
            Mutation.of(
                    "the interaction is turned round",
                    "interaction",
                    code -> code.substring(1) + code.charAt(0),
                    "acled-interaction"),
            Mutation.of(
                    "the interaction is one more",
                    "interaction",
                    code -> String.valueOf(Long.parseLong(code) + 1),
                    "acled-interaction"),
            Mutation.of(
                    "the interaction is ten more",
                    "interaction",
                    code -> String.valueOf(Long.parseLong(code) + 10),
                    "acled-interaction"));

    private static final List<Mutation> BOTH_ACTORS = List.of(
            Mutation.to("inter2", "9", "acled-inter"),
            Mutation.to("inter2", "somebody", "acled-inter"),
            Mutation.to("inter2", "0", "acled-inter-without-actor").where(filled("actor2")),
            Mutation.to("inter2", "", "acled-inter-without-actor").where(filled("actor2")),
            Mutation.to("inter2", "4", "acled-inter-without-actor").where(has("inter2", "0")),
            Mutation.to("inter2", "6", "acled-inter-of-actor").where(begins("actor2", "Civilians (")),
            Mutation.to("inter2", "4", "acled-inter-of-actor").where(begins("actor2", "Military Forces of ")),
            Mutation.to("actor2", "", "acled-inter-without-actor").where(filled("actor2")),
            Mutation.to("actor2", "Somebody", "acled-inter-without-actor").where(has("inter2", "0")),
            Mutation.to("actor2", "Rioters (Nowhere)", "acled-inter-of-actor").where(has("inter2", "7", "1", "2")),
            Mutation.to("actor2", "8", "acled-not-a-name").where(filled("actor2")),
            Mutation.to("actor1", "Rioters (Nowhere)", "acled-inter-of-actor").where(has("inter1", "6", "1", "2")),
            Mutation.to("actor1", "Government of Nowhere", "acled-inter-of-actor")
                    .where(has("inter1", "6", "3", "2")));

    private static final List<Mutation> OLD = List.of(
            Mutation.to("event_type", "Riots/Protests", "acled-actors-of-event-type")
                    .where(has("interaction", "12", "13", "37", "47")),
            Mutation.to("event_type", "Battle-No change of territory", "acled-actors-of-event-type")
                    .where(has("event_type", "Riots/Protests")),
            Mutation.to("event_type", "Battle-No change of territory", "acled-actors-of-event-type")
                    .where(has("interaction", "17", "27", "37", "47")),
            Mutation.to("gwno", "999", "acled-country-code"),
            Mutation.to("gwno", "x", "acled-country-code"),
            Mutation.to("gwno", "402", "acled-country-code"),
            Mutation.to("event_id_no_cnty", "-4", "acled-id-number"),
            Mutation.to("event_id_no_cnty", "four", "acled-id-number"),
            Mutation.to("ally_actor_2", "Students (Nowhere)", "acled-associate-without-actor")
                    .where(has("actor2", "")),
            Mutation.to("ally_actor_1", "; Students (Nowhere)", "acled-list-members"));

    private static final List<Mutation> SINCE_A3 = List.of(
            Mutation.to("sub_event_type", "Ambush", "acled-sub-event-type"),
            Mutation.of(
                    "the sub-event type in capitals",
                    "sub_event_type",
                    type -> type.toUpperCase(Locale.ROOT),
                    "acled-sub-event-type"),
            Mutation.of(
                    "the sub-event type is cut",
                    "sub_event_type",
                    type -> type.substring(0, type.length() - 1),
                    "acled-sub-event-type"),
            empty("sub_event_type"),
            Mutation.to("sub_event_type", "Grenade", "acled-sub-event-of-other-type")
                    .where(has("event_type", "Battles", "Protests", "Riots")),
            Mutation.to("sub_event_type", "Arrests", "acled-sub-event-of-other-type")
                    .where(has("event_type", "Protests", "Riots")),
            Mutation.to("sub_event_type", "Peaceful protest", "acled-sub-event-of-other-type")
                    .where(has("event_type", "Battles")),
            Mutation.to("event_type", "Battles", "acled-sub-event-of-other-type")
                    .where(has("event_type", "Violence against civilians", "Protests", "Riots")),
            Mutation.to("event_type", "Protests", "acled-sub-event-of-other-type")
                    .where(has("event_type", "Battles")),
            Mutation.to("fatalities", "2", "acled-deaths-in-peaceful-protest")
                    .where(has("sub_event_type", "Peaceful protest", "Protest with intervention")),
            Mutation.to("iso", "999", "acled-country-code"),
            Mutation.to("iso", "-1", "acled-country-code"),
            Mutation.to("iso", "0", "acled-country-code"),
            Mutation.to("iso", "XX", "acled-country-code"),
            empty("iso"),
            Mutation.to("country", "Ukraine", "acled-country-code"),
            Mutation.to("region", "Nowhere", "acled-region"),
            Mutation.of(
                    "the region in small letters", "region", region -> region.toLowerCase(Locale.ROOT), "acled-region"),
            Mutation.to("region", "Europe", "acled-region-of-country"),
            Mutation.to("region", "East Asia", "acled-region-of-country"),
            empty("region"),
            Mutation.to("source_scale", "Local", "acled-source-scale"),
            Mutation.to("source_scale", "National-", "acled-source-scale"),
            Mutation.to("source_scale", "National-Regional-Other", "acled-source-scale"),
            Mutation.to("source_scale", "national", "acled-source-scale"),
            empty("source_scale"),
            Mutation.to("assoc_actor_1", "Students (Nowhere); ; Teachers (Nowhere)", "acled-list-members"),
            Mutation.to("assoc_actor_1", "Students (Nowhere);Teachers (Nowhere)", "acled-list-members"),
            Mutation.to("assoc_actor_2", "Students (Nowhere);", "acled-list-members"),
            Mutation.to("assoc_actor_2", "Students (Nowhere)", "acled-associate-without-actor")
                    .where(has("actor2", "", "NA")),
            Mutation.of("the timestamp in milliseconds", "timestamp", second -> second + "000", "acled-timestamp"),
            Mutation.of("the timestamp is cut", "timestamp", second -> second.substring(0, 8), "acled-timestamp"),
            Mutation.of("the timestamp is negative", "timestamp", second -> "-" + second, "acled-timestamp"),
            Mutation.to("timestamp", "0", "acled-timestamp"),
            Mutation.to("timestamp", "now", "acled-timestamp"),
            Mutation.to("timestamp", "4102444800", "acled-timestamp"),
            Mutation.to("timestamp", "950000000", "acled-timestamp-before-event")
                    .where(row -> row.get("year").compareTo("2001") > 0),
            empty("timestamp"),
            Mutation.to("event_date", "2026-11-30", "acled-timestamp-before-event"),
            Mutation.to("event_type", "Riots/Protests", "acled-sub-event-of-other-type")
                    .where(has("event_type", "Battles", "Violence against civilians")),
            Mutation.of("the event a month later", "event_date", day -> "11 November 2011", "acled-notes-date")
                    .where(row -> row.get("notes").matches("On (1?[0-9]|2[0-8]) [A-Z][a-z]+ 20[0-9]{2}, .*")),
            Mutation.of(
                            "the regime ended before",
                            "actor1",
                            name -> name.replaceFirst("\\([0-9]{4}-.*", "(1990-1995)"),
                            "acled-actor-period")
                    .where(begins("actor1", "Police Forces of ")),
            Mutation.of(
                            "the regime is yet to come",
                            "actor1",
                            name -> name.replaceFirst("\\([0-9]{4}-.*", "(2031-)"),
                            "acled-actor-period")
                    .where(begins("actor1", "Military Forces of ")));

    private static final List<Mutation> SINCE_A4 = List.of(
            Mutation.to("disorder_type", "Violence", "acled-disorder-type"),
            Mutation.to("disorder_type", "political violence", "acled-disorder-type"),
            Mutation.to("disorder_type", "Political violence; Protest", "acled-disorder-type"),
            empty("disorder_type"),
            Mutation.to("disorder_type", "Strategic developments", "acled-disorder-of-sub-event"),
            Mutation.to("disorder_type", "Demonstrations", "acled-disorder-of-sub-event")
                    .where(has("sub_event_type", "Mob violence", "Attack")),
            Mutation.to("disorder_type", "Political violence; Demonstrations", "acled-disorder-of-sub-event")
                    .where(has("sub_event_type", "Mob violence", "Peaceful protest")),
            Mutation.to("disorder_type", "Political violence; ", "acled-list-members"),
            Mutation.to("civilian_targeting", "Yes", "acled-civilian-targeting"),
            Mutation.to("civilian_targeting", "1", "acled-civilian-targeting"),
            Mutation.to("civilian_targeting", "civilian targeting", "acled-civilian-targeting"),
            Mutation.to("civilian_targeting", "Civilian targeting", "acled-civilian-targeting")
                    .where(has(
                            "sub_event_type",
                            "Armed clash",
                            "Peaceful protest",
                            "Protest with intervention",
                            "Arrests",
                            "Other")),
            Mutation.to("civilian_targeting", "", "acled-civilian-targeting")
                    .where(has(
                            "sub_event_type",
                            "Attack",
                            "Excessive force against protesters",
                            "Abduction/forced disappearance")),
            Mutation.to("event_type", "Strategic developments", "acled-sub-event-of-other-type")
                    .where(has("event_type", "Riots", "Protests")),
            Mutation.to("tags", "crowd size=", "acled-tags"),
            Mutation.to("tags", "=no report", "acled-tags"),
            Mutation.to("tags", "sexual violence; ; local administrators", "acled-list-members"),
            Mutation.to("tags", "crowd size", "acled-tags"));

    private static final List<Mutation> A3 = List.of(
            Mutation.to("data_id", "0", "acled-data-id"),
            Mutation.to("data_id", "-12", "acled-data-id"),
            Mutation.to("data_id", "12a", "acled-data-id"),
            Mutation.of(
                    "the number is one more",
                    "event_id_no_cnty",
                    number -> String.valueOf(Long.parseLong(number) + 1),
                    "acled-id-number"),
            Mutation.to("event_id_no_cnty", "0", "acled-id-number"),
            Mutation.to("event_id_no_cnty", "x", "acled-id-number"),
            Mutation.to("iso", "204", "acled-country-code"),
            Mutation.to("iso3", "BEN", "acled-country-code"),
            Mutation.to("iso3", "BF", "acled-country-code"),
            Mutation.to("iso3", "bfa", "acled-country-code"),
            Mutation.to("iso3", "BFO", "acled-country-code"),
            Mutation.to("country", "Benin", "acled-country-code"));

    private static final List<Mutation> MONADIC = List.of(
            Mutation.to("inter1", "Rebel forces", "acled-inter"),
            Mutation.to("inter1", "rioters", "acled-inter"),
            Mutation.to("inter1", "Rioters", "acled-inter-of-actor").where(begins("actor1", "Civilians (")),
            Mutation.to("interaction", "Civilians only", "acled-interaction").where(has("inter1", "Rioters")),
            Mutation.to("interaction", "Rioters-State forces", "acled-interaction"),
            Mutation.to("interaction", "rioters only", "acled-interaction"),
            Mutation.to("event_type", "Violence against civilians", "acled-sub-event-of-other-type"));
}
