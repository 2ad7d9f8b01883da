package org.sitrep.validation.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Real files of ICEWS, POLECAT and Phoenix, and the ways to damage them. */
final class CodedSamples {
    private CodedSamples() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.add(new Sample("icews/events.2018.sample.tab", UTF_8, '\t', false, 1, icews()));
        for (String name : List.of("40col", "39col_unordered_no_intensity")) {
            all.add(new Sample(
                    "polecat/SYNTHETIC_polecat_" + name + ".txt", UTF_8, '\t', false, 1, PolecatMutations.all()));
        }
        all.add(new Sample(
                "phoenix/constructed_phoenix_pipeline_26col.txt", UTF_8, '\t', false, 0, PhoenixMutations.daily()));
        all.add(new Sample(
                "phoenix/SYNTHETIC_cline_historical_phoenix_25col.csv",
                UTF_8,
                ',',
                true,
                1,
                PhoenixMutations.historical()));
        return all;
    }

    private static List<Mutation> icews() {
        List<Mutation> all = new ArrayList<>();
        to(all, "Event ID", "missing-id", "", "NA", "NULL");
        to(all, "Event ID", "bad-number", "-1", "12a", "1.5", "0x1F", "id", "12 34", "1234567890123456789012");
        all.add(Mutation.of(
                "a blank within the id", "Event ID", id -> id.substring(0, 3) + " " + id.substring(3), "bad-number"));
        to(
                all,
                "Event Date",
                "bad-date",
                "",
                "NA",
                "2018-13-01",
                "2018-06-31",
                "01.06.2018",
                "June 1",
                "20180",
                "0",
                "2018-6");
        to(
                all,
                "Event Date",
                "icews-date-outside-release",
                "1994-12-31",
                "2023-04-12",
                "2099-06-01",
                "1918-06-01",
                "0018-06-01");
        to(all, "Event Date", "icews-date-outside-release", "6/1/1918", "20240601");
        for (String name : List.of(
                "Source Name",
                "Target Name",
                "Event Text",
                "CAMEO Code",
                "Intensity",
                "Story ID",
                "Sentence Number",
                "Publisher")) {
            to(all, name, "icews-cell-missing", "", "NA", "NULL", "  ");
        }
        for (String name : List.of("Source Name", "Target Name", "Publisher", "City", "Province", "District")) {
            to(all, name, "icews-characters-garbled", "Caf\u00c3\u00a9", "Caf\ufffd", "Caf\u0007", "Lo\u00c4\u0178");
        }
        for (String side : List.of("Source", "Target")) {
            String sectors = side + " Sectors";
            to(
                    all,
                    sectors,
                    "icews-sector-unknown",
                    "Goverment",
                    "Government;Police",
                    "GOV",
                    "1",
                    "Police|Media",
                    "None");
            all.add(Mutation.of(
                            "a sector is cut short",
                            sectors,
                            text -> text.substring(0, text.length() - 1),
                            "icews-sector-unknown")
                    .where(row -> !missing(row, sectors)));
            all.add(Mutation.of(
                            "a sector twice",
                            sectors,
                            text -> text + "," + text.split(",", -1)[0],
                            "icews-sectors-malformed")
                    .where(row -> !missing(row, sectors)));
            all.add(Mutation.of("a comma behind the sectors", sectors, text -> text + ",", "icews-sectors-malformed")
                    .where(row -> !missing(row, sectors)));
            all.add(Mutation.of("a comma before the sectors", sectors, text -> "," + text, "icews-sectors-malformed")
                    .where(row -> !missing(row, sectors)));
            String country = side + " Country";
            to(all, country, "icews-country-unknown", "Atlantis", "U5A", "12", "Indiaa", "Republic", "--");
            all.add(Mutation.to(country, "Fiji", "icews-country-not-of-name").where(row -> named(row, side)));
            all.add(Mutation.to(country, "", "icews-country-not-of-name").where(row -> named(row, side)));
            all.add(Mutation.of(
                            "a country loses its last letter",
                            country,
                            text -> text.substring(0, text.length() - 1),
                            "icews-country-unknown")
                    .where(row -> !missing(row, country)
                            && !row.get(country.toLowerCase(Locale.ROOT)).equals("Niger")));
        }
        to(all, "Event Text", "icews-text-unknown", "Consultation", "040", "consults", "Unknown", "0");
        all.add(Mutation.of(
                "a text is cut short",
                "Event Text",
                text -> text.substring(0, text.length() - 2),
                "icews-text-unknown"));
        to(
                all,
                "Event Text",
                "icews-text-not-of-code",
                "Make statement",
                "Consult",
                "Use unconventional violence",
                "Host a visit");
        to(
                all,
                "CAMEO Code",
                "icews-code-unknown",
                "999",
                "13y",
                "000",
                "21",
                "0",
                "1",
                "40",
                "10",
                "19",
                "abc",
                "0400",
                "04 0",
                "-40",
                "040.0");
        all.add(Mutation.of("a code loses its zero", "CAMEO Code", code -> code.substring(1), "icews-code-unknown")
                .where(row -> row.get("cameo code").startsWith("0")));
        to(all, "CAMEO Code", "icews-text-not-of-code", "010", "040", "190", "042", "173", "1823");
        to(all, "Intensity", "icews-intensity-out-of-range", "10.1", "-10.01", "100", "-99", "1e3");
        to(all, "Intensity", "icews-number-malformed", "x", "1,5", "--1", "ten", "NaN", "1.0.0");
        to(all, "Intensity", "icews-intensity-not-of-code", "-9.9", "9.9", "0.05");
        all.add(Mutation.of(
                        "intensity with the other sign",
                        "Intensity",
                        text -> text.startsWith("-") ? text.substring(1) : "-" + text,
                        "icews-intensity-not-of-code")
                .where(row -> !row.get("intensity").equals("0")));
        all.add(Mutation.of(
                        "intensity is one more",
                        "Intensity",
                        text -> String.valueOf(Double.parseDouble(text) + 1),
                        "icews-intensity-not-of-code")
                .where(row -> Double.parseDouble(row.get("intensity")) <= 9));
        all.add(Mutation.of("the score of GDELT", "Intensity", text -> "-2", "icews-intensity-not-of-code")
                .where(row -> row.get("cameo code").equals("016")));
        to(all, "Story ID", "icews-number-malformed", "abc", "-5", "47400351x", "12.5");
        to(all, "Sentence Number", "icews-number-malformed", "-1", "two", "1.5", "1;2");
        to(all, "Sentence Number", "icews-sentence-number-unusual", "0", "7", "66", "1000");
        for (String name : List.of("Latitude", "Longitude")) {
            to(all, name, "bad-number", "north", "12N", "1,5", "12.3.4", "--1", "0x10");
            all.add(Mutation.to(name, "", "bad-number").where(row -> !missing(row, name)));
            all.add(Mutation.to(name, "NA", "bad-number").where(row -> !missing(row, name)));
        }
        all.add(Mutation.to("Latitude", "90.01", "icews-coordinates-out-of-range")
                .where(row -> !missing(row, "Latitude")));
        all.add(Mutation.to("Latitude", "-91", "icews-coordinates-out-of-range")
                .where(row -> !missing(row, "Latitude")));
        all.add(Mutation.to("Latitude", "1e4", "icews-coordinates-out-of-range")
                .where(row -> !missing(row, "Latitude")));
        all.add(Mutation.to("Longitude", "180.5", "icews-coordinates-out-of-range")
                .where(row -> !missing(row, "Latitude")));
        all.add(Mutation.to("Longitude", "-1000", "icews-coordinates-out-of-range")
                .where(row -> !missing(row, "Latitude")));
        all.add(Mutation.to("Country", "", "icews-place-incomplete").where(row -> !missing(row, "Country")));
        all.add(Mutation.to("Country", "NULL", "icews-place-incomplete").where(row -> !missing(row, "Country")));
        to(all, "Country", "icews-country-unknown", "Eastasia", "GBR2", "7", "Moscow");
        all.add(new Mutation(
                "the target is the source",
                "Target Name",
                row -> Optional.of(row.get("source name")),
                "icews-actor-twice"));
        return all;
    }

    private static boolean missing(Map<String, String> row, String column) {
        String text = row.get(column.toLowerCase(Locale.ROOT));
        return text.isEmpty() || text.equals("NA");
    }

    /** Whether an actor bears the name of its country. */
    private static boolean named(Map<String, String> row, String side) {
        String name = row.get(side.toLowerCase(Locale.ROOT) + " name");
        String country = row.get(side.toLowerCase(Locale.ROOT) + " country");
        return name.equals(country) || name.endsWith(" (" + country + ")");
    }

    static void to(List<Mutation> all, String column, String code, String... texts) {
        for (String text : texts) {
            all.add(Mutation.to(column, text, code));
        }
    }
}
