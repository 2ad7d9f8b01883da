package org.sitrep.validation.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Real files, and ways to damage one cell of a row that show only beside the other rows. */
final class DatasetSamples {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private DatasetSamples() {}

    static List<Sample> all() {
        return List.of(
                comma(
                        "ucdp/ged231_sample1000_from_rda.csv",
                        List.of(
                                Mutation.to("id", "300380", "duplicate-id"),
                                misspelt("side_a", "Government of Syria", "inconsistent-party"))),
                comma(
                        "ucdp/ged191_myanmar_bangladesh_subset.csv",
                        List.of(
                                Mutation.to("id", "209980", "duplicate-id"),
                                misspelt("side_a", "Government of Bangladesh", "inconsistent-party"))),
                comma(
                        "acled/acled_export_2020-11_burkina_faso.csv",
                        List.of(
                                Mutation.to("event_id_cnty", "BFO4186", "duplicate-id"),
                                misspelt("actor1", "Protesters (Burkina Faso)", "party-name-variants"),
                                misspelt("actor2", "Civilians (Burkina Faso)", "party-name-variants"),
                                upperCase("actor1", "Rioters (Burkina Faso)"))),
                new Sample(
                        "gtd/gtd_0718dist_usa_2000_2017.csv",
                        WINDOWS_1252,
                        ',',
                        true,
                        1,
                        List.of(Mutation.to("eventid", "200001010027", "duplicate-id"))),
                new Sample(
                        "gdelt/gdelt2_events_2015_2020_english_spark-gdelt.csv",
                        UTF_8,
                        '\t',
                        false,
                        0,
                        List.of(Mutation.to("GlobalEventID", "410412347", "duplicate-id"))),
                new Sample(
                        "icews/events.2018.sample.tab",
                        UTF_8,
                        '\t',
                        true,
                        1,
                        List.of(Mutation.to("Event ID", "32889836", "duplicate-id")
                                .where(row -> row.getOrDefault("event date", "").equals("2018-06-01")))));
    }

    private static Sample comma(String path, List<Mutation> mutations) {
        return new Sample(path, UTF_8, ',', true, 1, mutations);
    }

    /** Two letters in the middle of the first word are swapped, in cells that have a name which occurs often. */
    private static Mutation misspelt(String column, String name, String code) {
        return Mutation.of(
                        name + " is misspelt",
                        column,
                        text -> text.substring(0, 3) + text.charAt(4) + text.charAt(3) + text.substring(5),
                        code)
                .where(row -> name.equals(row.get(column)) && isChosen(row));
    }

    private static Mutation upperCase(String column, String name) {
        return Mutation.of(
                        name + " is in capitals", column, text -> text.toUpperCase(Locale.ROOT), "party-name-variants")
                .where(row -> name.equals(row.get(column)) && isChosen(row));
    }

    /** Few rows are damaged in the same way, or else the damage would be what is usual. */
    private static boolean isChosen(Map<String, String> row) {
        String id = row.getOrDefault("id", row.getOrDefault("event_id_no_cnty", ""));
        return id.endsWith("13");
    }
}
