package org.sitrep.io.gdelt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Harm;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Crosswalk;
import org.sitrep.event.Event;
import org.sitrep.id.ClaimId;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.internal.Deaths;
import org.sitrep.io.table.EventCells;
import org.sitrep.place.Place;

/**
 * The counts and locations that the casualties and places of an event become in the GKG.
 *
 * <p>A row has its counts twice, without and with offsets, and its locations too. The reader takes those with offsets. What an
 * event changes of these is changed in the others, which may be fewer. A new row has those without offsets alone, since only
 * GDELT knows where in the article something stands.
 */
final class GkgCountCells {
    private static final Crosswalk<Harm> HARMS = Crosswalk.load(CodeScheme.GKG_COUNT_TYPE, Harm.class);
    private static final int FIELDS = 10;
    private static final int PLACE = 3;
    private static final int PLACE_FIELDS = 7;
    private static final int SECOND_ORDER = 4;
    private static final List<String> NOWHERE = List.of("", "", "", "", "", "", "");

    private final Event event;
    private final String id;
    private final String counts;
    private final String enhancedCounts;
    private final String locations;
    private final String enhancedLocations;
    /** Each place that the row has, and what the event has for it: the same, another or none. */
    private final Map<Place, Optional<Place>> places = new LinkedHashMap<>();
    /** The places that the row does not have. */
    private final List<Place> newPlaces = new ArrayList<>();

    GkgCountCells(Event event, EventCells cells) {
        this.event = event;
        this.id = cells.original(GkgColumns.RECORD_ID);
        this.counts = cells.original(GkgColumns.COUNTS);
        this.enhancedCounts = cells.original(GkgColumns.ENHANCED_COUNTS);
        this.locations = cells.original(GkgColumns.LOCATIONS);
        this.enhancedLocations = cells.original(GkgColumns.ENHANCED_LOCATIONS);
        Set<Place> before = new LinkedHashSet<>();
        for (String block : blocks(read())) {
            GkgCount.parse(block)
                    .flatMap(GkgCount::location)
                    .map(GkgLocation::place)
                    .ifPresent(before::add);
        }
        event.places().stream().filter(place -> !before.contains(place)).forEach(newPlaces::add);
        for (Place place : before) {
            boolean gone = !event.places().contains(place);
            places.put(place, !gone ? Optional.of(place) : newPlaces.isEmpty() ? Optional.empty() : next());
        }
    }

    private Optional<Place> next() {
        return Optional.of(newPlaces.remove(0));
    }

    /** The counts that the reader takes. */
    private String read() {
        return enhancedCounts.isEmpty() ? counts : enhancedCounts;
    }

    private static List<String> blocks(String text) {
        return GkgText.fields(text, ';').stream()
                .filter(block -> !block.isEmpty())
                .toList();
    }

    /** Writes the two cells of counts. */
    void writeCounts(EventCells cells) {
        List<String> made = new ArrayList<>();
        // by its first ten fields, what has become of each block, and null if it has gone
        Map<String, Optional<String>> now = new LinkedHashMap<>();
        Set<ClaimId> used = new LinkedHashSet<>();
        int number = 0;
        for (String block : blocks(read())) {
            Optional<GkgCount> count = GkgCount.parse(block);
            Optional<Harm> harm = count.flatMap(GkgMapping::harm);
            Optional<String> edited = Optional.of(block);
            if (harm.isPresent()) {
                number++;
                ClaimId claim = GkgMapping.claimId(id, number);
                used.add(claim);
                edited = claim(claim).map(found -> edited(block, count.orElseThrow(), found));
            }
            edited = edited.map(this::moved);
            edited.ifPresent(made::add);
            String key = shortened(block);
            Optional<String> shorter = edited.map(GkgCountCells::shortened);
            now.merge(key, shorter, (one, other) -> one.isPresent() ? one : other);
        }
        List<String> fresh = fresh(used);
        if (enhancedCounts.isEmpty()) {
            made.addAll(fresh);
            cells.set(GkgColumns.COUNTS, ended(made));
            cells.set(GkgColumns.ENHANCED_COUNTS, "");
            return;
        }
        fresh.forEach(block -> made.add(block + "#"));
        cells.set(GkgColumns.ENHANCED_COUNTS, ended(made));
        List<String> shorter = new ArrayList<>();
        for (String block : blocks(counts)) {
            now.getOrDefault(block, Optional.of(block)).ifPresent(shorter::add);
        }
        if (!counts.isEmpty()) {
            shorter.addAll(fresh);
        }
        cells.set(GkgColumns.COUNTS, ended(shorter));
    }

    private Optional<CasualtyClaim> claim(ClaimId claim) {
        return event.casualties().stream().filter(any -> any.id().equals(claim)).findFirst();
    }

    /** A count with what a claim says of it; what the claim says as the count does stays as it is written. */
    private static String edited(String block, GkgCount count, CasualtyClaim claim) {
        List<String> fields = new ArrayList<>(GkgText.fields(block, '#'));
        fields.set(0, Codes.of(claim.codings(), HARMS, claim.harm()));
        if (!claim.count().equals(GkgMapping.number(count))) {
            fields.set(1, Deaths.text(claim.count()));
        }
        if (!claim.note().equals(GkgMapping.note(count))) {
            fields.set(2, clean(claim.note().orElse("")));
        }
        return String.join("#", fields);
    }

    /** A count with the place that the event has for its own. */
    private String moved(String block) {
        Optional<Place> before =
                GkgCount.parse(block).flatMap(GkgCount::location).map(GkgLocation::place);
        Optional<Place> now = before.flatMap(place -> places.getOrDefault(place, Optional.of(place)));
        if (now.equals(before)) {
            return block;
        }
        List<String> fields = new ArrayList<>(GkgText.fields(block, '#'));
        List<String> place = now.map(this::fields).orElse(NOWHERE);
        for (int i = 0; i < PLACE_FIELDS; i++) {
            fields.set(PLACE + i, place.get(i));
        }
        return String.join("#", fields);
    }

    /** The counts of the claims that the row does not have, at the first place of the event. */
    private List<String> fresh(Set<ClaimId> used) {
        List<String> place =
                event.places().stream().findFirst().map(this::fields).orElse(NOWHERE);
        List<String> made = new ArrayList<>();
        for (CasualtyClaim claim : event.casualties()) {
            String type = Codes.of(claim.codings(), HARMS, claim.harm());
            if (!used.contains(claim.id()) && !type.isEmpty() && isTold(claim)) {
                made.add(String.join(
                        "#",
                        type,
                        Deaths.text(claim.count()),
                        clean(claim.note().orElse("")),
                        String.join("#", place)));
            }
        }
        return made;
    }

    /** The GKG counts what an article tells of, and cannot say that nobody has come to harm. */
    private static boolean isTold(CasualtyClaim claim) {
        return switch (claim.count().kind()) {
            case NONE_REPORTED -> false;
            default -> true;
        };
    }

    /** Writes the two cells of locations. */
    void writeLocations(EventCells cells) {
        List<String> shorter = new ArrayList<>();
        for (String block : blocks(locations)) {
            replaced(block, GkgLocation.parse(block), false).ifPresent(shorter::add);
        }
        List<String> enhanced = new ArrayList<>();
        for (String block : blocks(enhancedLocations)) {
            replaced(block, GkgLocation.parseEnhanced(block), true).ifPresent(enhanced::add);
        }
        for (Place place : newPlaces) {
            if (!locations.isEmpty() || enhancedLocations.isEmpty()) {
                shorter.add(String.join("#", fields(place)));
            }
            if (!enhancedLocations.isEmpty()) {
                enhanced.add(enhanced(place, ""));
            }
        }
        cells.set(GkgColumns.LOCATIONS, String.join(";", shorter));
        cells.set(GkgColumns.ENHANCED_LOCATIONS, String.join(";", enhanced));
    }

    private Optional<String> replaced(String block, Optional<GkgLocation> location, boolean offset) {
        Optional<Place> before = location.map(at -> GdeltPlaces.place(
                at.type(), at.name(), at.countryCode(), at.adm1Code(), "", at.coordinates(), at.featureId()));
        Optional<Place> now = before.flatMap(place -> places.getOrDefault(place, before));
        if (now.equals(before)) {
            return Optional.of(block);
        }
        return now.map(place -> offset
                ? enhanced(place, block.substring(block.lastIndexOf('#') + 1))
                : String.join("#", fields(place)));
    }

    /** The seven fields of a place. */
    private List<String> fields(Place place) {
        List<String> fields = new ArrayList<>(GdeltCells.place(place, event.time()));
        fields.remove(SECOND_ORDER);
        return fields.stream().map(GkgCountCells::clean).toList();
    }

    /** The nine fields of a place and where it stands in the article. */
    private String enhanced(Place place, String offset) {
        List<String> fields = new ArrayList<>(GdeltCells.place(place, event.time()));
        fields.add(offset);
        return String.join("#", fields.stream().map(GkgCountCells::clean).toList());
    }

    private static String shortened(String block) {
        List<String> fields = GkgText.fields(block, '#');
        return fields.size() == FIELDS + 1 ? block.substring(0, block.lastIndexOf('#')) : block;
    }

    private static String ended(List<String> blocks) {
        return blocks.isEmpty() ? "" : String.join(";", blocks) + ";";
    }

    /** A text that parts neither blocks nor fields, nor cells. */
    static String clean(String text) {
        return text.replaceAll("[#;\\s]+", " ").strip();
    }
}
