package org.sitrep.benchmarks;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.sitrep.code.CodeEntry;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.io.icews.IcewsFormat;

/**
 * Writes files that look like those of ICEWS in the Dataverse: 20 cells parted by tabs under a header, some 260 bytes a row.
 *
 * <p>Counted in a sample of 3,705 rows of June 2018: how many rows repeat the source (17 %), the target (10 %), the story (49 %), the
 * publisher (75 %) or the place (40 %) of the row before, how often sectors (24 %), city (30 %), district (86 %) and province (20 %) are
 * missing, how many sectors an actor has, how often the commonest events come, and how many rows have a twin with source and target swapped. Codes, texts, intensities,
 * sectors and countries are those of the lists; all other names are invented.
 */
final class IcewsLike implements TableGenerator {
    private static final long SEED = 11;
    private static final int ACTORS = 12_000;
    private static final int PLACES = 8_000;
    private static final int PUBLISHERS = 250;
    private static final int KINDS_OF_EVENTS = 120;
    private static final int ROWS_A_DAY = 2_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    private static final List<String> COUNTRIES = Countries.all().stream()
            .filter(country -> country.alpha3().isPresent()
                    && country.code(CodeScheme.ICEWS_COUNTRY).isPresent())
            .map((Country country) -> country.nameIn(CodeScheme.ICEWS_COUNTRY))
            .toList();
    private static final List<String> SECTORS = CodeList.of(CodeScheme.ICEWS_SECTOR).codings().stream()
            .map(Coding::code)
            .toList();
    /** Text, code and intensity. */
    private static final List<String> EVENTS = CodeList.of(CodeScheme.CAMEO_EVENT).entries().stream()
            .filter(entry -> entry.coding().code().length() > 2
                    && entry.attribute("icews-intensity").isPresent())
            .map(IcewsLike::event)
            .toList();
    /** Twelve codes of those that make seven tenths of the rows. */
    private static final List<String> COMMON_EVENTS = Stream.of(
                    "010", "020", "036", "040", "042", "043", "051", "057", "111", "112", "173", "190")
            .map(code -> event(CodeList.of(CodeScheme.CAMEO_EVENT).entry(code).orElseThrow()))
            .toList();

    @Override
    public void writeTable(PrintWriter out, int rows) {
        SplittableRandom random = new SplittableRandom(SEED);
        Pool<String> actors = Pool.of(ACTORS, random, IcewsLike::actor);
        Pool<String> places = Pool.of(PLACES, random, IcewsLike::place);
        Pool<String> publishers = Pool.of(PUBLISHERS, random, some -> Words.name(some) + " " + Words.name(some));
        Pool<String> events = Pool.of(KINDS_OF_EVENTS, random, some -> one(EVENTS, some));
        out.append(String.join("\t", new IcewsFormat().layouts().get("dataverse")))
                .append('\n');
        String source = "";
        String target = "";
        String place = places.draw(random);
        String publisher = publishers.draw(random);
        String event = events.draw(random);
        int story = 40_000_000;
        int sentence = 1;
        for (int i = 0; i < rows; i++) {
            boolean twin = i > 0 && random.nextInt(1000) < 135;
            if (twin) {
                String swapped = source;
                source = target;
                target = swapped;
            } else {
                source = i > 0 && random.nextInt(100) < 19 ? source : actors.draw(random);
                target = i > 0 && random.nextInt(100) < 11 ? target : actors.draw(random);
                event = random.nextInt(100) < 60 ? one(COMMON_EVENTS, random) : events.draw(random);
                place = random.nextInt(100) < 31 ? place : places.draw(random);
                if (random.nextInt(100) < 41) {
                    sentence = random.nextInt(100) < 53 ? sentence : random.nextInt(1, 7);
                } else {
                    story += random.nextInt(1, 40);
                    sentence = random.nextInt(1, 7);
                    publisher = random.nextInt(100) < 50 ? publisher : publishers.draw(random);
                }
            }
            out.append(Integer.toString(30_000_000 + i)).append('\t');
            out.append(FIRST_DAY.plusDays(i / ROWS_A_DAY).toString()).append('\t');
            out.append(source)
                    .append('\t')
                    .append(event)
                    .append('\t')
                    .append(target)
                    .append('\t');
            out.append(Integer.toString(story)).append('\t');
            out.append(Integer.toString(sentence)).append('\t');
            out.append(publisher).append('\t').append(place).append('\n');
        }
    }

    private static <T> T one(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String event(CodeEntry entry) {
        return String.join(
                "\t",
                entry.coding().label().orElseThrow(),
                entry.coding().code(),
                entry.attribute("icews-intensity").orElseThrow());
    }

    /** Name, sectors and country. */
    private static String actor(SplittableRandom random) {
        String country = random.nextInt(25) == 0 ? "" : one(COUNTRIES, random);
        String name = random.nextInt(100) < 60 && !country.isEmpty()
                ? Words.name(random) + " (" + country + ")"
                : Words.name(random) + " " + Words.name(random);
        return String.join("\t", name, sectors(random), country);
    }

    private static String sectors(SplittableRandom random) {
        int drawn = random.nextInt(100);
        int count = drawn < 24 ? 0 : drawn < 48 ? 1 : drawn < 70 ? 2 : drawn < 88 ? 3 : random.nextInt(4, 11);
        StringBuilder sectors = new StringBuilder();
        for (int i = 0; i < count; i++) {
            sectors.append(i == 0 ? "" : ",").append(one(SECTORS, random));
        }
        return sectors.toString();
    }

    /** City, district, province, country, latitude, longitude. */
    private static String place(SplittableRandom random) {
        String city = random.nextInt(100) < 30 ? "" : Words.name(random);
        String district = random.nextInt(100) < 86 ? "" : Words.name(random) + " District " + Words.name(random);
        String province = random.nextInt(100) < 20 ? "" : "Province of " + Words.name(random);
        return String.join(
                "\t", city, district, province, one(COUNTRIES, random), degrees(random, 60), degrees(random, 179));
    }

    private static String degrees(SplittableRandom random, int most) {
        return String.format(Locale.ROOT, "%.4f", random.nextInt(-most * 10_000, most * 10_000) / 10_000.0);
    }
}
