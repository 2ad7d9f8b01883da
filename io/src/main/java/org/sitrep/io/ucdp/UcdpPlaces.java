package org.sitrep.io.ucdp;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.io.table.TableRow;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceBuilder;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;

/** Makes places of UCDP's columns from {@code where_prec} to {@code country_id}. */
final class UcdpPlaces {
    private static final Crosswalk<PlacePrecision> PRECISIONS =
            Crosswalk.load(CodeScheme.UCDP_WHERE_PRECISION, PlacePrecision.class);

    private final int precision;
    private final int name;
    private final int description;
    private final int admin1;
    private final int admin2;
    private final int latitude;
    private final int longitude;
    private final int cell;
    private final int country;
    private final int countryId;

    UcdpPlaces(List<String> columns) {
        precision = UcdpGedColumns.WHERE_PREC.indexIn(columns);
        name = UcdpGedColumns.WHERE_COORDINATES.indexIn(columns);
        description = UcdpGedColumns.WHERE_DESCRIPTION.indexIn(columns);
        admin1 = UcdpGedColumns.ADM_1.indexIn(columns);
        admin2 = UcdpGedColumns.ADM_2.indexIn(columns);
        latitude = UcdpGedColumns.LATITUDE.indexIn(columns);
        longitude = UcdpGedColumns.LONGITUDE.indexIn(columns);
        cell = UcdpGedColumns.PRIOGRID_GID.indexIn(columns);
        country = UcdpGedColumns.COUNTRY.indexIn(columns);
        countryId = UcdpGedColumns.COUNTRY_ID.indexIn(columns);
    }

    /**
     * The place of the event; empty if nothing is said about it. It is made anew for each row: nearly all have a description of
     * their own.
     */
    Optional<Place> place(TableRow row) {
        Optional<String> said = UcdpText.optional(row, name);
        if (said.isEmpty() && isNowhere(row)) {
            return Optional.empty();
        }
        PlacePrecision known = PRECISIONS
                .match(UcdpText.text(row, precision))
                .map(Match::target)
                .orElse(PlacePrecision.UNKNOWN);
        PlaceBuilder place = Place.builder()
                .name(said)
                .description(UcdpText.optional(row, description))
                .countryName(UcdpText.optional(row, country))
                .admin1(UcdpText.optional(row, admin1))
                .admin2(UcdpText.optional(row, admin2))
                .coordinates(coordinates(row))
                .precision(known)
                .kind(kind(known));
        String state = UcdpText.text(row, countryId);
        if (!state.isEmpty()) {
            place.addCountry(Coding.of(CodeScheme.GLEDITSCH_WARD, state));
        }
        String square = UcdpText.text(row, cell);
        if (!square.isEmpty()) {
            place.addCoding(Coding.of(CodeScheme.PRIO_GRID, square));
        }
        return Optional.of(place.build());
    }

    /** Tells whether nothing is said in the columns beside the name. */
    private boolean isNowhere(TableRow row) {
        for (int index : new int[] {country, countryId, latitude, longitude, description, admin1, admin2, cell}) {
            if (!UcdpText.text(row, index).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** One coordinate without the other is a damaged row. */
    private Optional<Coordinates> coordinates(TableRow row) {
        boolean none = UcdpText.isEmpty(row, latitude) && UcdpText.isEmpty(row, longitude);
        if (none || latitude < 0 || longitude < 0) {
            return Optional.empty();
        }
        return Optional.of(Coordinates.of(row.decimal(latitude), row.decimal(longitude)));
    }

    private static PlaceKind kind(PlacePrecision precision) {
        return switch (precision) {
            case EXACT, NEARBY -> PlaceKind.POINT;
            case ADMIN2, ADMIN1, COUNTRY -> PlaceKind.AREA;
            default -> PlaceKind.UNKNOWN;
        };
    }
}
