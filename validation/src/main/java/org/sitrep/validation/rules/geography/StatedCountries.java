package org.sitrep.validation.rules.geography;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.place.Place;

/**
 * The countries that places are said to lie in, and where on the map their events may lie.
 *
 * <p>A number of a state stands for all that the state was: Sitrep does not ask when the event took place. The tables are the
 * resources {@code areas-of-countries.tsv} and {@code disputed-areas.tsv}. Thread-safe.
 */
final class StatedCountries {
    private static final StatedCountries INSTANCE = new StatedCountries();

    /**
     * What a place says.
     *
     * @param ids the ids of the countries
     * @param areas the areas of the map that are theirs; none if the map lacks one of the countries
     */
    record Stated(List<String> ids, List<Area> areas) {
        static final Stated NOTHING = new Stated(List.of(), List.of());

        boolean contains(double latitude, double longitude) {
            for (int i = 0; i < areas.size(); i++) {
                if (areas.get(i).contains(latitude, longitude)) {
                    return true;
                }
            }
            return false;
        }

        /** How far off the nearest of the areas is, in km; 0 for a point that lies in one of them. */
        double distance(double latitude, double longitude) {
            return contains(latitude, longitude) ? 0 : distanceOutside(latitude, longitude);
        }

        /** The same for a point that is known to lie outside of all of them. */
        double distanceOutside(double latitude, double longitude) {
            double nearest = Double.MAX_VALUE;
            for (Area area : areas) {
                nearest = Math.min(nearest, area.distanceOutside(latitude, longitude));
            }
            return nearest;
        }
    }

    /** A box in which the line between countries is disputed. */
    private record DisputedArea(double south, double west, double north, double east, Set<String> countries) {
        boolean contains(double latitude, double longitude) {
            return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
        }
    }

    private final Map<String, List<String>> further = new HashMap<>();
    private final List<DisputedArea> disputed = new ArrayList<>();
    private final Map<String, Stated> byCountry = new HashMap<>();
    private final Map<String, Stated> byNumber = new HashMap<>();
    private final Map<String, Stated> byName = new HashMap<>();

    private StatedCountries() {
        read(
                "areas-of-countries.tsv",
                cells -> further.computeIfAbsent(cells[0], country -> new ArrayList<>())
                        .add(cells[1]));
        read(
                "disputed-areas.tsv",
                cells -> disputed.add(new DisputedArea(
                        Double.parseDouble(cells[1]),
                        Double.parseDouble(cells[2]),
                        Double.parseDouble(cells[3]),
                        Double.parseDouble(cells[4]),
                        Set.of(cells[5].split(" ")))));
        for (Country country : Countries.all()) {
            byCountry.put(country.id(), stated(country.id(), country.id()));
        }
        for (String key : further.keySet()) {
            if (key.startsWith("number:")) {
                String number = key.substring("number:".length());
                Countries.find(CodeScheme.GLEDITSCH_WARD, number)
                        .ifPresent(state -> byNumber.put(number, stated(state.id(), state.id(), key)));
            } else if (key.startsWith("name:")) {
                byName.put(key.substring("name:".length()), stated(key.substring("name:".length()), key));
            }
        }
    }

    private Stated stated(String id, String... keys) {
        Set<Area> areas = new LinkedHashSet<>();
        for (String key : keys) {
            Boundaries.get().find(key).ifPresent(areas::add);
            for (String area : further.getOrDefault(key, List.of())) {
                Boundaries.get().find(area).ifPresent(areas::add);
            }
        }
        return new Stated(List.of(id), List.copyOf(areas));
    }

    private static void read(String resource, Consumer<String[]> row) {
        InputStream in = Objects.requireNonNull(
                StatedCountries.class.getResourceAsStream(resource), resource + " is missing from the jar");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            boolean heading = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    if (!heading) {
                        row.accept(line.split("\t", -1));
                    }
                    heading = false;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The countries of a place by their codes or, without codes that are known, by the country's name. */
    static Stated of(Place place) {
        List<Coding> codings = place.countries();
        if (codings.size() == 1) {
            Stated one = INSTANCE.find(codings.get(0));
            return one.areas().isEmpty() ? named(place) : one;
        }
        if (codings.isEmpty()) {
            return named(place);
        }
        List<String> ids = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        for (Coding coding : codings) {
            Stated one = INSTANCE.find(coding);
            if (one.areas().isEmpty()) {
                return Stated.NOTHING;
            }
            ids.addAll(one.ids());
            areas.addAll(one.areas());
        }
        return new Stated(ids, areas);
    }

    /** The country of a place by its name alone. */
    static Stated named(Place place) {
        Optional<String> name = place.countryName();
        if (name.isEmpty()) {
            return Stated.NOTHING;
        }
        Stated known = INSTANCE.byName.get(name.get().strip().toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return Countries.findByName(CodeScheme.COUNTRY_NAME, name.get())
                .map(country -> INSTANCE.byCountry.getOrDefault(country.id(), Stated.NOTHING))
                .orElse(Stated.NOTHING);
    }

    /** Whether a point lies where one of the countries stated disputes the line with others. */
    static boolean dispute(Stated stated, double latitude, double longitude) {
        for (DisputedArea area : INSTANCE.disputed) {
            if (area.contains(latitude, longitude) && stated.ids().stream().anyMatch(area.countries()::contains)) {
                return true;
            }
        }
        return false;
    }

    private Stated find(Coding coding) {
        CodeScheme scheme = coding.scheme();
        if (scheme.equals(CodeScheme.GLEDITSCH_WARD) || scheme.equals(CodeScheme.COW)) {
            Stated state = byNumber.get(coding.code());
            if (state != null) {
                return state;
            }
        }
        Optional<Country> country =
                isName(scheme) ? Countries.findByName(scheme, coding.code()) : Countries.find(scheme, coding.code());
        return country.isPresent() ? byCountry.getOrDefault(country.get().id(), Stated.NOTHING) : Stated.NOTHING;
    }

    private static boolean isName(CodeScheme scheme) {
        return scheme.equals(CodeScheme.COUNTRY_NAME)
                || scheme.equals(CodeScheme.ACLED_COUNTRY)
                || scheme.equals(CodeScheme.UCDP_COUNTRY)
                || scheme.equals(CodeScheme.ICEWS_COUNTRY);
    }
}
