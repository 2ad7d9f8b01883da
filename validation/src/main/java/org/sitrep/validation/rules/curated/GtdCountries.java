package org.sitrep.validation.rules.curated;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** GTD's own numbers of countries with their names, and the regions that they are counted to: {@code gtd-countries.tsv}. */
final class GtdCountries {
    /** The names by number. */
    static final Map<Integer, String> NAMES = new HashMap<>();

    /** The numbers of regions by number of the country; 0 for nationalities that are no place. */
    private static final Map<Integer, Integer> REGIONS = new HashMap<>();

    static {
        read();
    }

    private GtdCountries() {}

    /** The region of a country; 0 if it is not known. */
    static int region(double country) {
        return CellText.isWhole(country) ? REGIONS.getOrDefault((int) country, 0) : 0;
    }

    private static void read() {
        InputStream in = Objects.requireNonNull(
                GtdCountries.class.getResourceAsStream("gtd-countries.tsv"),
                "gtd-countries.tsv is missing from the jar");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.startsWith("code")) {
                    String[] cells = line.split("\t", -1);
                    NAMES.put(Integer.valueOf(cells[0]), cells[1]);
                    REGIONS.put(Integer.valueOf(cells[0]), Integer.valueOf(cells[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
