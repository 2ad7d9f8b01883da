package org.sitrep.io.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.io.Limits;
import org.sitrep.io.geojson.Geometry.BadGeometryException;
import org.sitrep.io.json.FormatLayouts;
import org.sitrep.io.json.JsonFactories;
import org.sitrep.io.json.JsonInput;
import org.sitrep.io.json.JsonScope;
import org.sitrep.io.json.RecordJsonReader;
import org.sitrep.io.json.RecordResult;
import org.sitrep.io.table.TableRow;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;

/**
 * Reads the records in features that Sitrep has written, and what has been done to these features since.
 *
 * <p>Not thread-safe: one for each file.
 */
final class OwnFeatures {
    private static final JsonFactory FACTORY = JsonFactories.of(Limits.DEFAULT);
    private static final Place NOWHERE = Place.builder().build();

    private final Consumer<Finding> findings;
    private final List<Finding> warnings = new ArrayList<>();
    private final RecordJsonReader reader = new RecordJsonReader(FormatLayouts.INSTANCE, warnings::add);
    private final JsonScope scope = new JsonScope();

    OwnFeatures(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** The record in a cell; empty if it cannot be read, which is told. */
    Optional<Record> read(TableRow row, int index) {
        warnings.clear();
        scope.clear();
        Optional<Record> record = Optional.empty();
        int from = row.cellStart(index);
        try (JsonInput input =
                JsonInput.ofLine(FACTORY, "", row.line(), row.buffer(), from, row.cellEnd(index) - from)) {
            RecordResult result = null;
            try {
                input.parser().nextToken();
                result = reader.read(input, scope);
            } catch (IOException e) {
                result = new RecordResult.Broken(input.findingFor(e));
            }
            if (result instanceof RecordResult.Read read) {
                record = Optional.of(read.record());
            } else if (result instanceof RecordResult.Rejected rejected) {
                warnings.add(rejected.finding());
            } else if (result instanceof RecordResult.Broken broken) {
                warnings.add(broken.finding());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
        for (Finding warning : warnings) {
            report(row, index, warning.code(), Severity.WARNING, "in the record of the feature, " + warning.message());
        }
        if (record.isEmpty()) {
            report(
                    row,
                    index,
                    "unreadable-record",
                    Severity.WARNING,
                    "the record of the feature cannot be read; its other properties are read instead");
        }
        return record;
    }

    /** Where the flat properties stand in features with certain members. */
    static int[] indexes(List<String> columns) {
        return FlatProperty.ALL.stream()
                .mapToInt(property -> columns.indexOf(property.name()))
                .toArray();
    }

    /**
     * The record as it is after what has been done to its feature: a property or the geometry that is not what the record says
     * counts, where it can.
     */
    Record edited(Record read, TableRow row, int[] indexes, int geometry) {
        Record record = read;
        if (record instanceof Event event && geometry >= 0) {
            record = moved(event, row, geometry);
        }
        for (int i = 0; i < indexes.length; i++) {
            if (indexes[i] < 0) {
                continue;
            }
            FlatProperty property = FlatProperty.ALL.get(i);
            String found = row.text(indexes[i]);
            String expected = property.of(read);
            if (found.equals(expected) || sameTime(property, found, expected)) {
                continue;
            }
            Optional<Event> taken = record instanceof Event event && property.editor() != null
                    ? property.editor().apply(event, found)
                    : Optional.empty();
            tell(row, indexes[i], property.name(), expected, taken.isPresent());
            record = taken.isPresent() ? taken.get() : record;
        }
        return record;
    }

    /** Programs for maps write days in forms of their own. */
    private static boolean sameTime(FlatProperty property, String found, String expected) {
        return property.name().startsWith("date")
                && !found.isEmpty()
                && !expected.isEmpty()
                && GeoJsonTimes.parse(found).equals(GeoJsonTimes.parse(expected));
    }

    private Record moved(Event event, TableRow row, int index) {
        List<Coordinates> expected = Geometry.pointsOf(event);
        List<Coordinates> found;
        try {
            found = Geometry.parse(row.text(index)).points();
        } catch (BadGeometryException e) {
            found = List.of();
        }
        if (Geometry.sameSpots(found, expected)) {
            return event;
        }
        String before = expected.isEmpty() ? "no point" : expected.toString();
        boolean takes =
                !found.isEmpty() && (found.size() == expected.size() || (found.size() == 1 && expected.isEmpty()));
        tell(row, index, "geometry", before, takes);
        return takes ? at(event, found, !expected.isEmpty()) : event;
    }

    /** The event with its points elsewhere; one point of an event that has none on the earth is that of its first place. */
    private static Event at(Event event, List<Coordinates> points, boolean had) {
        if (!had) {
            Place first = event.places().isEmpty() ? NOWHERE : event.places().get(0);
            return FlatProperty.withPlace(
                    event, first.toBuilder().coordinates(points.get(0)).build());
        }
        List<Place> places = new ArrayList<>();
        int next = 0;
        for (Place place : event.places()) {
            Optional<Coordinates> before = place.coordinates().filter(Coordinates::isInRange);
            Place moved = place;
            if (before.isPresent()) {
                Coordinates now = points.get(next++);
                moved = Geometry.sameSpot(before.get(), now)
                        ? place
                        : place.toBuilder().coordinates(now).build();
            }
            places.add(moved);
        }
        return event.toBuilder().places(places).build();
    }

    private void tell(TableRow row, int index, String name, String before, boolean taken) {
        String was = before.isEmpty() ? "nothing" : before.length() > 80 ? before.substring(0, 80) + "..." : before;
        report(
                row,
                index,
                taken ? "edited-feature" : "edit-not-read",
                taken ? Severity.INFO : Severity.WARNING,
                name + " is not what the record of the feature says (" + was.replaceAll("\\p{Cntrl}+", " ") + "); "
                        + (taken ? "the event is changed accordingly" : "the record counts"));
    }

    void report(TableRow row, int index, String code, Severity severity, String message) {
        findings.accept(row.finding(index, code, severity, message));
    }
}
