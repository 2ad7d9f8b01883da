package org.sitrep.benchmarks;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.sitrep.io.ucdp.UcdpGedColumns;

/**
 * Writes files that look like UCDP's events: 49 columns in the layout U1, some 650 bytes a record.
 *
 * <p>Dyads and places are drawn from skewed pools; ids, articles, headlines, descriptions and numbers are each record's own. How many
 * sources a record has, how long its texts are, how often they are missing and how many deaths are zero was counted in a sample of
 * 1,000 records of the release 23.1; how often a record repeats the dyad or place of the one before, in 3,194 neighbouring records of 19.1.
 * The articles stand in quotes of their own, doubled since the cell is quoted, some with line breaks in them. All names are invented.
 */
final class UcdpLike implements TableGenerator {
    private static final long SEED = 7;
    private static final int DYADS = 1_500;
    private static final int PLACES = 30_000;
    private static final int STATES = 120;
    private static final List<String> REGIONS = List.of("Africa", "Americas", "Asia", "Europe", "Middle East");
    private static final LocalDate FIRST_DAY = LocalDate.of(1999, 1, 1);

    /** The columns from type of violence to side B, and the states of both sides. */
    private record Dyad(int type, String cells, String states) {}

    @Override
    public void writeTable(PrintWriter out, int rows) {
        SplittableRandom random = new SplittableRandom(SEED);
        Pool<Dyad> dyads = Pool.of(DYADS, random, UcdpLike::dyad);
        Pool<String> states = Pool.of(STATES, random, UcdpLike::state);
        Pool<String> places = Pool.of(PLACES, random, some -> place(some, states));
        Pool<String> offices = Pool.of(300, random, Words::name);
        out.append(String.join(
                        ",",
                        UcdpGedColumns.ALL.stream().map(column -> column.name()).toList()))
                .append('\n');
        Dyad dyad = dyads.draw(random);
        String place = places.draw(random);
        for (int i = 0; i < rows; i++) {
            LocalDate first = FIRST_DAY.plusDays(random.nextInt(9_000));
            dyad = random.nextInt(100) < 45 ? dyad : dyads.draw(random);
            place = random.nextInt(100) < 10 ? place : places.draw(random);
            int id = 100_000 + i;
            append(out, Integer.toString(id));
            append(out, "XYZ-" + first.getYear() + "-" + dyad.type + "-" + random.nextInt(20_000) + "-" + i);
            append(out, first.getYear() + ",1,Clear");
            append(out, dyad.cells);
            appendSources(out, random, offices, first);
            appendPlace(out, random, place);
            appendDays(out, random, first);
            appendDeaths(out, random, dyad.type);
            out.append(dyad.states).append('\n');
        }
    }

    private static void append(PrintWriter out, String cells) {
        out.append(cells).append(',');
    }

    /** A cell in quotes if it must be. */
    private static String cell(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static void appendSources(PrintWriter out, SplittableRandom random, Pool<String> offices, LocalDate day) {
        int drawn = random.nextInt(100);
        if (drawn < 33) {
            String reference = cell(offices.draw(random) + ", " + day + ", " + Words.sentence(random, 8, 16));
            append(out, "-1," + reference + ",,,");
            append(out, original(random));
            return;
        }
        int count = drawn < 79 ? 1 : drawn < 95 ? 2 : random.nextInt(3, 7);
        List<String> articles = new ArrayList<>();
        List<String> publishers = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        List<String> headlines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String publisher = offices.draw(random);
            String date = day.plusDays(random.nextInt(3)).toString();
            String headline = Words.sentence(random, 5, 10) + (random.nextInt(3) == 0 ? ", " + Words.name(random) : "");
            articles.add('"' + publisher + (random.nextInt(6) == 0 ? "\n," : ",") + date + ',' + headline + '"');
            publishers.add(publisher);
            dates.add(date);
            headlines.add(headline);
        }
        append(out, Integer.toString(count));
        append(out, cell(String.join(";", articles)));
        append(out, cell(String.join(";", publishers)));
        append(out, String.join(";", dates));
        append(out, cell(String.join(";", headlines)));
        append(out, original(random));
    }

    private static String original(SplittableRandom random) {
        return random.nextInt(100) < 12 ? "" : cell(Words.sentence(random, 1, 4));
    }

    /** The description, which is the record's own, stands among the cells of the place. */
    private static void appendPlace(PrintWriter out, SplittableRandom random, String place) {
        String description = random.nextInt(50) == 0 ? "" : cell(Words.sentence(random, 2, 7));
        append(out, place.replace("|", description));
    }

    private static void appendDays(PrintWriter out, SplittableRandom random, LocalDate first) {
        int length = random.nextInt(100) < 85 ? 0 : random.nextInt(1, 28);
        append(out, Integer.toString(random.nextInt(10) == 0 ? 2 : 1));
        append(out, length == 0 ? "1" : length < 7 ? "2" : "4");
        append(out, first + " 00:00:00.000");
        append(out, first.plusDays(length) + " 00:00:00.000");
    }

    private static void appendDeaths(PrintWriter out, SplittableRandom random, int type) {
        int sideA = type == 3 ? 0 : few(random);
        int sideB = type == 3 ? 0 : few(random);
        int civilians = few(random);
        int unknown = random.nextInt(4) == 0 ? few(random) : 0;
        int best = sideA + sideB + civilians + unknown;
        append(out, sideA + "," + sideB + "," + civilians + "," + unknown);
        append(out, best + "," + (best + few(random)) + "," + Math.max(0, best - few(random)));
    }

    private static int few(SplittableRandom random) {
        int drawn = random.nextInt(100);
        return drawn < 70 ? 0 : drawn < 94 ? random.nextInt(1, 8) : random.nextInt(8, 120);
    }

    private static Dyad dyad(SplittableRandom random) {
        int type = List.of(1, 1, 1, 2, 3).get(random.nextInt(5));
        String country = Words.name(random);
        String sideA = type == 1 ? "Government of " + country : Words.name(random) + " Front";
        String sideB = type == 3 ? "Civilians" : Words.name(random) + " " + Words.name(random);
        int conflict = random.nextInt(200, 16_000);
        int dyad = random.nextInt(200, 18_000);
        int idA = random.nextInt(2, 9_000);
        int idB = type == 3 ? 1 : random.nextInt(2, 9_000);
        String conflictName = type == 1 ? country + ": Government" : sideA + " - " + sideB;
        String cells = String.join(
                ",",
                Integer.toString(type),
                Integer.toString(conflict),
                Integer.toString(conflict),
                conflictName,
                Integer.toString(dyad),
                Integer.toString(dyad),
                sideA + " - " + sideB,
                Integer.toString(idA),
                Integer.toString(idA),
                sideA,
                Integer.toString(type == 3 ? 9_999 : idB),
                Integer.toString(idB),
                sideB);
        return new Dyad(type, cells, (type == 1 ? Integer.toString(random.nextInt(2, 900)) : "") + ",");
    }

    /** The columns from the precision to the region, with a bar where the description goes. */
    private static String place(SplittableRandom random, Pool<String> states) {
        String name = Words.name(random);
        String latitude = String.format(Locale.ROOT, "%.6f", random.nextInt(-35_000_000, 60_000_000) / 1e6);
        String longitude = String.format(Locale.ROOT, "%.6f", random.nextInt(-90_000_000, 140_000_000) / 1e6);
        return String.join(
                ",",
                Integer.toString(random.nextInt(1, 7)),
                name + " village",
                "|",
                Words.name(random) + " governorate",
                random.nextInt(3) == 0 ? "" : Words.name(random) + " district",
                latitude,
                longitude,
                "POINT (" + longitude + " " + latitude + ")",
                Integer.toString(random.nextInt(60_000, 220_000)),
                states.draw(random));
    }

    /** Country, its number and its region. */
    private static String state(SplittableRandom random) {
        return String.join(
                ",",
                Words.name(random),
                Integer.toString(random.nextInt(2, 900)),
                REGIONS.get(random.nextInt(REGIONS.size())));
    }
}
