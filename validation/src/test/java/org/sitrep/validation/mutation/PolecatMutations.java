package org.sitrep.validation.mutation;

import static org.sitrep.validation.mutation.CodedSamples.to;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ways to damage POLECAT. */
final class PolecatMutations {
    private PolecatMutations() {}

    static List<Mutation> all() {
        List<Mutation> all = new ArrayList<>();
        to(all, "Event ID", "missing-id", "", "None", "NA");
        to(
                all,
                "Event ID",
                "polecat-id-malformed",
                "1",
                "2023-01-02-0001-0123456789ab_AID",
                "20231302-0001-0123456789ab_AID",
                "20230102_0001_0123456789ab_AID",
                "20230102-0001-0123456789xy_AID",
                "20230102-0001-0123456789ab");
        to(
                all,
                "Event ID",
                "polecat-id-not-of-type",
                "20230102-0001-0123456789ab_AID",
                "20230102-0001-0123456789ab_FIGHT_drone");
        all.add(Mutation.of(
                "the id loses its last letter",
                "Event ID",
                id -> id.substring(0, id.length() - 1),
                "polecat-id-not-of-type"));
        to(all, "Event Date", "bad-date", "", "None", "2023-02-30", "02.01.2023", "January", "2023");
        to(all, "Event Date", "polecat-date-outside-release", "2099-01-02", "2223-01-02");
        to(all, "Event Date", "polecat-dates-apart", "2023-01-03", "2024-01-02", "2021-01-02", "1923-01-02");
        to(all, "Event Type", "polecat-type-unknown", "FIGHT", "DEMAND", "ASSAULTS", "190", "X");
        to(all, "Event Type", "polecat-cell-missing", "", "None");
        to(all, "Event Type", "polecat-id-not-of-type", "AID", "PROTEST", "COERCE", "AGREE");
        to(all, "Event Mode", "polecat-mode-not-of-type", "strike", "riot", "heavy weapons", "xyz", "1");
        to(all, "Event Mode", "polecat-id-not-of-type", "visit", "drone");
        all.add(Mutation.of("the mode is cleared", "Event Mode", mode -> "", "polecat-id-not-of-type"));
        for (String column : List.of("Intensity", "Event Intensity")) {
            to(all, column, "polecat-intensity-out-of-range", "-10.5", "11", "100");
            to(all, column, "polecat-number-malformed", "high", "1,5", "--2");
            to(all, column, "polecat-cell-missing", "", "None");
            to(all, column, "polecat-intensity-not-of-type", "0", "0.0");
            all.add(Mutation.of(
                    "the intensity has the other sign",
                    column,
                    text -> text.startsWith("-") ? text.substring(1) : "-" + text,
                    "polecat-intensity-contrary"));
            all.add(Mutation.of(
                    "the intensity is off by a half",
                    column,
                    text -> String.valueOf(Double.parseDouble(text) + 0.5),
                    "polecat-intensity-not-of-type"));
        }
        to(
                all,
                "Quad Code",
                "polecat-quad-code-not-of-type",
                "VERBAL CONFLICT",
                "MATERIAL COOPERATION",
                "CONFLICT",
                "4",
                "VERBAL");
        to(all, "Quad Code", "polecat-cell-missing", "", "None");
        to(
                all,
                "Contexts",
                "polecat-context-unknown",
                "war",
                "military; territory",
                "militarys | territory",
                "military | xyz");
        for (String side : List.of("Actor", "Recipient")) {
            to(all, side + " Country", "polecat-country-unknown", "Utopia", "USAA; None", "12");
            to(all, side + " COW", "polecat-cow-not-of-country", "9999", "abc", "1000", "2;x");
            to(all, "Primary " + side + " Sector", "polecat-sector-unknown", "ARMY", "XX", "1");
            to(all, side + " Sectors", "polecat-sector-unknown", "MIL; XXX", "military");
            for (String text : List.of(" Name", " Name Raw", " Title")) {
                to(all, side + text, "polecat-characters-garbled", "Erdo\u00c4\u0178an", "\ufffd");
            }
        }
        all.add(Mutation.of(
                        "a country is lost",
                        "Actor Country",
                        text -> text.substring(0, text.indexOf(';')),
                        "polecat-lists-unequal")
                .where(PolecatMutations::hasTwo));
        all.add(Mutation.of(
                        "a number is lost",
                        "Actor COW",
                        text -> text.substring(0, text.indexOf(';')),
                        "polecat-lists-unequal")
                .where(PolecatMutations::hasTwo));
        all.add(Mutation.of("a name too many", "Actor Name", text -> text + "; Z", "polecat-lists-unequal")
                .where(PolecatMutations::hasTwo));
        to(all, "Country", "polecat-place-country-unknown", "Iran", "IR", "ZZZ", "irn");
        all.add(Mutation.of("the place loses its country", "Country", text -> "", "polecat-place-incomplete"));
        to(all, "Latitude", "bad-number", "north", "1,5", "12N");
        for (String text : List.of("west", "1,5", "12W")) {
            all.add(Mutation.of("longitude becomes \"" + text + "\"", "Longitude", old -> text, "bad-number"));
        }
        all.add(Mutation.of("no latitude", "Latitude", text -> "", "bad-number"));
        all.add(Mutation.of("latitude too high", "Latitude", text -> "90.5", "polecat-coordinates-out-of-range"));
        all.add(Mutation.of("longitude too low", "Longitude", text -> "-200.25", "polecat-coordinates-out-of-range"));
        to(all, "GeoNames ID", "polecat-number-malformed", "Q1", "-3", "1.5");
        to(all, "Publication Date", "polecat-publication-date-malformed", "2023-13-02", "yesterday", "02.01.2023");
        to(all, "Publication Date", "polecat-date-outside-release", "2017-12-31", "2099-01-01", "1923-01-02");
        to(all, "Publication Date", "polecat-publication-not-of-story", "2023-01-03", "2023-02-01", "2022-01-02");
        to(all, "Publication Date", "polecat-cell-missing", "", "None");
        for (String text : List.of(
                "Placename",
                "City",
                "Province",
                "Raw Placename",
                "Source",
                "Story People",
                "Story Organizations",
                "Story Locations")) {
            to(all, text, "polecat-characters-garbled", "Caf\u00c3\u00a9", "Caf\ufffd");
        }
        return all;
    }

    private static boolean hasTwo(Map<String, String> row) {
        return row.getOrDefault("actor name", "").contains(";");
    }
}
