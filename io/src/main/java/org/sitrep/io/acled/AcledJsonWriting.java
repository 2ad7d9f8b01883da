package org.sitrep.io.acled;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.dataset.Dataset;
import org.sitrep.io.table.JsonWriting;
import org.sitrep.io.table.TableStyle;
import org.sitrep.io.table.TableWriting;

/**
 * How events become objects of ACLED's API: those of the new service, which has numbers for years, countries, precisions, deaths
 * and time stamps, and strings for all else, coordinates among them.
 */
final class AcledJsonWriting extends JsonWriting {
    private static final Set<String> NUMBERS = Set.of(
            "data_id",
            "year",
            "time_precision",
            "iso",
            "geo_precision",
            "fatalities",
            "timestamp",
            "population_1km",
            "population_2km",
            "population_5km",
            "population_best");

    AcledJsonWriting() {
        super(new TableWriting(AcledLayouts.newest(), TableStyle.CSV, AcledColumns.ALL, AcledCells.ATTRIBUTES)
                .withNeeded(AcledColumns.EVENT_DATE));
    }

    @Override
    protected String head(Optional<Dataset> dataset) {
        return "{\"status\":200,\"success\":true,\"data\":[\n";
    }

    @Override
    protected String tail(long objects) {
        return "\n],\"count\":" + objects + "}\n";
    }

    @Override
    protected boolean isBare(String member) {
        return NUMBERS.contains(member.toLowerCase(Locale.ROOT));
    }
}
