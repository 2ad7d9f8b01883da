package org.sitrep.benchmarks;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes files that look like those of GDELT 2.0: 61 cells parted by tabs, some 420 bytes a row.
 *
 * <p>Actors and places are drawn from pools of some thousands, as skewed as in the real files; ids, tones and addresses are each row's
 * own. As in the real files, which are sorted by actor 1 within a quarter of an hour, many rows repeat the actors, the place or the address
 * of the row before. A tenth of the rows have no actor 1, a quarter no actor 2, one in forty no place. All names are invented.
 */
final class GdeltLike implements TableGenerator {
    private static final int ACTORS = 4_000;
    private static final int PLACES = 6_000;
    private static final long SEED = 42;
    private static final String NO_ACTOR = "\t".repeat(9);
    private static final String NO_PLACE = "0" + "\t".repeat(7);
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 3, 1);
    private static final int ROWS_A_DAY = 100_000;
    /** A country by its codes of CAMEO and FIPS, and a part of it that lies well within its borders. */
    private record Land(String cameo, String fips, double latitude, double longitude, double reach) {}

    private static final List<Land> LANDS = List.of(
            new Land("USA", "US", 39, -98, 4),
            new Land("GBR", "UK", 52.5, -1.5, 0.7),
            new Land("FRA", "FR", 46.5, 2.5, 1.5),
            new Land("RUS", "RS", 58, 60, 5),
            new Land("UKR", "UP", 49, 31, 2),
            new Land("CHN", "CH", 33, 108, 5),
            new Land("IND", "IN", 22, 79, 3),
            new Land("PAK", "PK", 30, 69, 1.5),
            new Land("SYR", "SY", 35, 38.5, 0.7),
            new Land("IRQ", "IZ", 33, 43.5, 1),
            new Land("ISR", "IS", 30.8, 34.8, 0.1),
            new Land("NGA", "NI", 9.5, 8, 2),
            new Land("ZAF", "SF", -29, 24.5, 1.5),
            new Land("BRA", "BR", -10, -52, 5),
            new Land("MEX", "MX", 23.5, -102, 1.5));
    private static final List<String> STATES = List.of("TX", "KS", "NE", "OK", "MO", "IA");
    private static final List<String> ROLES =
            List.of("GOV", "MIL", "REB", "OPP", "COP", "JUD", "BUS", "MED", "EDU", "CVL", "LEG", "REF");
    /** The code of the event, its quad class and its score. */
    private static final List<String> EVENTS = List.of(
            "010\t010\t01\t1\t0.0",
            "020\t020\t02\t1\t3.0",
            "036\t036\t03\t1\t4.0",
            "040\t040\t04\t1\t1.0",
            "042\t042\t04\t1\t1.9",
            "043\t043\t04\t1\t2.8",
            "046\t046\t04\t1\t7.0",
            "051\t051\t05\t1\t3.4",
            "057\t057\t05\t1\t8.0",
            "071\t071\t07\t2\t7.4",
            "073\t073\t07\t2\t7.4",
            "084\t084\t08\t2\t7.0",
            "090\t090\t09\t2\t-2.0",
            "100\t100\t10\t3\t-5.0",
            "111\t111\t11\t3\t-2.0",
            "112\t112\t11\t3\t-2.0",
            "120\t120\t12\t3\t-4.0",
            "130\t130\t13\t3\t-4.4",
            "141\t141\t14\t3\t-6.5",
            "160\t160\t16\t4\t-4.0",
            "173\t173\t17\t4\t-5.0",
            "180\t180\t18\t4\t-9.0",
            "190\t190\t19\t4\t-10.0",
            "193\t193\t19\t4\t-10.0",
            "195\t195\t19\t4\t-10.0");

    @Override
    public void writeTable(PrintWriter out, int rows) {
        SplittableRandom random = new SplittableRandom(SEED);
        Pool<String> actors = Pool.of(ACTORS, random, GdeltLike::actor);
        Pool<String> places = Pool.of(PLACES, random, GdeltLike::place);
        Pool<String> sites = Pool.of(1_000, random, some -> "https://www." + Words.word(some, 4) + ".com/");
        long id = 1_090_000_000L;
        String actor1 = NO_ACTOR;
        String actor2 = NO_ACTOR;
        String place = NO_PLACE;
        String address = "";
        for (int i = 0; i < rows; i++) {
            LocalDate added = FIRST_DAY.plusDays(i / ROWS_A_DAY);
            int quarter = (int) (i % ROWS_A_DAY * 96L / ROWS_A_DAY);
            id += random.nextInt(1, 4);
            out.append(Long.toString(id)).append('\t').append(days(added.minusDays(daysBefore(random))));
            if (random.nextInt(100) >= 40) {
                actor1 = random.nextInt(10) == 0 ? NO_ACTOR : actors.draw(random);
            }
            if (random.nextInt(100) >= 30) {
                actor2 = random.nextInt(4) == 0 ? NO_ACTOR : actors.draw(random);
            }
            if (random.nextInt(100) >= 15) {
                place = random.nextInt(40) == 0 ? NO_PLACE : places.draw(random);
            }
            if (address.isEmpty() || random.nextInt(100) >= 33) {
                address = sites.draw(random) + Words.words(random, random.nextInt(8, 20), "-");
            }
            append(out, actor1);
            append(out, actor2);
            append(out, Integer.toString(random.nextInt(2)));
            append(out, EVENTS.get(random.nextInt(EVENTS.size())));
            int mentions = random.nextInt(1, 21);
            append(out, mentions + "\t" + random.nextInt(1, Math.min(mentions, 2) + 1) + "\t" + mentions);
            append(out, Double.toString(random.nextInt(-1500, 900) / 166.0));
            append(out, random.nextInt(5) == 0 ? NO_PLACE : place);
            append(out, random.nextInt(3) == 0 ? NO_PLACE : random.nextInt(4) == 0 ? places.draw(random) : place);
            append(out, place);
            append(out, stamp(added, quarter));
            append(out, address);
            out.append('\n');
        }
    }

    private static void append(PrintWriter out, String cells) {
        out.append('\t').append(cells);
    }

    /** Nearly all events are of the day itself; some are inferred to be a week, month or year older. */
    private static int daysBefore(SplittableRandom random) {
        int drawn = random.nextInt(200);
        return drawn < 190 ? 0 : drawn < 194 ? 7 : drawn < 198 ? 30 : 365;
    }

    private static String days(LocalDate day) {
        String fraction = String.format(
                Locale.ROOT, "%.4f", day.getYear() + ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0);
        String written = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        return String.join(
                "\t", written, written.substring(0, 6), written.substring(0, 4), fraction.replaceAll("0+$", ""));
    }

    private static String stamp(LocalDate day, int quarter) {
        return String.format(
                Locale.ROOT,
                "%s%02d%02d00",
                day.format(DateTimeFormatter.BASIC_ISO_DATE),
                quarter / 4,
                quarter % 4 * 15);
    }

    private static String actor(SplittableRandom random) {
        String country = random.nextInt(5) == 0
                ? ""
                : LANDS.get(random.nextInt(LANDS.size())).cameo();
        String role = random.nextInt(2) == 0 && !country.isEmpty() ? "" : ROLES.get(random.nextInt(ROLES.size()));
        String name = Words.words(random, random.nextInt(1, 3), " ").toUpperCase(Locale.ROOT);
        return String.join("\t", country + role, name, country, "", "", "", "", role, "", "");
    }

    private static String place(SplittableRandom random) {
        int type = List.of(1, 2, 3, 3, 4, 4, 4, 5).get(random.nextInt(8));
        Land land = LANDS.get(type == 2 || type == 3 ? 0 : random.nextInt(1, LANDS.size()));
        String state = STATES.get(random.nextInt(STATES.size()));
        String region = land.fips()
                + (type == 2 || type == 3 ? state : String.format(Locale.ROOT, "%02d", random.nextInt(1, 40)));
        String latitude = coordinate(random, land.latitude(), land.reach());
        String longitude = coordinate(random, land.longitude(), land.reach());
        String country = Words.name(random);
        return switch (type) {
            case 1 -> String.join("\t", "1", country, land.fips(), land.fips(), "", latitude, longitude, land.fips());
            case 2 -> String.join("\t", "2", country + ", United States", "US", region, "", latitude, longitude, state);
            case 3 ->
                String.join(
                        "\t",
                        "3",
                        Words.name(random) + ", " + country + ", United States",
                        "US",
                        region,
                        String.format(Locale.ROOT, "%s%03d", state, random.nextInt(1, 300)),
                        latitude,
                        longitude,
                        Integer.toString(random.nextInt(10_000, 2_500_000)));
            case 4 ->
                String.join(
                        "\t",
                        "4",
                        Words.name(random) + ", " + Words.name(random) + ", " + country,
                        land.fips(),
                        region,
                        Integer.toString(random.nextInt(10_000, 200_000)),
                        latitude,
                        longitude,
                        Integer.toString(random.nextInt(-3_500_000, -10_000)));
            default ->
                String.join(
                        "\t",
                        "5",
                        Words.name(random) + ", " + country,
                        land.fips(),
                        region,
                        "",
                        latitude,
                        longitude,
                        Integer.toString(random.nextInt(-3_500_000, -10_000)));
        };
    }

    private static String coordinate(SplittableRandom random, double middle, double reach) {
        String written = Double.toString(Math.round((middle + random.nextDouble(-reach, reach)) * 10_000) / 10_000.0);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }
}
