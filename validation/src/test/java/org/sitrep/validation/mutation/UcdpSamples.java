package org.sitrep.validation.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Real files of UCDP GED, and the ways to damage them. */
final class UcdpSamples {
    private static final String TYPE = "type_of_violence";
    private static final List<String> DEATHS =
            List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low");
    private static final List<String> FILLED = List.of(
            "year",
            "active_year",
            "code_status",
            "relid",
            "conflict_new_id",
            "conflict_name",
            "dyad_new_id",
            "dyad_name",
            "side_a_new_id",
            "side_a",
            "side_b_new_id",
            "side_b",
            "number_of_sources",
            "where_prec",
            "where_coordinates",
            "geom_wkt",
            "priogrid_gid",
            "country",
            "country_id",
            "region",
            "event_clarity",
            "date_prec");

    private UcdpSamples() {}

    /** Each file once for each group of kinds, so that rare kinds get their turn. */
    static List<Sample> all() {
        List<List<Mutation>> csv = new ArrayList<>(everywhere());
        csv.add(byReader());
        List<List<Mutation>> hxl = new ArrayList<>(everywhere());
        hxl.add(byReader());
        hxl.add(ofCopies());
        List<Sample> all = new ArrayList<>();
        for (String file : List.of("ged231_sample1000_from_rda.csv", "GEDEvent_v26_0_8_excerpt.csv")) {
            csv.forEach(kinds -> all.add(new Sample("ucdp/" + file, UTF_8, ',', true, 1, kinds)));
        }
        // the columns of the copy on HDX, which is damaged in all ways, but read by the reader of UCDP
        String older = "ucdp/ged191_myanmar_bangladesh_subset.csv";
        all.add(new Sample(older, UTF_8, ',', true, 1, kinds(UcdpSamples::sides)));
        hxl.forEach(kinds ->
                all.add(new Sample("hxl/hdx_ucdp_conflict_data_BGD_hxl_2022.csv", UTF_8, ',', true, 2, kinds)));
        return List.copyOf(all);
    }

    private static List<List<Mutation>> everywhere() {
        List<Consumer<List<Mutation>>> groups = List.of(
                UcdpSamples::numbers,
                UcdpSamples::deaths,
                UcdpSamples::dates,
                UcdpSamples::sides,
                UcdpSamples::identifiers,
                UcdpSamples::names,
                UcdpSamples::places,
                UcdpSamples::precisions,
                UcdpSamples::countries,
                UcdpSamples::sources,
                UcdpSamples::missing);
        return groups.stream().map(UcdpSamples::kinds).toList();
    }

    static List<Mutation> kinds(Consumer<List<Mutation>> group) {
        List<Mutation> kinds = new ArrayList<>();
        group.accept(kinds);
        return kinds;
    }

    private static void missing(List<Mutation> all) {
        FILLED.forEach(
                column -> all.add(Mutation.to(column, "", "ucdp-missing-value").where(has(column))));
        all.add(Mutation.to("region", "NA", "ucdp-missing-value"));
    }

    /** What the reader of UCDP's own files refuses. */
    private static List<Mutation> byReader() {
        List<Mutation> all = new ArrayList<>();
        all.add(Mutation.to("id", "abc", "bad-number"));
        all.add(Mutation.to("id", "", "bad-number"));
        all.add(Mutation.to(TYPE, "x", "bad-number"));
        all.add(Mutation.to("latitude", "abc", "bad-number"));
        all.add(Mutation.to("longitude", "", "bad-number"));
        all.add(Mutation.to("latitude", "", "bad-number"));
        for (String date : List.of("date_start", "date_end")) {
            all.add(Mutation.to(date, "soon", "bad-date"));
            all.add(Mutation.to(date, "2013-13-45 00:00:00.000", "bad-date"));
            all.add(Mutation.to(date, "2013-02-30", "bad-date"));
            all.add(Mutation.to(date, "", "bad-date"));
        }
        for (String column : DEATHS) {
            all.add(Mutation.to(column, "many", "bad-number"));
            all.add(Mutation.to(column, "2.5", "bad-number"));
            all.add(Mutation.to(column, "", "bad-number"));
        }
        return all;
    }

    /** What only the copies on HDX have. */
    private static List<Mutation> ofCopies() {
        List<Mutation> all = new ArrayList<>();
        all.add(Mutation.to("iso3", "ZZZ", "ucdp-country-mismatch"));
        all.add(Mutation.to("iso3", "PER", "ucdp-country-mismatch"));
        return all;
    }

    private static void numbers(List<Mutation> all) {
        Map.of(TYPE, "4", "where_prec", "8", "date_prec", "6", "event_clarity", "3")
                .forEach((column, text) -> all.add(Mutation.to(column, text, "ucdp-unknown-code")));
        for (String column : List.of("where_prec", "date_prec", "event_clarity")) {
            for (String text : List.of("0", "-1", "1.5", "x", "?")) {
                all.add(Mutation.to(column, text, "ucdp-unknown-code"));
            }
        }
        all.add(Mutation.to(TYPE, "0", "ucdp-unknown-code"));
        all.add(Mutation.to(TYPE, "-1", "ucdp-unknown-code"));
        for (String column :
                List.of("conflict_new_id", "dyad_new_id", "side_a_new_id", "side_b_new_id", "country_id")) {
            for (String text : List.of("0", "-5", "12a", "7.5")) {
                all.add(Mutation.to(column, text, "ucdp-bad-id"));
            }
        }
        for (String text : List.of("2", "-1", "maybe", "y")) {
            all.add(Mutation.to("active_year", text, "ucdp-bad-flag"));
        }
        all.add(Mutation.to("code_status", "Done", "ucdp-code-status"));
        all.add(Mutation.to("code_status", "0", "ucdp-code-status"));
    }

    private static void deaths(List<Mutation> all) {
        all.add(Mutation.of("best is one more", "best", plus(1), "ucdp-best-not-sum"));
        all.add(Mutation.of("best is one less", "best", plus(-1), "ucdp-best-not-sum")
                .where(not("best", "0")));
        all.add(Mutation.of("best has a digit more", "best", best -> best + "7", "ucdp-best-not-sum"));
        for (String column : DEATHS) {
            all.add(Mutation.to(column, "-1", "ucdp-bad-count"));
            all.add(Mutation.to(column, "9000000", "ucdp-implausible-deaths"));
        }
        all.add(Mutation.to("deaths_a", "5", "ucdp-one-sided-deaths").where(is(TYPE, "3")));
        all.add(Mutation.to("deaths_b", "1", "ucdp-one-sided-deaths").where(is(TYPE, "3")));
        all.add(Mutation.to("high", "0", "ucdp-no-deaths").where(is("best", "0")));
    }

    private static void dates(List<Mutation> all) {
        all.add(Mutation.of("year is one more", "year", plus(1), "ucdp-year-mismatch"));
        all.add(Mutation.of("year is a century less", "year", plus(-100), "ucdp-year-mismatch"));
        all.add(Mutation.of("year has two digits", "year", year -> year.substring(2), "ucdp-year-mismatch"));
        all.add(Mutation.to("year", "x", "ucdp-year-mismatch"));
        all.add(Mutation.of("date_start is a year earlier", "date_start", days(-366), "ucdp-year-mismatch"));
        all.add(Mutation.of("date_end is a year later", "date_end", days(366), "ucdp-year-mismatch"));
        all.add(Mutation.of("date_end is ten years earlier", "date_end", days(-3653), "ucdp-end-before-start"));
        all.add(new Mutation(
                "date_end is the day before date_start",
                "date_end",
                row -> text(row, "date_start").map(days(-1)),
                "ucdp-end-before-start"));
        all.add(Mutation.of(
                "date_prec is one more",
                "date_prec",
                code -> String.valueOf(Integer.parseInt(code) % 5 + 1),
                "ucdp-date-precision"));
        all.add(Mutation.of(
                "date_prec is two more",
                "date_prec",
                code -> String.valueOf((Integer.parseInt(code) + 1) % 5 + 1),
                "ucdp-date-precision"));
    }

    private static void sides(List<Mutation> all) {
        all.add(Mutation.to(TYPE, "3", "ucdp-one-sided-target"));
        all.add(Mutation.to(TYPE, "1", "ucdp-one-sided-target").where(is(TYPE, "3")));
        all.add(Mutation.to(TYPE, "2", "ucdp-one-sided-target").where(is(TYPE, "3")));
        all.add(Mutation.to(TYPE, "2", "ucdp-government-side")
                .where(is(TYPE, "1").and(has("gwnoa"))));
        all.add(Mutation.to(TYPE, "1", "ucdp-government-side")
                .where(is(TYPE, "2").and(row -> !row.get("side_a").startsWith("XXX"))));
        all.add(Mutation.to("side_b", "Somebody", "ucdp-one-sided-target").where(is(TYPE, "3")));
        all.add(Mutation.to("side_b", "Civilians", "ucdp-one-sided-target"));
        all.add(Mutation.to("side_b_new_id", "77", "ucdp-one-sided-target").where(is(TYPE, "3")));
        all.add(Mutation.to("side_b_new_id", "1", "ucdp-one-sided-target"));
        all.add(Mutation.to("side_b_dset_id", "9999", "ucdp-one-sided-target"));
        all.add(Mutation.to("side_b_dset_id", "99", "ucdp-one-sided-target").where(is(TYPE, "3")));
        all.add(Mutation.to("side_a", "Somebody", "ucdp-government-side")
                .where(is(TYPE, "1").and(has("gwnoa"))));
        all.add(Mutation.to("side_a", "Government of Peru", "ucdp-government-side")
                .where(is(TYPE, "2").and(row -> row.containsKey("gwnoa"))));
        all.add(Mutation.to("side_b", "Government of Peru", "ucdp-government-side")
                .where(is(TYPE, "2")));
        Predicate<Map<String, String>> ofState = row -> row.get("side_a").startsWith("Government of");
        all.add(Mutation.to("gwnoa", "", "ucdp-state-number").where(ofState.and(has("gwnoa"))));
        all.add(Mutation.to("gwnoa", "135", "ucdp-state-number")
                .where(row -> !row.get("side_a").startsWith("XXX")));
        all.add(Mutation.to("gwnoa", "9876", "ucdp-state-number"));
        all.add(Mutation.to("gwnoa", "x", "ucdp-state-number"));
        all.add(Mutation.to("gwnob", "135", "ucdp-state-number")
                .where(row -> !row.get("side_b").startsWith("XXX")
                        && !row.get("side_b").contains(", Government")));
        all.add(Mutation.to("gwnob", "-3", "ucdp-state-number"));
    }

    private static void identifiers(List<Mutation> all) {
        Predicate<Map<String, String>> hasNumbers = row -> row.values().stream().noneMatch(t -> t.startsWith("XXX"));
        all.add(Mutation.of("dyad_new_id is one more", "dyad_new_id", plus(1), "ucdp-dataset-id")
                .where(hasNumbers.and(is(TYPE, "3").negate()).and(has("dyad_dset_id"))));
        all.add(Mutation.of("side_a_new_id is one more", "side_a_new_id", plus(1), "ucdp-dataset-id")
                .where(hasNumbers.and(has("side_a_dset_id"))));
        all.add(Mutation.of("side_b_new_id is one more", "side_b_new_id", plus(1), "ucdp-dataset-id")
                .where(hasNumbers.and(is(TYPE, "3").negate()).and(has("side_b_dset_id"))));
        for (String column : List.of("conflict_dset_id", "dyad_dset_id", "side_a_dset_id", "side_b_dset_id")) {
            all.add(Mutation.to(column, "a/b", "ucdp-dataset-id"));
        }
        all.add(Mutation.to("dyad_dset_id", "77", "ucdp-dataset-id").where(is(TYPE, "3")));
        all.add(Mutation.to("conflict_dset_id", "77", "ucdp-dataset-id").where(is(TYPE, "3")));
    }

    private static void names(List<Mutation> all) {
        all.add(Mutation.to("dyad_name", "Nobody - Somebody", "ucdp-name-mismatch"));
        all.add(Mutation.of("dyad_name is cut off", "dyad_name", cut(), "ucdp-name-mismatch"));
        Predicate<Map<String, String>> isNonState = is(TYPE, "2");
        all.add(Mutation.of("conflict_name has other sides", "conflict_name", name -> "X - Y", "ucdp-name-mismatch")
                .where(is(TYPE, "1")
                        .negate()
                        .and(row -> row.get("conflict_name").contains(" - "))));
        all.add(Mutation.to("side_a", "Somebody", "ucdp-name-mismatch").where(isNonState));
        all.add(Mutation.to("side_b", "Somebody", "ucdp-name-mismatch").where(isNonState));
        all.add(Mutation.to("side_a", "Government of Peru", "ucdp-name-mismatch")
                .where(is(TYPE, "1").and(has("gwnoa"))));
        all.add(Mutation.to("relid", "nothing", "ucdp-relid-mismatch"));
        all.add(Mutation.of(
                "relid has another year",
                "relid",
                relid -> relid.replaceFirst("-[0-9]{4}-", "-1888-"),
                "ucdp-relid-mismatch"));
        all.add(Mutation.of(
                "relid has another type",
                "relid",
                relid -> relid.replaceFirst("-([1-3])-", "-2-"),
                "ucdp-relid-mismatch"));
        all.add(Mutation.of("relid is cut off", "relid", relid -> relid.substring(0, 9), "ucdp-relid-mismatch"));
    }

    private static void places(List<Mutation> all) {
        all.add(Mutation.of("priogrid_gid is one more", "priogrid_gid", plus(1), "ucdp-priogrid-mismatch"));
        all.add(Mutation.of("priogrid_gid is a row less", "priogrid_gid", plus(-720), "ucdp-priogrid-mismatch"));
        all.add(Mutation.to("priogrid_gid", "0", "ucdp-priogrid-mismatch"));
        all.add(Mutation.to("priogrid_gid", "cell", "ucdp-priogrid-mismatch"));
        all.add(Mutation.to("geom_wkt", "POINT (0 0)", "ucdp-point-mismatch"));
        all.add(Mutation.to("geom_wkt", "somewhere", "ucdp-point-mismatch"));
        all.add(Mutation.of(
                "geom_wkt has latitude first",
                "geom_wkt",
                wkt -> wkt.replaceFirst("\\((\\S+) (\\S+)\\)", "($2 $1)"),
                "ucdp-point-mismatch"));
        all.add(Mutation.of("latitude is two degrees more", "latitude", shift(2), "ucdp-point-mismatch"));
        all.add(Mutation.of("longitude is two degrees less", "longitude", shift(-2), "ucdp-point-mismatch"));
        all.add(Mutation.of("latitude is negated", "latitude", negated(), "ucdp-point-mismatch")
                .where(row -> Math.abs(Double.parseDouble(row.get("latitude"))) > 1));
        all.add(Mutation.of("longitude is negated", "longitude", negated(), "ucdp-point-mismatch")
                .where(row -> Math.abs(Double.parseDouble(row.get("longitude"))) > 1));
        all.add(Mutation.to("latitude", "95", "ucdp-point-mismatch"));
        all.add(Mutation.to("longitude", "1000", "ucdp-point-mismatch"));
    }

    private static void precisions(List<Mutation> all) {
        all.add(Mutation.to("where_prec", "6", "ucdp-place-precision")
                .where(row -> !row.get("where_coordinates").equals(row.get("country"))));
        all.add(Mutation.to("where_prec", "1", "ucdp-place-precision").where(is("where_prec", "4")));
        all.add(Mutation.to("where_prec", "1", "ucdp-place-precision").where(is("where_prec", "6")));
        all.add(Mutation.to("where_prec", "3", "ucdp-place-precision").where(is("where_prec", "4")));
        all.add(Mutation.to("where_prec", "4", "ucdp-place-precision")
                .where(is("where_prec", "1").and(has("adm_2"))));
        all.add(Mutation.to("adm_2", "Some district", "ucdp-place-precision").where(is("where_prec", "4")));
        all.add(Mutation.to("adm_1", "Some province", "ucdp-place-precision").where(is("where_prec", "6")));
        all.add(Mutation.to("adm_2", "Some district", "ucdp-place-precision").where(is("where_prec", "6")));
        all.add(Mutation.to("adm_1", "", "ucdp-place-precision").where(is("where_prec", "4")));
        all.add(Mutation.to("adm_2", "", "ucdp-place-precision").where(is("where_prec", "3")));
        all.add(Mutation.to("adm_1", "", "ucdp-place-precision").where(has("adm_2")));
    }

    private static void countries(List<Mutation> all) {
        all.add(Mutation.to("country", "Atlantis", "ucdp-country-mismatch"));
        all.add(Mutation.to("country", "Peru", "ucdp-country-mismatch").where(not("region", "Americas")));
        all.add(Mutation.to("country_id", "999", "ucdp-country-mismatch"));
        all.add(Mutation.to("country_id", "135", "ucdp-country-mismatch").where(not("region", "Americas")));
        all.add(Mutation.to("region", "Oceania", "ucdp-region-mismatch"));
        all.add(Mutation.to("region", "Americas", "ucdp-region-mismatch"));
        all.add(Mutation.to("region", "Africa", "ucdp-region-mismatch").where(not("country", "Egypt")));
        all.add(Mutation.to("region", "7", "ucdp-region-mismatch"));
    }

    private static void sources(List<Mutation> all) {
        Predicate<Map<String, String>> isListed = not("number_of_sources", "-1").and(has("number_of_sources"));
        all.add(Mutation.of("a source more", "number_of_sources", plus(1), "ucdp-source-count")
                .where(isListed));
        all.add(Mutation.to("number_of_sources", "0", "ucdp-source-count").where(isListed));
        all.add(Mutation.to("number_of_sources", "-1", "ucdp-source-count").where(isListed));
        all.add(Mutation.to("number_of_sources", "2", "ucdp-source-count").where(isListed.negate()));
        all.add(Mutation.to("number_of_sources", "-2", "ucdp-bad-count"));
        all.add(Mutation.to("number_of_sources", "1.5", "ucdp-bad-count"));
        all.add(Mutation.to("number_of_sources", "some", "ucdp-bad-count"));
        // whatever takes a line break away moves all rows below
        Predicate<Map<String, String>> isOneLine =
                row -> row.values().stream().noneMatch(text -> text.indexOf('\n') >= 0);
        Predicate<Map<String, String>> isListedInLine = isListed.and(isOneLine);
        for (String list : List.of("source_office", "source_date", "source_headline")) {
            all.add(Mutation.to(list, "", "ucdp-source-count").where(isListedInLine));
            all.add(Mutation.to(list, "2001-01-01", "ucdp-source-count")
                    .where(is("number_of_sources", "-1").and(isOneLine)));
            all.add(Mutation.to(list, "1999-09-09", "ucdp-source-article").where(isListedInLine));
        }
        all.add(Mutation.of("an office more", "source_office", list -> list + ";X", "ucdp-source-count"));
        all.add(Mutation.of("a date more", "source_date", list -> list + ";2001-01-01", "ucdp-source-count"));
        all.add(Mutation.to("source_article", "", "ucdp-source-count").where(isListedInLine));
        all.add(Mutation.of(
                        "an article more", "source_article", list -> list + ";\"X,2001-01-01,Y\"", "ucdp-source-count")
                .where(isListed));
        all.add(Mutation.of("articles are cut off", "source_article", cut(), "ucdp-source-count")
                .where(isListedInLine));
        for (String text : List.of("2001-13-01", "1.2.2001", "yesterday", "1753-01-01", "2099-01-01")) {
            all.add(Mutation.to("source_date", text, "ucdp-source-date").where(isListed));
        }
        all.add(Mutation.to("source_date", "1950-01-01", "ucdp-source-before-event")
                .where(isListed));
    }

    static Predicate<Map<String, String>> is(String column, String text) {
        return row -> text.equals(row.get(column));
    }

    static Predicate<Map<String, String>> not(String column, String text) {
        return row -> row.containsKey(column) && !text.equals(row.get(column));
    }

    static Predicate<Map<String, String>> has(String column) {
        return row -> !row.getOrDefault(column, "").isEmpty();
    }

    static Optional<String> text(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).filter(text -> !text.isEmpty());
    }

    static Function<String, String> plus(long number) {
        return text -> text.matches("-?[0-9]+") ? String.valueOf(Long.parseLong(text) + number) : text;
    }

    private static Function<String, String> shift(double degrees) {
        return text -> String.valueOf(Double.parseDouble(text) + degrees);
    }

    static Function<String, String> negated() {
        return text -> text.startsWith("-") ? text.substring(1) : "-" + text;
    }

    static Function<String, String> cut() {
        return text -> text.substring(0, text.length() - 3);
    }

    /** The day that a text begins with, so many days later; what follows is kept. */
    private static Function<String, String> days(long number) {
        return text -> LocalDate.parse(text.substring(0, 10)).plusDays(number) + text.substring(10);
    }
}
