package org.sitrep.io.phoenix;

import static org.sitrep.io.phoenix.PhoenixText.CELLS;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Countries;
import org.sitrep.io.coded.CodedPlaces;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.TableRow;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceBuilder;
import org.sitrep.place.PlacePrecision;

/** Makes places of the five columns that Phoenix has for the place of an event. */
final class PhoenixPlaces {
    private final int latitude;
    private final int longitude;
    private final int location;
    private final int state;
    private final int country;
    private final BlockCache<Optional<Place>> cache;

    PhoenixPlaces(List<String> columns) {
        latitude = PhoenixColumns.LAT.indexIn(columns);
        longitude = PhoenixColumns.LON.indexIn(columns);
        location = PhoenixColumns.LOCATION_NAME.indexIn(columns);
        state = PhoenixColumns.STATE_NAME.indexIn(columns);
        country = PhoenixColumns.COUNTRY_CODE.indexIn(columns);
        cache = new BlockCache<>(latitude, longitude, location, state, country);
    }

    /** The place of the event; empty if nothing is said about it. */
    Optional<Place> place(TableRow row) {
        return cache.get(row, () -> make(row));
    }

    private Optional<Place> make(TableRow row) {
        PlaceBuilder place = Place.builder().name(CELLS.said(row, location)).admin1(CELLS.said(row, state));
        Optional<String> code = CELLS.said(row, country);
        if (code.isPresent()) {
            Optional<Coding> known = country(code.get());
            place.addAllCountries(known.stream().toList());
            if (known.isEmpty()) {
                place.countryName(code);
            }
        }
        place.coordinates(CELLS.coordinates(row, latitude, longitude));
        Place said = place.build();
        if (said.equals(Place.builder().build())) {
            return Optional.empty();
        }
        PlacePrecision known = said.name().isPresent()
                ? PlacePrecision.EXACT
                : said.admin1().isPresent()
                        ? PlacePrecision.ADMIN1
                        : code.isPresent() ? PlacePrecision.COUNTRY : PlacePrecision.UNKNOWN;
        return Optional.of(place.precision(known).kind(CodedPlaces.kind(known)).build());
    }

    /** Three letters of ISO 3166-1 or, where those mean nothing, of CAMEO; empty for what is no such code. */
    static Optional<Coding> country(String text) {
        for (CodeScheme scheme : List.of(CodeScheme.ISO3166_ALPHA3, CodeScheme.CAMEO_COUNTRY)) {
            if (Countries.find(scheme, text).isPresent()) {
                return Optional.of(Coding.of(scheme, text));
            }
        }
        return Optional.empty();
    }
}
