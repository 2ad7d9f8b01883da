package org.sitrep.io.ucdp;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.dataset.Dataset;
import org.sitrep.io.table.JsonWriting;
import org.sitrep.io.table.TableStyle;
import org.sitrep.io.table.TableWriting;

/** How events become objects of UCDP's API, as it is now: with numbers, a flag, and country numbers of sides in strings. */
final class UcdpGedJsonWriting extends JsonWriting {
    private static final Set<String> BARE = Set.of(
            "id",
            "year",
            "active_year",
            "type_of_violence",
            "conflict_new_id",
            "dyad_new_id",
            "side_a_new_id",
            "side_b_new_id",
            "number_of_sources",
            "where_prec",
            "latitude",
            "longitude",
            "priogrid_gid",
            "country_id",
            "event_clarity",
            "date_prec",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown",
            "best",
            "high",
            "low");
    private static final Set<String> NULLABLE = Set.of("gwnoa", "gwnob");

    UcdpGedJsonWriting() {
        super(new TableWriting(
                        UcdpGedLayouts.newestJson(), TableStyle.CSV, UcdpGedColumns.ALL, UcdpGedCells.JSON_ATTRIBUTES)
                .withNeeded(UcdpGedColumns.DATE_START));
    }

    @Override
    protected String head(Optional<Dataset> dataset) {
        return "{\"Result\":[\n";
    }

    @Override
    protected String tail(long objects) {
        return "\n],\"TotalCount\":" + objects + ",\"TotalPages\":1,\"PreviousPageUrl\":\"\",\"NextPageUrl\":\"\"}\n";
    }

    @Override
    protected boolean isBare(String member) {
        return BARE.contains(member.toLowerCase(Locale.ROOT));
    }

    @Override
    protected boolean isNullable(String member) {
        return NULLABLE.contains(member.toLowerCase(Locale.ROOT));
    }
}
