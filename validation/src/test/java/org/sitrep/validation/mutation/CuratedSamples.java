package org.sitrep.validation.mutation;

import static org.sitrep.validation.mutation.UcdpSamples.cut;
import static org.sitrep.validation.mutation.UcdpSamples.has;
import static org.sitrep.validation.mutation.UcdpSamples.is;
import static org.sitrep.validation.mutation.UcdpSamples.kinds;
import static org.sitrep.validation.mutation.UcdpSamples.not;
import static org.sitrep.validation.mutation.UcdpSamples.plus;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Real files of GTD and SCAD, and the ways to damage them. */
final class CuratedSamples {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** The columns that are always filled, then those that are seldom, then those that hardly ever are. */
    private static final List<String> CODED = List.of(
            "region",
            "attacktype1",
            "targtype1",
            "targsubtype1",
            "claimmode",
            "weaptype1",
            "weapsubtype1",
            "propextent",
            "alternative",
            "attacktype2",
            "targtype2",
            "targsubtype2",
            "weaptype2",
            "weapsubtype2",
            "targtype3",
            "targsubtype3",
            "claimmode2",
            "weaptype3",
            "weapsubtype3",
            "hostkidoutcome");

    private static final List<String> FLAGS = List.of(
            "extended",
            "vicinity",
            "crit1",
            "crit2",
            "crit3",
            "doubtterr",
            "multiple",
            "success",
            "suicide",
            "guncertain1",
            "guncertain2",
            "individual",
            "claimed",
            "claim2",
            "compclaim",
            "property",
            "ishostkid",
            "ransom",
            "INT_LOG",
            "INT_IDEO",
            "INT_MISC",
            "INT_ANY");

    private CuratedSamples() {}

    /** Each file once for each group of kinds, so that rare kinds get their turn. */
    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        List<Consumer<List<Mutation>>> gtd = List.of(
                CuratedSamples::gtdIdsAndDates,
                kinds -> gtdCodes(kinds, CODED.subList(0, 8)),
                kinds -> gtdCodes(kinds, CODED.subList(8, 14)),
                kinds -> gtdCodes(kinds, CODED.subList(14, CODED.size())),
                kinds -> gtdLabels(kinds, CODED.subList(0, 8)),
                kinds -> gtdLabels(kinds, CODED.subList(8, 14)),
                kinds -> gtdLabels(kinds, CODED.subList(14, CODED.size())),
                CuratedSamples::gtdPlaces,
                CuratedSamples::gtdTypes,
                CuratedSamples::gtdFlags,
                CuratedSamples::gtdNumbers,
                CuratedSamples::gtdDetails,
                CuratedSamples::gtdLists);
        // an event that is lost, or called otherwise, leaves those that name it dangling
        gtd.forEach(group -> all.add(new Sample(
                "gtd/gtd_0718dist_usa_2000_2017.csv",
                WINDOWS,
                ',',
                true,
                1,
                kinds(group).stream()
                        .map(kind -> isOfRow(kind) ? kind.where(has("related").negate()) : kind)
                        .toList())));
        List<Consumer<List<Mutation>>> scad = List.of(
                CuratedSamples::scadDates,
                CuratedSamples::scadIds,
                CuratedSamples::scadCodes,
                CuratedSamples::scadCounts,
                CuratedSamples::scadMissing);
        scad.forEach(
                group -> all.add(new Sample("scad/SCAD2018Africa_excerpt.csv", WINDOWS, ',', true, 1, kinds(group))));
        return List.copyOf(all);
    }

    private static boolean isOfRow(Mutation kind) {
        return kind.column().equals("eventid") || kind.code().startsWith("bad-");
    }

    private static void gtdIdsAndDates(List<Mutation> all) {
        all.add(Mutation.to("eventid", "", "missing-id"));
        all.add(Mutation.to("eventid", "abc", "gtd-bad-eventid"));
        all.add(Mutation.to("eventid", "2.00001E+11", "gtd-bad-eventid"));
        all.add(Mutation.of("eventid is cut off", "eventid", cut(), "gtd-bad-eventid"));
        all.add(Mutation.of(
                "eventid has month 13",
                "eventid",
                id -> id.substring(0, 4) + "13" + id.substring(6),
                "gtd-bad-eventid"));
        all.add(Mutation.of("eventid has another year", "eventid", id -> "1999" + id.substring(4), "gtd-eventid-date"));
        all.add(Mutation.to("imonth", "13", "bad-date"));
        all.add(Mutation.to("imonth", "May", "bad-date"));
        all.add(Mutation.to("iday", "32", "bad-date"));
        all.add(Mutation.to("iday", "31", "bad-date").where(is("imonth", "2")));
        all.add(Mutation.to("iyear", "", "bad-date"));
        all.add(Mutation.to("iyear", "x", "bad-date"));
        all.add(Mutation.to("iyear", "1914", "gtd-year-out-of-range"));
        all.add(Mutation.to("iyear", "2114", "gtd-year-out-of-range"));
        all.add(Mutation.to("imonth", "0", "gtd-day-without-month").where(not("iday", "0")));
        Predicate<Map<String, String>> isCertain = CuratedSamples::isDateTold;
        all.add(Mutation.of("iyear is one less", "iyear", plus(-1), "gtd-date-disagrees")
                .where(isCertain.and(row -> !row.get("iday").equals("29"))));
        all.add(Mutation.of(
                        "iday is another",
                        "iday",
                        day -> String.valueOf(Integer.parseInt(day) % 28 + 1),
                        "gtd-date-disagrees")
                .where(isCertain));
        all.add(Mutation.of("imonth is another", "imonth", month -> month.equals("7") ? "8" : "7", "gtd-date-disagrees")
                .where(isCertain));
        all.add(Mutation.to("resolution", "31/10/2001", "gtd-resolution").where(is("extended", "1")));
        all.add(Mutation.to("resolution", "1/1/1999", "gtd-resolution").where(is("extended", "1")));
        all.add(Mutation.to("resolution", "unknown", "gtd-resolution"));
        all.add(Mutation.to("extended", "0", "gtd-resolution").where(has("resolution")));
    }

    /** Whether the id and the summary begin with the date of the row. */
    private static boolean isDateTold(Map<String, String> row) {
        String[] told = row.get("summary").split(":", 2)[0].split("/", -1);
        if (told.length != 3 || told[2].length() != 4) {
            return false;
        }
        String date = String.format(
                "%04d%02d%02d",
                Integer.parseInt(row.get("iyear")),
                Integer.parseInt(row.get("imonth")),
                Integer.parseInt(row.get("iday")));
        return row.get("eventid").startsWith(date)
                && date.equals(
                        String.format("%s%02d%02d", told[2], Integer.parseInt(told[0]), Integer.parseInt(told[1])));
    }

    private static void gtdCodes(List<Mutation> all, List<String> columns) {
        for (String column : columns) {
            for (String text : List.of("0", "999", "-1", "x", "1.5")) {
                all.add(Mutation.to(column, text, "gtd-unknown-code").where(has(column)));
            }
        }
    }

    private static void gtdPlaces(List<Mutation> all) {
        all.add(Mutation.to("specificity", "6", "gtd-unknown-code"));
        all.add(Mutation.to("specificity", "0", "gtd-unknown-code"));
        all.add(Mutation.to("specificity", "x", "gtd-unknown-code"));
        for (String column : List.of("country", "natlty1", "natlty2", "natlty3")) {
            all.add(Mutation.to(column, "-1", "gtd-unknown-code"));
            all.add(Mutation.to(column, "USA", "gtd-unknown-code"));
        }
        all.add(Mutation.to("region", "3", "gtd-region-mismatch"));
        all.add(Mutation.to("latitude", "north", "bad-number"));
        all.add(Mutation.to("longitude", "", "bad-number"));
        all.add(Mutation.to("specificity", "5", "gtd-specificity"));
    }

    private static void gtdLabels(List<Mutation> all, List<String> columns) {
        for (String column : columns) {
            String label = column + "_txt";
            all.add(Mutation.to(label, "Something else", "gtd-label-mismatch").where(has(column)));
            all.add(Mutation.to(label, "", "gtd-label-mismatch").where(has(column)));
            all.add(Mutation.to(column, "", "gtd-label-mismatch").where(has(label)));
            all.add(Mutation.to(label, "Something", "gtd-label-mismatch")
                    .where(has(column).negate()));
        }
    }

    private static void gtdTypes(List<Mutation> all) {
        for (String column : List.of("country", "natlty1", "natlty2", "natlty3")) {
            all.add(Mutation.to(column + "_txt", "Peru", "gtd-label-mismatch").where(has(column)));
            all.add(Mutation.to(column + "_txt", "", "gtd-label-mismatch").where(has(column)));
            all.add(Mutation.to(column, "", "gtd-label-mismatch").where(has(column + "_txt")));
        }
        for (int i = 1; i <= 3; i++) {
            String target = "targsubtype" + i;
            all.add(Mutation.to(target, "1", "gtd-subtype-mismatch")
                    .where(not("targtype" + i, "1").and(has("targtype" + i))));
            all.add(Mutation.to(target, "86", "gtd-subtype-mismatch")
                    .where(not("targtype" + i, "15").and(has("targtype" + i))));
            String weapon = "weapsubtype" + i;
            all.add(Mutation.to(weapon, "5", "gtd-subtype-mismatch")
                    .where(not("weaptype" + i, "5").and(has("weaptype" + i))));
            all.add(Mutation.to(weapon, "16", "gtd-subtype-mismatch")
                    .where(not("weaptype" + i, "6").and(has("weaptype" + i))));
            all.add(Mutation.to("targtype" + i, "", "gtd-subtype-mismatch").where(has(target)));
            all.add(Mutation.to("weaptype" + i, "", "gtd-subtype-mismatch").where(has(weapon)));
        }
        all.add(Mutation.to("alternative", "1", "gtd-alternative").where(is("doubtterr", "0")));
        all.add(Mutation.to("alternative", "", "gtd-alternative").where(has("alternative")));
        all.add(Mutation.to("doubtterr", "1", "gtd-alternative").where(is("doubtterr", "0")));
        all.add(Mutation.to("doubtterr", "0", "gtd-alternative").where(is("doubtterr", "1")));
        all.add(Mutation.to("doubtterr", "-9", "gtd-alternative").where(is("doubtterr", "1")));
    }

    private static void gtdFlags(List<Mutation> all) {
        for (String column : FLAGS) {
            for (String text : List.of("2", "-1", "x", "yes", "-99")) {
                all.add(Mutation.to(column, text, "gtd-bad-flag"));
            }
        }
        for (String column : List.of(
                "extended", "crit1", "crit2", "crit3", "multiple", "success", "suicide", "guncertain1", "individual")) {
            all.add(Mutation.to(column, "-9", "gtd-unknown-flag"));
        }
        for (String flag : List.of("1", "0", "-9")) {
            all.add(Mutation.to("INT_ANY", flag, "gtd-int-any"));
        }
        Predicate<Map<String, String>> oneUnmet =
                row -> !(row.get("crit1") + row.get("crit2") + row.get("crit3")).equals("111");
        for (String column : List.of("crit1", "crit2", "crit3")) {
            all.add(Mutation.to(column, "0", "gtd-criteria").where(oneUnmet));
            all.add(Mutation.to(column, "0", "gtd-criteria-doubt")
                    .where(oneUnmet.negate().and(is("doubtterr", "0"))));
        }
    }

    private static void gtdNumbers(List<Mutation> all) {
        for (String column : List.of("nkill", "nkillus", "nkillter", "nwound", "nwoundus", "nwoundte", "nhostkid")) {
            all.add(Mutation.to(column, "-3", "bad-number"));
            all.add(Mutation.to(column, "several", "bad-number"));
            all.add(Mutation.to(column, "9000000", "gtd-implausible-count"));
        }
        for (String column : List.of("nperps", "nperpcap", "nhours", "ndays", "propvalue", "ransomamt", "ransompaid")) {
            all.add(Mutation.to(column, "-3", "gtd-bad-count"));
            all.add(Mutation.to(column, "several", "gtd-bad-count"));
        }
        all.add(Mutation.to("nperps", "9000000", "gtd-implausible-count"));
        all.add(Mutation.to("nhours", "99", "gtd-implausible-count"));
        all.add(Mutation.to("ndays", "99999", "gtd-implausible-count"));
    }

    private static void gtdDetails(List<Mutation> all) {
        all.add(Mutation.to("nkillus", "3000", "gtd-part-exceeds-total").where(has("nkill")));
        all.add(Mutation.to("nkillter", "3000", "gtd-part-exceeds-total").where(has("nkill")));
        all.add(Mutation.to("nwoundus", "9999", "gtd-part-exceeds-total").where(has("nwound")));
        all.add(Mutation.to("nwoundte", "9999", "gtd-part-exceeds-total").where(has("nwound")));
        all.add(Mutation.to("nhostkidus", "999", "gtd-part-exceeds-total")
                .where(has("nhostkid").and(not("nhostkid", "-99"))));
        all.add(Mutation.to("nreleased", "999", "gtd-part-exceeds-total")
                .where(has("nhostkid").and(not("nhostkid", "-99"))));
        all.add(Mutation.to("nperpcap", "999", "gtd-part-exceeds-total")
                .where(has("nperps").and(not("nperps", "-99"))));
        all.add(Mutation.to("property", "0", "gtd-property").where(has("propextent")));
        all.add(Mutation.to("propextent", "1", "gtd-property")
                .where(is("property", "1").and(has("propvalue")).and(not("propvalue", "-99"))));
        all.add(Mutation.to("claimed", "0", "gtd-claim-mode").where(has("claimmode")));
        all.add(Mutation.to("claimed", "-9", "gtd-claim-mode").where(has("claimmode")));
        all.add(Mutation.to("claim2", "0", "gtd-claim-mode").where(has("claimmode2")));
        all.add(Mutation.to("ishostkid", "0", "gtd-hostages"));
        all.add(Mutation.to("nhostkid", "7", "gtd-hostages").where(is("ishostkid", "0")));
        all.add(Mutation.to("nreleased", "7", "gtd-hostages").where(is("ishostkid", "0")));
        all.add(Mutation.to("hostkidoutcome", "4", "gtd-hostages").where(is("ishostkid", "0")));
    }

    private static void gtdLists(List<Mutation> all) {
        all.add(Mutation.to("related", "", "gtd-related"));
        all.add(Mutation.to("related", "none", "gtd-related"));
        all.add(Mutation.of("related is cut off", "related", cut(), "gtd-related"));
        all.add(Mutation.to("related", "199901010001, 199901010002", "gtd-related"));
        all.add(Mutation.to("multiple", "0", "gtd-related").where(has("related")));
        all.add(Mutation.to("attacktype1", "", "gtd-gap").where(has("attacktype2")));
        all.add(Mutation.to("targtype2", "", "gtd-gap").where(has("targtype3")));
        all.add(Mutation.to("weaptype1", "", "gtd-gap").where(has("weaptype2")));
        all.add(Mutation.to("gname", "", "gtd-gap").where(has("gname2")));
        for (String column : List.of(
                "extended",
                "country",
                "region",
                "vicinity",
                "crit1",
                "success",
                "suicide",
                "attacktype1",
                "targtype1",
                "gname",
                "individual",
                "weaptype1",
                "dbsource",
                "INT_LOG",
                "INT_IDEO",
                "INT_MISC",
                "INT_ANY")) {
            all.add(Mutation.to(column, "", "gtd-missing-value"));
        }
    }

    private static void scadIds(List<Mutation> all) {
        all.add(Mutation.to("eventid", "", "missing-id"));
        all.add(Mutation.to("eventid", "x", "scad-eventid"));
        all.add(Mutation.to("eventid", "123", "scad-eventid"));
        all.add(Mutation.of("ccode is one more", "ccode", plus(1), "scad-eventid"));
        all.add(Mutation.of("id is one more", "id", plus(1), "scad-eventid"));
        all.add(Mutation.of("eventid is negated", "eventid", UcdpSamples.negated(), "scad-armed-conflict")
                .where(not("etype", "-9")));
        all.add(Mutation.to("etype", "-9", "scad-armed-conflict"));
        all.add(Mutation.to("countryname", "Peru", "scad-country-mismatch"));
        all.add(Mutation.to("ccode", "999", "scad-country-mismatch"));
        all.add(Mutation.to("ccode", "GNB", "scad-country-mismatch"));
    }

    private static void scadCodes(List<Mutation> all) {
        for (String column :
                List.of("etype", "escalation", "npart", "repress", "locnum", "gislocnum", "issue1", "issue2")) {
            for (String text : List.of("99", "-1", "x", "1.5")) {
                all.add(Mutation.to(column, text, "scad-unknown-code"));
            }
        }
        all.add(Mutation.to("etype", "0", "scad-unknown-code"));
        all.add(Mutation.to("npart", "0", "scad-unknown-code"));
        for (String column : List.of("cgovtarget", "rgovtarget", "female_event", "lgtbq_issue", "acd_questionable")) {
            for (String text : List.of("2", "-1", "x", "yes")) {
                all.add(Mutation.to(column, text, "scad-bad-flag"));
            }
        }
    }

    private static void scadCounts(List<Mutation> all) {
        all.add(Mutation.to("ndeath", "-5", "bad-number"));
        all.add(Mutation.to("ndeath", "many", "bad-number"));
        all.add(Mutation.to("ndeath", "1.5", "scad-bad-count"));
        all.add(Mutation.to("ndeath", "8000000", "scad-implausible-deaths"));
        for (String text : List.of("0", "-1", "x", "1.5")) {
            all.add(Mutation.to("sublocal", text, "scad-bad-count"));
        }
        for (String text : List.of("-1", "x", "1.5")) {
            all.add(Mutation.to("nsource", text, "scad-bad-count"));
            all.add(Mutation.to("id", text, "scad-bad-count"));
        }
        all.add(Mutation.to("nsource", "8000", "scad-implausible-deaths"));
        all.add(Mutation.to("gislocnum", "5", "scad-location-mismatch"));
        all.add(Mutation.to("locnum", "1", "scad-location-mismatch").where(is("elocal", "nationwide")));
        all.add(Mutation.to("latitude", "north", "bad-number"));
        all.add(Mutation.to("longitude", "", "bad-number"));
    }

    private static void scadMissing(List<Mutation> all) {
        all.add(Mutation.to("actor1", "", "scad-gap").where(has("actor2")));
        all.add(Mutation.to("target1", "", "scad-gap").where(has("target2")));
        all.add(Mutation.to("issue1", "", "scad-gap").where(has("issue2")));
        for (String column : List.of(
                "id",
                "ccode",
                "countryname",
                "startdate",
                "enddate",
                "duration",
                "stday",
                "stmo",
                "eday",
                "emo",
                "etype",
                "escalation",
                "actor1",
                "cgovtarget",
                "rgovtarget",
                "npart",
                "ndeath",
                "repress",
                "sublocal",
                "locnum",
                "gislocnum")) {
            all.add(Mutation.to(column, "", "scad-missing-value"));
        }
    }

    private static void scadDates(List<Mutation> all) {
        all.add(Mutation.of("duration is one more", "duration", plus(1), "scad-duration"));
        all.add(Mutation.of("duration is negated", "duration", UcdpSamples.negated(), "scad-duration"));
        all.add(Mutation.to("duration", "x", "scad-duration"));
        all.add(Mutation.to("startdate", "1-Jan-85", "scad-written-date"));
        all.add(Mutation.to("startdate", "soon", "scad-written-date"));
        all.add(Mutation.to("enddate", "32-Jan-99", "scad-written-date"));
        all.add(Mutation.to("enddate", "2-Feb-99", "scad-written-date"));
        all.add(Mutation.of(
                "the day of the start is another", "stday", day -> day.equals("9") ? "8" : "9", "scad-written-date"));
        all.add(Mutation.of(
                        "the month of the end is another",
                        "emo",
                        month -> month.equals("7") ? "8" : "7",
                        "scad-written-date")
                .where(row -> Integer.parseInt(row.get("eday")) < 31));
        all.add(Mutation.of("the year of the start is another", "styr", plus(-1), "scad-written-date"));
        all.add(Mutation.of("the year of the end is another", "eyr", plus(3), "scad-written-date"));
        all.add(Mutation.to("stmo", "13", "bad-date"));
        all.add(Mutation.to("eday", "32", "bad-date"));
        all.add(Mutation.to("emo", "x", "bad-date"));
        all.add(Mutation.to("stday", "31", "bad-date").where(is("stmo", "11")));
        all.add(Mutation.to("styr", "x", "bad-date"));
    }
}
