package org.sitrep.benchmarks;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.sitrep.code.CodeEntry;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.io.acled.AcledFormat;

/**
 * Writes files that look like ACLED's present exports: 31 columns of the layout A4, some 570 bytes a row.
 *
 * <p>Counted in samples of 811 rows of January 2023 and 2,980 rows of November 2020: how many rows repeat the
 * sub-event type, actor 1 (a third), actor 2 (two fifths), the sources (a quarter) or the place (a tenth) of the row before, how often associates,
 * actor 2, the third division and tags are missing, and how long the notes are. As in an export of the whole world the newest day comes first, texts name the
 * kinds of actors, and cells with blanks in them are quoted. Vocabularies and countries are those of the lists; all other names are invented.
 */
final class AcledLike implements TableGenerator {
    private static final long SEED = 13;
    private static final int ACTORS = 6_000;
    private static final int PLACES = 40_000;
    private static final int COUNTRIES = 120;
    private static final int CIVILIANS = 7;
    private static final int EXTERNAL_FORCES = 8;
    private static final int ROWS_A_DAY = 900;
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 10, 31);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMMM uuuu", Locale.ENGLISH);

    private static final List<Country> KNOWN = Countries.all().stream()
            .filter(country -> country.code(CodeScheme.ACLED_ISO).isPresent())
            .toList();
    private static final List<CodeEntry> SUB_EVENTS =
            CodeList.of(CodeScheme.ACLED_SUB_EVENT_TYPE).entries();
    private static final List<Coding> REGIONS =
            CodeList.of(CodeScheme.ACLED_REGION).codings();
    private static final List<String> SCALES =
            List.of("National", "Subnational", "Other", "Local partner-Other", "National-International", "Regional");

    /** An actor's name and the number of its kind, 1 to 8. */
    private record Actor(String name, int kind) {}

    @Override
    public void writeTable(PrintWriter out, int rows) {
        SplittableRandom random = new SplittableRandom(SEED);
        Pool<Actor> actors = Pool.of(ACTORS, random, AcledLike::actor);
        Pool<String> countries = Pool.of(COUNTRIES, random, AcledLike::country);
        Pool<String> places = Pool.of(PLACES, random, some -> place(some, countries));
        Pool<String> sources = Pool.of(900, random, some -> Words.name(some) + " " + Words.name(some));
        out.append(String.join(",", new AcledFormat().layouts().get("A4"))).append('\n');
        Actor first = actors.draw(random);
        Actor second = actors.draw(random);
        String place = places.draw(random);
        CodeEntry subEvent = SUB_EVENTS.get(0);
        String source = "";
        boolean alone = false;
        int uploaded = 0;
        for (int i = 0; i < rows; i++) {
            LocalDate day = LAST_DAY.minusDays(i / ROWS_A_DAY);
            first = random.nextInt(100) < 32 ? first : actors.draw(random);
            second = random.nextInt(100) < 37 ? second : actors.draw(random);
            place = random.nextInt(100) < 10 ? place : places.draw(random);
            subEvent = random.nextInt(100) < 26 ? subEvent : SUB_EVENTS.get(random.nextInt(SUB_EVENTS.size()));
            source = i > 0 && random.nextInt(100) < 25 ? source : source(random, sources);
            alone = random.nextInt(100) < 40 ? alone : random.nextInt(100) < 26;
            uploaded = random.nextInt(100) < 28 ? uploaded : random.nextInt(86_400);
            append(out, "EXL" + (rows - i));
            append(out, cell(day.format(DAY)));
            append(out, Integer.toString(day.getYear()));
            append(out, random.nextInt(100) < 93 ? "1" : "2");
            append(out, cell(subEvent.attribute("disorder-type").orElseThrow()));
            append(out, cell(subEvent.attribute("event-type").orElseThrow()));
            append(out, cell(subEvent.coding().code()));
            appendActors(out, random, actors, first, alone ? Optional.empty() : Optional.of(second));
            append(out, place);
            append(out, source);
            append(out, cell("On " + day.format(DAY) + ", " + Words.sentence(random, 14, 27) + "."));
            append(out, Integer.toString(random.nextInt(100) < 70 ? 0 : random.nextInt(1, 30)));
            append(out, random.nextInt(100) < 63 ? "" : cell("crowd size=" + tag(random)));
            out.append(Long.toString(day.plusDays(6).toEpochDay() * 86_400 + uploaded))
                    .append('\n');
        }
    }

    private static void append(PrintWriter out, String cells) {
        out.append(cells).append(',');
    }

    /** A cell in quotes if anything in it is white or a comma. */
    private static String cell(String text) {
        boolean plain = text.indexOf(' ') < 0 && text.indexOf(',') < 0 && text.indexOf('"') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static void appendActors(
            PrintWriter out, SplittableRandom random, Pool<Actor> actors, Actor first, Optional<Actor> second) {
        append(out, cell(first.name));
        append(out, random.nextInt(100) < 65 ? "" : cell(actors.draw(random).name));
        append(out, cell(kind(first.kind)));
        if (second.isEmpty()) {
            append(out, ",,");
            append(out, cell(kind(first.kind) + " only"));
            append(out, "");
            return;
        }
        append(out, cell(second.get().name));
        append(out, random.nextInt(100) < 57 ? "" : cell(actors.draw(random).name));
        append(out, cell(kind(second.get().kind)));
        append(out, cell(pair(first.kind, second.get().kind)));
        append(out, second.get().kind == CIVILIANS ? "\"Civilian targeting\"" : "");
    }

    private static String kind(int number) {
        return CodeList.of(CodeScheme.ACLED_INTER)
                .find(Integer.toString(number))
                .flatMap(Coding::label)
                .orElseThrow();
    }

    /** The lower number's kind first, except that external forces stand before civilians. */
    private static String pair(int one, int other) {
        int lower = Math.min(one, other);
        int higher = Math.max(one, other);
        return lower == CIVILIANS && higher == EXTERNAL_FORCES
                ? kind(higher) + "-" + kind(lower)
                : kind(lower) + "-" + kind(higher);
    }

    /** The columns source and source scale. */
    private static String source(SplittableRandom random, Pool<String> sources) {
        String source = sources.draw(random);
        String all = random.nextInt(100) < 70 ? source : source + "; " + sources.draw(random);
        return cell(all) + "," + cell(SCALES.get(random.nextInt(SCALES.size())));
    }

    private static String tag(SplittableRandom random) {
        return random.nextInt(100) < 80 ? "no report" : "at least " + random.nextInt(10, 500);
    }

    private static Actor actor(SplittableRandom random) {
        int kind = random.nextInt(1, 9);
        String name = switch (kind) {
            case 1 -> "Military Forces of " + Words.name(random) + " (2014-)";
            case 5 -> "Rioters (" + Words.name(random) + ")";
            case 6 -> "Protesters (" + Words.name(random) + ")";
            case CIVILIANS -> "Civilians (" + Words.name(random) + ")";
            default -> Words.name(random) + " " + Words.name(random) + " Front, " + Words.name(random);
        };
        return new Actor(name, kind);
    }

    /** The columns iso, region and country. */
    private static String country(SplittableRandom random) {
        Country country = KNOWN.get(random.nextInt(KNOWN.size()));
        return String.join(
                ",",
                country.code(CodeScheme.ACLED_ISO).orElseThrow(),
                cell(REGIONS.get(random.nextInt(REGIONS.size())).label().orElseThrow()),
                cell(country.nameIn(CodeScheme.ACLED_COUNTRY)));
    }

    /** The columns from iso to the precision of the place. */
    private static String place(SplittableRandom random, Pool<String> countries) {
        return String.join(
                ",",
                countries.draw(random),
                Words.name(random),
                Words.name(random),
                random.nextInt(2) == 0 ? "" : Words.name(random),
                cell(random.nextInt(4) == 0 ? Words.name(random) + " " + Words.name(random) : Words.name(random)),
                degrees(random, 60),
                degrees(random, 179),
                Integer.toString(random.nextInt(100) < 72 ? 1 : random.nextInt(2, 4)));
    }

    private static String degrees(SplittableRandom random, int most) {
        return String.format(Locale.ROOT, "%.4f", random.nextInt(-most * 10_000, most * 10_000) / 10_000.0);
    }
}
