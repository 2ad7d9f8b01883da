package org.sitrep.io.polecat;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Countries;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.TableRow;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceBuilder;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;

/** Makes places of the ten columns that POLECAT has for the place of an event. */
final class PolecatPlaces {
    private static final CodeScheme FEATURE = CodeScheme.of("geonames-feature");

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
        Optional<String> name = text(row, placename).or(() -> text(row, city));
        PlaceBuilder place = Place.builder()
                .name(name)
                .admin2(text(row, district))
                .admin1(text(row, province))
                .description(text(row, raw).filter(words -> !Optional.of(words).equals(name)));
        text(row, country).ifPresent(code -> place.addCountry(country(code)));
        text(row, geonames).ifPresent(id -> place.addCoding(Coding.of(CodeScheme.GEONAMES, id)));
        text(row, feature).ifPresent(code -> place.addCoding(Coding.of(FEATURE, code)));
        if (latitude >= 0
                && longitude >= 0
                && (text(row, latitude).isPresent() || text(row, longitude).isPresent())) {
            // one without the other is a damaged row
            place.coordinates(Coordinates.of(PolecatText.decimal(row, latitude), PolecatText.decimal(row, longitude)));
        }
        Place said = place.build();
        if (said.equals(Place.builder().build())) {
            return Optional.empty();
        }
        PlacePrecision known = precision(row, said);
        PlaceKind kind = known == PlacePrecision.EXACT
                ? PlaceKind.POINT
                : known == PlacePrecision.UNKNOWN ? PlaceKind.UNKNOWN : PlaceKind.AREA;
        return Optional.of(place.precision(known).kind(kind).build());
    }

    private static Coding country(String code) {
        CodeScheme scheme = Countries.find(CodeScheme.ISO3166_ALPHA3, code).isEmpty()
                        && Countries.find(CodeScheme.PLOVER_COUNTRY, code).isPresent()
                ? CodeScheme.PLOVER_COUNTRY
                : CodeScheme.ISO3166_ALPHA3;
        return Coding.of(scheme, code);
    }

    /** By the feature code or, without one that tells, by the smallest unit that is named. */
    private PlacePrecision precision(TableRow row, Place said) {
        String code = text(row, feature).orElse("");
        if (code.startsWith("PPL") || (code.isEmpty() && text(row, city).isPresent())) {
            return PlacePrecision.EXACT;
        }
        if (code.startsWith("PCL")) {
            return PlacePrecision.COUNTRY;
        }
        if (code.startsWith("ADM1")) {
            return PlacePrecision.ADMIN1;
        }
        if (code.startsWith("ADM2")) {
            return PlacePrecision.ADMIN2;
        }
        if (!code.isEmpty() || said.name().isPresent()) {
            return PlacePrecision.UNKNOWN;
        }
        return said.admin2().isPresent()
                ? PlacePrecision.ADMIN2
                : said.admin1().isPresent()
                        ? PlacePrecision.ADMIN1
                        : said.countries().isEmpty() ? PlacePrecision.UNKNOWN : PlacePrecision.COUNTRY;
    }

    private static Optional<String> text(TableRow row, int index) {
        return Optional.of(PolecatText.text(row, index)).filter(text -> !text.isEmpty());
    }
}
