package org.sitrep.io.polecat;

import static org.sitrep.io.polecat.PolecatText.CELLS;

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

/** Makes places of the ten columns that POLECAT has for the place of an event. */
final class PolecatPlaces {
    static final CodeScheme FEATURE = CodeScheme.of("geonames-feature");

    private final int placename;
    private final int city;
    private final int district;
    private final int province;
    private final int country;
    private final int latitude;
    private final int longitude;
    private final int geonames;
    private final int raw;
    private final int feature;
    private final BlockCache<Optional<Place>> cache;

    PolecatPlaces(List<String> columns) {
        placename = PolecatColumns.PLACENAME.indexIn(columns);
        city = PolecatColumns.CITY.indexIn(columns);
        district = PolecatColumns.DISTRICT.indexIn(columns);
        province = PolecatColumns.PROVINCE.indexIn(columns);
        country = PolecatColumns.COUNTRY.indexIn(columns);
        latitude = PolecatColumns.LATITUDE.indexIn(columns);
        longitude = PolecatColumns.LONGITUDE.indexIn(columns);
        geonames = PolecatColumns.GEONAMES_ID.indexIn(columns);
        raw = PolecatColumns.RAW_PLACENAME.indexIn(columns);
        feature = PolecatColumns.FEATURE_TYPE.indexIn(columns);
        cache = new BlockCache<>(
                placename, city, district, province, country, latitude, longitude, geonames, raw, feature);
    }

    /** The place of the event; empty if nothing is said about it. */
    Optional<Place> place(TableRow row) {
        return cache.get(row, () -> make(row));
    }

    private Optional<Place> make(TableRow row) {
        Optional<String> name = CELLS.said(row, placename).or(() -> CELLS.said(row, city));
        PlaceBuilder place = Place.builder()
                .name(name)
                .admin2(CELLS.said(row, district))
                .admin1(CELLS.said(row, province))
                .description(
                        CELLS.said(row, raw).filter(words -> !Optional.of(words).equals(name)));
        CELLS.said(row, country).ifPresent(code -> place.addCountry(country(code)));
        CELLS.said(row, geonames).ifPresent(id -> place.addCoding(Coding.of(CodeScheme.GEONAMES, id)));
        CELLS.said(row, feature).ifPresent(code -> place.addCoding(Coding.of(FEATURE, code)));
        place.coordinates(CELLS.coordinates(row, latitude, longitude));
        Place said = place.build();
        if (said.equals(Place.builder().build())) {
            return Optional.empty();
        }
        PlacePrecision known = precision(row, said);
        return Optional.of(place.precision(known).kind(CodedPlaces.kind(known)).build());
    }

    private static Coding country(String code) {
        CodeScheme scheme = Countries.find(CodeScheme.ISO3166_ALPHA3, code).isEmpty()
                        && Countries.find(CodeScheme.PLOVER_COUNTRY, code).isPresent()
                ? CodeScheme.PLOVER_COUNTRY
                : CodeScheme.ISO3166_ALPHA3;
        return Coding.of(scheme, code);
    }

    /** By the feature code or, without one, by the smallest unit that is named. */
    private PlacePrecision precision(TableRow row, Place said) {
        String code = CELLS.text(row, feature);
        if (!code.isEmpty()) {
            return precision(code);
        }
        if (CELLS.said(row, city).isPresent()) {
            return PlacePrecision.EXACT;
        }
        if (said.name().isPresent()) {
            return PlacePrecision.UNKNOWN;
        }
        return said.admin2().isPresent()
                ? PlacePrecision.ADMIN2
                : said.admin1().isPresent()
                        ? PlacePrecision.ADMIN1
                        : said.countries().isEmpty() ? PlacePrecision.UNKNOWN : PlacePrecision.COUNTRY;
    }

    /** The precision that a feature code of GeoNames tells: of a town, a division or a country. */
    static PlacePrecision precision(String code) {
        if (code.startsWith("PPL")) {
            return PlacePrecision.EXACT;
        }
        if (code.startsWith("PCL")) {
            return PlacePrecision.COUNTRY;
        }
        if (code.startsWith("ADM1")) {
            return PlacePrecision.ADMIN1;
        }
        return code.startsWith("ADM2") ? PlacePrecision.ADMIN2 : PlacePrecision.UNKNOWN;
    }
}
