package org.sitrep.validation.mutation;

import static org.sitrep.validation.mutation.CodedSamples.to;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ways to damage Phoenix. */
final class PhoenixMutations {
    private static final Map<String, String> HISTORICAL = Map.ofEntries(
            Map.entry("EventID", "eid"),
            Map.entry("Date", "story_date"),
            Map.entry("SourceActorFull", "source"),
            Map.entry("SourceActorEntity", "source_root"),
            Map.entry("SourceActorRole", "source_agent"),
            Map.entry("SourceActorAttribute", "source_others"),
            Map.entry("TargetActorFull", "target"),
            Map.entry("TargetActorEntity", "target_root"),
            Map.entry("TargetActorRole", "target_agent"),
            Map.entry("TargetActorAttribute", "target_others"),
            Map.entry("EventCode", "code"),
            Map.entry("EventRootCode", "root_code"),
            Map.entry("PentaClass", "quad_class"),
            Map.entry("GoldsteinScore", "goldstein"),
            Map.entry("Issues", "joined_issues"),
            Map.entry("LocationName", "placename"),
            Map.entry("StateName", "statename"),
            Map.entry("CountryCode", "countryname"));

    private PhoenixMutations() {}

    /** Those of daily files, which have no header: their first row must stay as it is to be known. */
    static List<Mutation> daily() {
        List<Mutation> all = all();
        to(all, "EventID", "phoenix-id-malformed", "x", "12", "-1_v0.4.0", "_v0.4.0");
        to(all, "SentenceID", "phoenix-lists-unequal", "", "a_1;b_1;c_1");
        to(all, "URLs", "phoenix-lists-unequal", "", "http://example.org/1;http://example.org/2;http://example.org/3");
        to(all, "NewsSources", "phoenix-lists-unequal", "", "a;b;c;d");
        to(all, "URLs", "phoenix-url-malformed", "example.org", "http://", "x");
        to(all, "NewsSources", "phoenix-characters-garbled", "Caf\u00c3\u00a9");
        all.removeIf(mutation -> mutation.column().equals("Date")
                || List.of("EventID", "Year", "Month", "Day").contains(mutation.column()));
        return all;
    }

    static List<Mutation> historical() {
        List<Mutation> all = new ArrayList<>();
        for (Mutation mutation : all()) {
            String column = HISTORICAL.getOrDefault(mutation.column(), mutation.column());
            all.add(new Mutation(mutation.kind(), column, mutation.damage(), mutation.code()));
        }
        return all;
    }

    private static List<Mutation> all() {
        List<Mutation> all = new ArrayList<>();
        to(all, "EventID", "missing-id", "", "NA");
        to(all, "Date", "bad-date", "", "x", "20161301", "2016", "31/12/1985");
        to(all, "Date", "phoenix-date-parts-differ", "20150101", "12/31/1999");
        to(all, "Date", "phoenix-date-implausible", "18850102", "20850102");
        to(all, "Year", "phoenix-date-parts-differ", "1984", "85", "9999");
        to(all, "Month", "phoenix-date-parts-differ", "11", "13", "0");
        to(all, "Day", "phoenix-date-parts-differ", "31", "99", "0");
        for (String part : List.of("Year", "Month", "Day")) {
            to(all, part, "phoenix-cell-missing", "", "NA");
            to(all, part, "phoenix-number-malformed", "x", "1.5", "-1");
        }
        for (String side : List.of("Source", "Target")) {
            to(all, side + "ActorFull", "phoenix-cell-missing", "", "NA");
            to(all, side + "ActorFull", "phoenix-actor-malformed", "US", "USAGO", "QQQ", "U$A", "QQQGOV");
            to(all, side + "ActorEntity", "phoenix-actor-pieces-differ", "FRA", "XX", "usa", "IGO");
            to(all, side + "ActorRole", "phoenix-actor-pieces-differ", "CRM", "X", "SPY");
            to(all, side + "ActorAttribute", "phoenix-actor-pieces-differ", "EDU", "MUS;XXX");
        }
        to(all, "EventCode", "phoenix-code-unknown", "999", "40", "abc", "0100", "13y");
        to(all, "EventCode", "phoenix-cell-missing", "", "NA");
        to(all, "EventRootCode", "phoenix-root-not-of-code", "20", "05", "010", "x", "99");
        to(all, "EventRootCode", "phoenix-cell-missing", "");
        to(all, "PentaClass", "phoenix-class-not-of-code", "5", "2", "9");
        to(all, "PentaClass", "phoenix-number-malformed", "x", "1.5", "-1");
        to(all, "PentaClass", "phoenix-cell-missing", "");
        to(all, "GoldsteinScore", "phoenix-goldstein-out-of-range", "-11", "10.1", "99");
        to(all, "GoldsteinScore", "phoenix-number-malformed", "x", "1;5", "--1");
        to(all, "GoldsteinScore", "phoenix-goldstein-not-of-code", "9.9", "-0.7");
        to(all, "GoldsteinScore", "phoenix-cell-missing", "");
        to(
                all,
                "Issues",
                "phoenix-issues-malformed",
                "TERROR",
                "TERROR,x",
                "TERROR,0",
                "TERROR,-1",
                "1,TERROR",
                "TERROR;1");
        to(all, "Lat", "bad-number", "x", "12N", "1;5");
        for (String text : List.of("x", "12W")) {
            all.add(Mutation.of("longitude becomes \"" + text + "\"", "Lon", old -> text, "bad-number")
                    .where(PhoenixMutations::isPlaced));
        }
        all.add(Mutation.of("latitude too high", "Lat", text -> "90.5", "phoenix-coordinates-out-of-range")
                .where(PhoenixMutations::isPlaced));
        all.add(Mutation.of("longitude too high", "Lon", text -> "181", "phoenix-coordinates-out-of-range")
                .where(PhoenixMutations::isPlaced));
        all.add(Mutation.of("no latitude", "Lat", text -> "", "bad-number").where(PhoenixMutations::isPlaced));
        to(all, "CountryCode", "phoenix-country-unknown", "ZZZ", "Utopia", "1");
        all.add(Mutation.of("no country", "CountryCode", text -> "", "phoenix-place-incomplete"));
        to(all, "LocationName", "phoenix-characters-garbled", "Caf\u00c3\u00a9", "\ufffd");
        to(all, "StateName", "phoenix-characters-garbled", "Caf\u00c3\u00a9", "\ufffd");
        return all;
    }

    private static boolean isPlaced(Map<String, String> row) {
        String latitude = row.get("lat");
        return !latitude.isEmpty() && !latitude.equals("NA");
    }
}
