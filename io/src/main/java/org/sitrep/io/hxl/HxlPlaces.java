package org.sitrep.io.hxl;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Countries;
import org.sitrep.code.Term;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.TableRow;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceBuilder;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;

/** Makes places of the columns under {@code #country}, {@code #adm1} to {@code #adm3}, {@code #loc} and {@code #geo}. */
final class HxlPlaces {
    private static final Place NOWHERE = Place.builder().build();

    private final int country;
    private final int countryCode;
    private final int[] admins;
    private final int[] adminCodes;
    private final int[] adminsOfProvider;
    private final int level;
    private final int location;
    private final int latitude;
    private final int longitude;
    private final int precision;

    HxlPlaces(List<String> names) {
        country = HxlColumns.COUNTRY.indexIn(names);
        countryCode = HxlColumns.COUNTRY_CODE.indexIn(names);
        admins = indexes(HxlColumns.ADMINS, names);
        adminCodes = indexes(HxlColumns.ADMIN_CODES, names);
        adminsOfProvider = indexes(HxlColumns.ADMIN_OF_PROVIDER, names);
        level = HxlColumns.ADMIN_LEVEL.indexIn(names);
        location = HxlColumns.LOCATION.indexIn(names);
        latitude = HxlColumns.LATITUDE.indexIn(names);
        longitude = HxlColumns.LONGITUDE.indexIn(names);
        precision = HxlColumns.PRECISION.indexIn(names);
    }

    private static int[] indexes(List<ColumnKey<String>> keys, List<String> names) {
        return keys.stream().mapToInt(key -> key.indexIn(names)).toArray();
    }

    /** The scheme of the codes of divisions of a level, from 1: P-codes as a rule. */
    static CodeScheme adminScheme(int number) {
        return CodeScheme.of("hxl-adm" + number);
    }

    /** The place of the event; empty if nothing is said about it. */
    Optional<Place> place(TableRow row) {
        PlaceBuilder place = Place.builder()
                .name(Cells.optional(row, location))
                .countryName(Cells.optional(row, country))
                .admin1(admin(row, 0))
                .admin2(admin(row, 1))
                .admin3(admin(row, 2))
                .coordinates(Cells.coordinates(row, latitude, longitude));
        countryCode(row).ifPresent(place::addCountry);
        for (int i = 0; i < adminCodes.length; i++) {
            CodeScheme scheme = adminScheme(i + 1);
            Cells.optional(row, adminCodes[i]).ifPresent(code -> place.addCoding(Coding.of(scheme, code)));
        }
        if (place.build().equals(NOWHERE)) {
            return Optional.empty();
        }
        PlacePrecision known = precision(row);
        return Optional.of(place.precision(known).kind(kind(known)).build());
    }

    /** The name that HDX gives a division, or else the one of who provided the data. */
    private Optional<String> admin(TableRow row, int index) {
        return Cells.optional(row, admins[index]).or(() -> Cells.optional(row, adminsOfProvider[index]));
    }

    /** The code of the country; a column for its name that holds a code says both. */
    private Optional<Coding> countryCode(TableRow row) {
        // not through Cells, for which NA, the code of Namibia, is a missing value
        String code = countryCode < 0 ? "" : row.text(countryCode).strip();
        if (!code.isEmpty()) {
            return Optional.of(Coding.of(scheme(code), code));
        }
        String name = Cells.text(row, country);
        return Optional.of(name)
                .filter(text -> text.matches("[A-Z]{3}"))
                .filter(text -> Countries.find(CodeScheme.ISO3166_ALPHA3, text).isPresent())
                .map(text -> Coding.of(CodeScheme.ISO3166_ALPHA3, text));
    }

    /** The scheme of a country's code, by its look. */
    static CodeScheme scheme(String code) {
        if (code.matches("[0-9]+")) {
            return CodeScheme.ISO3166_NUMERIC;
        }
        return code.strip().length() == 2 ? CodeScheme.ISO3166_ALPHA2 : CodeScheme.ISO3166_ALPHA3;
    }

    private PlacePrecision precision(TableRow row) {
        return Term.find(PlacePrecision.class, Cells.text(row, precision))
                .orElseGet(() -> switch (Cells.text(row, level)) {
                    case "0" -> PlacePrecision.COUNTRY;
                    case "1" -> PlacePrecision.ADMIN1;
                    case "2" -> PlacePrecision.ADMIN2;
                    default -> PlacePrecision.UNKNOWN;
                });
    }

    private static PlaceKind kind(PlacePrecision precision) {
        return switch (precision) {
            case EXACT, NEARBY -> PlaceKind.POINT;
            case ADMIN1, ADMIN2, REGION, COUNTRY -> PlaceKind.AREA;
            default -> PlaceKind.UNKNOWN;
        };
    }
}
